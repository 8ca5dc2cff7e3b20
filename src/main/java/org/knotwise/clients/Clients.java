package org.knotwise.clients;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.internal.Client;
import org.knotwise.clients.internal.ClientName;
import org.knotwise.clients.internal.ClientRepository;
import org.knotwise.clients.internal.ClientTraits;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.RecordStatusChanged;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.Refusal;
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
    private final List<ClientArchiveRule> archiveRules;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clients(
            ClientRepository clients,
            List<ClientArchiveRule> archiveRules,
            Access access,
            Practice practice,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clients = clients;
        this.archiveRules = archiveRules;
        this.access = access;
        this.practice = practice;
        this.events = events;
        this.clock = clock;
    }

    /** One page of the clients in care whom the one who asks may know of, by family name. */
    @Needs(Right.CONTACT_READ)
    public List<ClientRow> rows(String typed, int page, int size) {
        return rows(ClientFilter.inCare(typed), page, size);
    }

    /** One page of the clients whom the one who asks may know of and who pass the filter, by family name. */
    @Needs(Right.CONTACT_READ)
    public List<ClientRow> rows(ClientFilter filter, int page, int size) {
        return reach().map(reach -> clients.rows(
                        reach.therapist(),
                        wanted(filter),
                        filter.status() == ClientFilter.Status.ARCHIVED,
                        pattern(filter.typed()),
                        PageRequest.of(page, size)))
                .orElse(List.of());
    }

    /** How many {@link #rows} there are on all pages. */
    @Needs(Right.CONTACT_READ)
    public long count(ClientFilter filter) {
        return reach().map(reach -> clients.countRows(
                        reach.therapist(),
                        wanted(filter),
                        filter.status() == ClientFilter.Status.ARCHIVED,
                        pattern(filter.typed())))
                .orElse(0L);
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
     * @return refused while there are records that look like this one and {@code mayBeDuplicate} is false, and for a client
     *     under age without a guardian
     */
    @Transactional
    @Needs(Right.CONTACT_WRITE)
    public Outcome<ClientDetails> add(ClientDraft draft, AccountId primaryTherapist, boolean mayBeDuplicate) {
        if (!access.mayAddToCareOf(primaryTherapist)) {
            return Outcome.refused("client.onlyForYourself");
        }
        if (lacksGuardian(draft)) {
            return Outcome.refused("client.guardianMissing");
        }
        if (!mayBeDuplicate && !similarTo(draft).isEmpty()) {
            return Outcome.refused("client.looksLikeAnother");
        }
        Client added = clients.save(Client.inCareOf(primaryTherapist, clients.nextNumber(), draft, Instant.now(clock)));
        events.publishEvent(new ClientAdded(added.id(), access.signedIn().account(), draft.alerts()));
        return Outcome.done(detailsFor(added));
    }

    /**
     * Adds a whole list to the care of one therapist; all of it or, if anything goes wrong, nothing. No list of another
     * system names guardians, so clients under age come in without one, and their records say that it is missing.
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
     *
     * @return refused for a client under age without a guardian
     */
    @Transactional
    @Needs(Right.CONTACT_WRITE)
    public Outcome<ClientDetails> change(ClientId id, ClientDraft draft, long version) {
        Client client = find(id);
        if (client.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Client.class, id.value());
        }
        if (lacksGuardian(draft)) {
            return Outcome.refused("client.guardianMissing");
        }
        ClientDraft kept = client.toDraft();
        client.change(mayReadNotes(id) ? draft : draft.withNotes(kept.notes()));
        return Outcome.done(detailsFor(clients.save(client)));
    }

    /**
     * Takes over what the client says of work and of whom to call; what was not said stays as it is.
     *
     * @param emergency null if nobody was named
     */
    @Transactional
    @Needs(Right.HEALTH_ANSWER)
    public void answer(ClientId id, Work work, @Nullable EmergencyContact emergency) {
        Client client = find(id);
        ClientDraft kept = client.toDraft();
        var told = new Work(
                work.occupation() == null ? kept.work().occupation() : work.occupation(),
                work.posture() == null ? kept.work().posture() : work.posture());
        client.change(kept.withWork(told).withEmergency(emergency == null ? kept.emergency() : emergency));
    }

    /**
     * Ends care: from now on the record is only read, nothing is booked, and nobody opens it in the portal.
     *
     * @return refused while something must be brought to an end before
     */
    @Transactional
    @Needs(Right.CLIENT_ARCHIVE)
    public Outcome<ClientId> archive(ClientId id) {
        Client client = find(id);
        Optional<Refusal> objection = archiveRules.stream()
                .flatMap(rule -> rule.objectionTo(id).stream())
                .findFirst();
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        if (!client.isArchived()) {
            client.archive(practice.today());
            events.publishEvent(new RecordStatusChanged(id));
        }
        return Outcome.done(id);
    }

    /** Takes an archived client into care again; refused for a record that was merged into another one. */
    @Transactional
    @Needs(Right.CLIENT_ARCHIVE)
    public Outcome<ClientId> bringBack(ClientId id) {
        Client client = find(id);
        if (client.mergedInto().isPresent()) {
            return Outcome.refused("client.isMerged");
        }
        client.bringBack();
        events.publishEvent(new RecordStatusChanged(id));
        return Outcome.done(id);
    }

    /**
     * Records that look like this one, of those whom the one who asks may know of: a therapist is not told of
     * colleagues' clients.
     */
    @Needs(Right.CONTACT_READ)
    public List<Duplicate> duplicatesOf(ClientDraft draft) {
        return similarTo(draft);
    }

    /** The same for a client on record, who is not among them; records merged into others are left out. */
    @Needs(Right.CONTACT_READ)
    public List<Duplicate> lookAlikes(ClientId client) {
        ClientDraft draft = find(client).toDraft();
        return similarTo(draft).stream()
                .filter(found -> !found.id().equals(client))
                .toList();
    }

    /**
     * Everybody on record whom the one who asks may know of, archived clients included, as far as likeness looks: what a
     * whole list is compared with.
     */
    @Needs(Right.CLIENT_IMPORT)
    public List<Likeness.Person<ClientId>> people() {
        List<ClientTraits> traits =
                reach().map(reach -> clients.traits(reach.therapist())).orElse(List.of());
        return traits.stream().map(ClientTraits::person).toList();
    }

    /** What each of these clients is called; those whom the one who asks may not know of are left out. */
    @Needs(Right.CONTACT_READ)
    public Map<ClientId, PersonName> names(Set<ClientId> ids) {
        Set<UUID> values = ids.stream().map(ClientId::value).collect(Collectors.toSet());
        List<ClientName> names =
                reach().map(reach -> clients.names(reach.therapist(), values)).orElse(List.of());
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
                        client.toDraft().name(),
                        Likeness.between(wanted, Likeness.Person.of(client.number(), client.toDraft()))))
                .filter(duplicate -> duplicate.likeness().looksLikeOnePerson())
                .toList();
    }

    private boolean mayKnowOf(Client client) {
        return reach().filter(reach -> reach.therapist() == null
                        || client.careTeam().stream()
                                .anyMatch(member -> member.therapist().value().equals(reach.therapist())))
                .isPresent();
    }

    /** Whom the one who asks may know of: of one care team, or everybody; empty for nobody. */
    private Optional<Reach> reach() {
        return switch (access.scope(Right.CONTACT_READ)) {
            case Scope.Everyone() -> Optional.of(new Reach(null));
            case Scope.CareTeamOf(var therapist) -> Optional.of(new Reach(therapist.value()));
            case Scope.OwnRecord _, Scope.Nobody _ -> Optional.empty();
        };
    }

    private record Reach(@Nullable UUID therapist) {}

    private static @Nullable UUID wanted(ClientFilter filter) {
        AccountId therapist = filter.therapist();
        return therapist == null ? null : therapist.value();
    }

    private boolean lacksGuardian(ClientDraft draft) {
        return draft.guardian() == null && draft.isMinorOn(practice.today());
    }

    private ClientDetails detailsFor(Client client) {
        ClientDraft draft = client.toDraft();
        return new ClientDetails(
                client.id(),
                client.number(),
                mayReadNotes(client.id()) ? draft : draft.withNotes(null),
                clients.team(client.id().value()),
                client.archivedOn(),
                client.mergedInto().orElse(null),
                client.createdAt(),
                client.version());
    }

    private boolean mayReadNotes(ClientId client) {
        return access.may(Right.NOTE_READ, client);
    }

    private Client find(ClientId id) {
        return clients.findById(id.value()).orElseThrow(NoSuchRecord::new);
    }

    private static String pattern(String typed) {
        String folded =
                Folding.fold(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + folded + "%";
    }
}
