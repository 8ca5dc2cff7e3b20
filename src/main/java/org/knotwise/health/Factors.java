package org.knotwise.health;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Factor;
import org.knotwise.atlas.FactorId;
import org.knotwise.health.internal.ClientFactor;
import org.knotwise.health.internal.ClientFactorRepository;
import org.knotwise.health.internal.FactorStood;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What keeps the clients' pain going, with what was agreed about it. */
@Service
@Transactional(readOnly = true)
public class Factors {

    private final ClientFactorRepository factors;
    private final Atlas atlas;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;

    Factors(
            ClientFactorRepository factors,
            Atlas atlas,
            Access access,
            Practice practice,
            ApplicationEventPublisher events) {
        this.factors = factors;
        this.atlas = atlas;
        this.access = access;
        this.practice = practice;
        this.events = events;
    }

    /**
     * The factors of a client, the next to be reviewed first; without the notes for those who may not read what
     * therapists note.
     */
    @Needs(Right.CLINICAL_READ)
    public List<FactorDetails> of(ClientId client) {
        List<ClientFactor> found = factors.ofClient(client.value());
        if (found.isEmpty()) {
            return List.of();
        }
        Map<ClientFactorId, List<FactorChange>> history =
                factors.history(client.value()).stream().collect(Collectors.groupingBy(FactorChange::factor));
        boolean withNotes = access.may(Right.NOTE_READ, client);
        return found.stream()
                .map(factor -> details(factor, history.getOrDefault(factor.id(), List.of())))
                .map(factor -> withNotes ? factor : factor.withoutNote())
                .toList();
    }

    /** The factors that are open: what raises the rank of a muscle, and explains why pain returns. */
    @Needs(Right.CLINICAL_READ)
    public Set<FactorId> open(ClientId client) {
        return factors.factors(client.value(), FactorStatus.OPEN).stream()
                .map(FactorId::new)
                .collect(Collectors.toSet());
    }

    /**
     * How the factors of several clients stood over time, in one statement. Clients whose record the one who asks may not
     * read are left out.
     */
    @Needs(Right.CLINICAL_READ)
    public Map<ClientId, List<FactorHistory>> histories(Set<ClientId> clients) {
        return switch (access.scope(Right.CLINICAL_READ)) {
            case Scope.Everyone() -> histories(null, clients);
            case Scope.CareTeamOf(var therapist) -> histories(therapist.value(), clients);
            case Scope.OwnRecord _, Scope.Nobody _ -> Map.of();
        };
    }

    private Map<ClientId, List<FactorHistory>> histories(@Nullable UUID therapist, Set<ClientId> clients) {
        if (clients.isEmpty()) {
            return Map.of();
        }
        Set<UUID> ids = clients.stream().map(ClientId::value).collect(Collectors.toSet());
        Map<ClientId, Map<String, List<FactorStood>>> stood = factors.stood(therapist, ids).stream()
                .collect(Collectors.groupingBy(
                        step -> new ClientId(step.client()), Collectors.groupingBy(FactorStood::factor)));
        return stood.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().values().stream()
                                .map(this::history)
                                .sorted(Comparator.comparing(
                                        history -> history.factor().name()))
                                .toList()));
    }

    private FactorHistory history(List<FactorStood> steps) {
        return new FactorHistory(
                inAtlas(new FactorId(steps.getFirst().factor())),
                steps.getFirst().agreed(),
                steps.stream()
                        .map(step -> new FactorHistory.Standing(step.status(), step.since()))
                        .toList());
    }

    /** Adds a factor as open; refused if the client has it on record, and for a review that lies in the past. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ClientFactorId> add(ClientId client, FactorDraft draft) {
        if (factors.existsByClientIdAndFactorId(client.value(), draft.factor().value())) {
            return Outcome.refused("factor.isThere", inAtlas(draft.factor()).name());
        }
        if (draft.reviewOn().isBefore(practice.today())) {
            return Outcome.refused("factor.reviewIsPast");
        }
        ClientFactor added = factors.save(ClientFactor.found(client, draft, me(), practice.today()));
        events.publishEvent(new FactorsChanged(client));
        return Outcome.done(added.id());
    }

    /**
     * Changes what was agreed, the review and the note; refused if another review date lies in the past. Throws if it
     * changed since {@code version}.
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ClientFactorId> change(ClientId client, ClientFactorId id, FactorDraft draft, long version) {
        ClientFactor factor = find(client, id, version);
        boolean moved = !draft.reviewOn().equals(factor.reviewOn());
        if (moved && draft.reviewOn().isBefore(practice.today())) {
            return Outcome.refused("factor.reviewIsPast");
        }
        factor.change(draft);
        events.publishEvent(new FactorsChanged(client));
        return Outcome.done(id);
    }

    /** Notes that it was dealt with; refused if it was before. Throws if it changed since {@code version}. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ClientFactorId> address(ClientId client, ClientFactorId id, long version) {
        ClientFactor factor = find(client, id, version);
        if (factor.status() != FactorStatus.OPEN) {
            return Outcome.refused("factor.isAddressed");
        }
        factor.address(me(), practice.today());
        events.publishEvent(new FactorsChanged(client));
        return Outcome.done(id);
    }

    /**
     * Notes that it is back; refused if it is open, and for a review that lies in the past. Throws if it changed since
     * {@code version}.
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ClientFactorId> reopen(ClientId client, ClientFactorId id, FactorDraft draft, long version) {
        ClientFactor factor = find(client, id, version);
        if (factor.status() == FactorStatus.OPEN) {
            return Outcome.refused("factor.isOpen");
        }
        LocalDate today = practice.today();
        if (draft.reviewOn().isBefore(today)) {
            return Outcome.refused("factor.reviewIsPast");
        }
        factor.open(draft, me(), today);
        events.publishEvent(new FactorsChanged(client));
        return Outcome.done(id);
    }

    private ClientFactor find(ClientId client, ClientFactorId id, long version) {
        ClientFactor factor =
                factors.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
        if (factor.version() != version) {
            throw new ObjectOptimisticLockingFailureException(ClientFactor.class, id.value());
        }
        return factor;
    }

    private FactorDetails details(ClientFactor factor, List<FactorChange> history) {
        return new FactorDetails(
                factor.id(), inAtlas(factor.factor()), factor.toDraft(), factor.status(), history, factor.version());
    }

    private Factor inAtlas(FactorId id) {
        return atlas.factor(id).orElseThrow(() -> new IllegalArgumentException("The atlas does not know " + id));
    }

    private AccountId me() {
        return access.signedIn().account();
    }
}
