package org.knotwise.clients;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.knotwise.clients.internal.Client;
import org.knotwise.clients.internal.ClientRepository;
import org.knotwise.clients.internal.MergeDeed;
import org.knotwise.clients.internal.MergeRow;
import org.knotwise.clients.internal.MergeRows;
import org.knotwise.identity.Access;
import org.knotwise.identity.CareTeamChanged;
import org.knotwise.identity.Needs;
import org.knotwise.identity.RecordStatusChanged;
import org.knotwise.identity.Right;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Makes one record of two that are the same person's, and undoes it for as long as nothing of it was changed since. */
@Service
public class ClientMerges {

    private final Clients clients;
    private final ClientRepository records;
    private final MergeDeed deed;
    private final MergeRows rows;
    private final Access access;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClientMerges(
            Clients clients,
            ClientRepository records,
            MergeDeed deed,
            MergeRows rows,
            Access access,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clients = clients;
        this.records = records;
        this.deed = deed;
        this.rows = rows;
        this.access = access;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What it would do to make the source a part of the target. */
    @Transactional(readOnly = true)
    @Needs(Right.CLIENT_MERGE)
    public MergePreview preview(ClientId source, ClientId target) {
        ClientDetails from = clients.details(source);
        ClientDetails into = clients.details(target);
        List<MergeField> differing = Arrays.stream(MergeField.values())
                .filter(field -> field.differs(into.draft(), from.draft()))
                .toList();
        return new MergePreview(from, into, deed.moving(source), differing, deed.refusal(find(source), find(target)));
    }

    /**
     * Makes the source a part of the target: all that belongs to it moves, the login follows, and its number and address lead
     * to the target from then on.
     *
     * @param fromSource of which fields the source's values are kept; of all others the target's are
     * @return refused if the two cannot be one, with what stands against it named
     */
    @Needs(Right.CLIENT_MERGE)
    public Outcome<ClientId> merge(ClientId source, ClientId target, Set<MergeField> fromSource) {
        return alone(() -> {
            deed.lock(source, target);
            Optional<Refusal> refusal = deed.refusal(find(source), find(target));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            deed.merge(source, target, fromSource, access.signedIn().account(), Instant.now(clock));
            return changed(source, target);
        });
    }

    /** Makes two records of one again, as they were before; refused once something of what moved was changed. */
    @Needs(Right.CLIENT_MERGE)
    public Outcome<ClientId> undo(ClientId source, ClientId target) {
        return alone(() -> {
            deed.lock(source, target);
            MergeRow merge = rows.open(source, target).orElseThrow(NoSuchRecord::new);
            Optional<Refusal> refusal = deed.undoRefusal(merge);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            deed.undo(merge, Instant.now(clock));
            return changed(source, target);
        });
    }

    /** The records that were merged into this one and are not a record of their own again, the latest first. */
    @Transactional(readOnly = true)
    @Needs(Right.CONTACT_READ)
    public List<MergedRecord> into(ClientId target) {
        return rows.openInto(target).stream().map(this::merged).toList();
    }

    private MergedRecord merged(MergeRow merge) {
        Client source = find(merge.source());
        return new MergedRecord(
                merge.source(),
                source.number(),
                source.toDraft().name(),
                merge.mergedAt(),
                merge.by(),
                deed.undoRefusal(merge));
    }

    private Outcome<ClientId> alone(Supplier<Outcome<ClientId>> work) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> work.get()));
        } catch (ConcurrencyFailureException e) {
            return Outcome.refused("merge.busy");
        }
    }

    private Outcome<ClientId> changed(ClientId source, ClientId target) {
        for (ClientId client : List.of(source, target)) {
            events.publishEvent(new CareTeamChanged(client));
            events.publishEvent(new RecordStatusChanged(client));
        }
        return Outcome.done(target);
    }

    private Client find(ClientId id) {
        return records.findById(id.value()).orElseThrow(NoSuchRecord::new);
    }
}
