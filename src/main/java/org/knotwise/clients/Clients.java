package org.knotwise.clients;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.internal.CareTeamMember;
import org.knotwise.clients.internal.Client;
import org.knotwise.clients.internal.ClientName;
import org.knotwise.clients.internal.ClientRepository;
import org.knotwise.clients.internal.ClientTraits;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.CareTeamChanged;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.PersonName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clients of the practice. */
@Service
@Transactional(readOnly = true)
public class Clients {

    private final ClientRepository clients;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clients(ClientRepository clients, Access access, ApplicationEventPublisher events, Clock clock) {
        this.clients = clients;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One page of the clients whom the one who asks may know of, archived ones left out, by family name.
     *
     * @param typed words to be found in name, number, e-mail or telephone, in any case and without accents; may be empty
     */
    @Needs(Right.CONTACT_READ)
    public List<ClientRow> rows(String typed, int page, int size) {
        return switch (access.scope(Right.CONTACT_READ)) {
            case Scope.Everyone() -> clients.rows(null, pattern(typed), PageRequest.of(page, size));
            case Scope.CareTeamOf(var therapist) ->
                clients.rows(therapist.value(), pattern(typed), PageRequest.of(page, size));
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    /** How many {@link #rows} there are on all pages. */
    @Needs(Right.CONTACT_READ)
    public long count(String typed) {
        return switch (access.scope(Right.CONTACT_READ)) {
            case Scope.Everyone() -> clients.countRows(null, pattern(typed));
            case Scope.CareTeamOf(var therapist) -> clients.countRows(therapist.value(), pattern(typed));
            case Scope.OwnRecord _, Scope.Nobody _ -> 0;
        };
    }

    /** The record's frame; notes are left out for those who may not read what therapists note. */
    @Needs(Right.CONTACT_READ)
    public ClientDetails details(ClientId client) {
        return detailsFor(find(client));
    }

    /**
     * Adds a client to the care of a therapist.
     *
     * @param primaryTherapist for a therapist who adds, always him- or herself
     * @param mayBeDuplicate whether the person was shown {@link #duplicatesOf} and wants to add the client all the same
     * @return refused while there are records that look like this one and {@code mayBeDuplicate} is false
     */
    @Transactional
    @Needs(Right.CONTACT_WRITE)
    public Outcome<ClientDetails> add(ClientDraft draft, AccountId primaryTherapist, boolean mayBeDuplicate) {
        if (!access.mayAddToCareOf(primaryTherapist)) {
            return Outcome.refused("client.onlyForYourself");
        }
        if (!mayBeDuplicate && !similarTo(draft).isEmpty()) {
            return Outcome.refused("client.looksLikeAnother");
        }
        Client added = clients.save(Client.inCareOf(primaryTherapist, clients.nextNumber(), draft, Instant.now(clock)));
        events.publishEvent(new ClientAdded(added.id(), access.signedIn().account(), draft.alerts()));
        return Outcome.done(detailsOf(added));
    }

    /**
     * Adds a whole list to the care of one therapist; all of it or, if anything goes wrong, nothing.
     *
     * @return how many were added
     */
    @Transactional
    @Needs(Right.CLIENT_IMPORT)
    public Outcome<Integer> addAll(List<ClientDraft> drafts, AccountId primaryTherapist) {
        if (!access.mayAddToCareOf(primaryTherapist)) {
            return Outcome.refused("client.onlyForYourself");
        }
        Instant now = Instant.now(clock);
        List<Integer> numbers = drafts.isEmpty() ? List.of() : clients.nextNumbers(drafts.size());
        List<Client> added = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            added.add(Client.inCareOf(primaryTherapist, numbers.get(i), drafts.get(i), now));
        }
        clients.saveAll(added);
        for (int i = 0; i < drafts.size(); i++) {
            events.publishEvent(
                    new ClientAdded(added.get(i).id(), null, drafts.get(i).alerts()));
        }
        return Outcome.done(added.size());
    }

    /**
     * Changes what a person may edit; throws if somebody else changed the record since {@code version}. Notes stay
     * as they are if the one who changes may not read them; alerts are not changed here.
     */
    @Transactional
    @Needs(Right.CONTACT_WRITE)
    public ClientDetails change(ClientId id, ClientDraft draft, long version) {
        Client client = find(id);
        if (client.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Client.class, id.value());
        }
        ClientDraft kept = client.toDraft();
        client.change(mayReadNotes(id) ? draft : draft.withNotes(kept.notes()));
        return detailsFor(clients.save(client));
    }

    /** Makes a therapist the primary one; the one before stays in the care team. */
    @Transactional
    @Needs(Right.CLIENT_ASSIGN)
    public void assign(ClientId id, AccountId therapist) {
        find(id).assignTo(therapist);
        events.publishEvent(new CareTeamChanged(id));
    }

    /**
     * Records that look like this one, of those whom the one who asks may know of: a therapist is not told of
     * colleagues' clients.
     */
    @Needs(Right.CONTACT_READ)
    public List<Duplicate> duplicatesOf(ClientDraft draft) {
        return similarTo(draft);
    }

    /**
     * Everybody on record whom the one who asks may know of, archived clients included, as far as likeness looks: what a
     * whole list is compared with.
     */
    @Needs(Right.CLIENT_IMPORT)
    public List<Likeness.Person<ClientId>> people() {
        List<ClientTraits> traits = switch (access.scope(Right.CONTACT_READ)) {
            case Scope.Everyone() -> clients.traits(null);
            case Scope.CareTeamOf(var therapist) -> clients.traits(therapist.value());
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
        return traits.stream().map(ClientTraits::person).toList();
    }

    /** What each of these clients is called; those whom the one who asks may not know of are left out. */
    @Needs(Right.CONTACT_READ)
    public Map<ClientId, PersonName> names(Set<ClientId> ids) {
        Set<UUID> values = ids.stream().map(ClientId::value).collect(Collectors.toSet());
        List<ClientName> names = switch (access.scope(Right.CONTACT_READ)) {
            case Scope.Everyone() -> clients.names(null, values);
            case Scope.CareTeamOf(var therapist) -> clients.names(therapist.value(), values);
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
        return names.stream().collect(Collectors.toMap(name -> new ClientId(name.id()), ClientName::name));
    }

    private List<Duplicate> similarTo(ClientDraft draft) {
        Likeness.Person<Integer> wanted = Likeness.Person.of(0, draft);
        String email = wanted.email();
        return clients
                .sharingATrait(List.of(draft.birthDate()), wanted.phones(), email == null ? List.of() : List.of(email))
                .stream()
                .filter(this::mayKnowOf)
                .map(client -> new Duplicate(
                        client.id(),
                        client.number(),
                        detailsOf(client).name(),
                        Likeness.between(wanted, Likeness.Person.of(client.number(), client.toDraft()))))
                .filter(duplicate -> duplicate.likeness().looksLikeOnePerson())
                .toList();
    }

    private boolean mayKnowOf(Client client) {
        return switch (access.scope(Right.CONTACT_READ)) {
            case Scope.Everyone() -> true;
            case Scope.CareTeamOf(var therapist) ->
                client.careTeam().stream().anyMatch(member -> member.therapist().equals(therapist));
            case Scope.OwnRecord _, Scope.Nobody _ -> false;
        };
    }

    private ClientDetails detailsFor(Client client) {
        ClientDetails all = detailsOf(client);
        return mayReadNotes(client.id())
                ? all
                : new ClientDetails(
                        all.id(),
                        all.number(),
                        all.draft().withNotes(null),
                        all.primaryTherapist(),
                        all.archived(),
                        all.createdAt(),
                        all.version());
    }

    private boolean mayReadNotes(ClientId client) {
        return access.may(Right.NOTE_READ, client);
    }

    private Client find(ClientId id) {
        return clients.findById(id.value()).orElseThrow(NoSuchRecord::new);
    }

    private static ClientDetails detailsOf(Client client) {
        @Nullable
        AccountId primary = client.careTeam().stream()
                .filter(CareTeamMember::isPrimary)
                .map(CareTeamMember::therapist)
                .findFirst()
                .orElse(null);
        return new ClientDetails(
                client.id(),
                client.number(),
                client.toDraft(),
                primary,
                client.isArchived(),
                client.createdAt(),
                client.version());
    }

    private static String pattern(String typed) {
        String folded =
                Folding.fold(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + folded + "%";
    }
}
