package org.knotwise.plans;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;

/**
 * A plan with its sessions, as the last revision has it.
 *
 * @param revision the number of that revision, from 1
 * @param proposedAt when the client could read it first; null before
 * @param acceptedAt when the client signed the first revision; null before
 * @param signed the latest signature, of this revision or of one before; null before the first
 * @param waitsForSignature whether the plan was changed after the client signed, and the change is not signed yet
 * @param ending null until the plan ends
 * @param sessions by number; as many as were agreed
 */
public record PlanDetails(
        PlanId id,
        ClientId client,
        PlanDraft draft,
        PlanStatus status,
        int revision,
        Instant createdAt,
        @Nullable Instant proposedAt,
        @Nullable Instant acceptedAt,
        @Nullable PlanSignature signed,
        boolean waitsForSignature,
        @Nullable PlanEnding ending,
        List<SessionRow> sessions) {

    public PlanDetails {
        sessions = List.copyOf(sessions);
    }

    /**
     * The plan that is being carried out, or else the one that waits to be booked or signed, or that is written.
     *
     * @param all newest first; of two alike the first one counts
     */
    public static Optional<PlanDetails> current(List<PlanDetails> all) {
        return Stream.of(PlanStatus.ACTIVE, PlanStatus.ACCEPTED, PlanStatus.PROPOSED, PlanStatus.DRAFT)
                .flatMap(status -> all.stream().filter(plan -> plan.status() == status))
                .findFirst();
    }

    public int agreed() {
        return sessions.size();
    }

    public long count(SessionStatus status) {
        return sessions.stream().filter(session -> session.status() == status).count();
    }

    /** Open and booked ones. */
    public long left() {
        return count(SessionStatus.OPEN) + count(SessionStatus.BOOKED);
    }

    /** The first session that is not in the calendar yet. */
    public Optional<SessionRow> nextOpen() {
        return sessions.stream()
                .filter(session -> session.status() == SessionStatus.OPEN)
                .findFirst();
    }

    public PhaseDraft phaseOf(SessionRow session) {
        return draft.phases().get(session.phase());
    }

    /** Whether the goals are measured again with this session. */
    public boolean isMeasuredIn(SessionRow session) {
        Integer after = phaseOf(session).measureAfter();
        long place = sessions.stream()
                .filter(one -> one.phase() == session.phase() && one.number() <= session.number())
                .count();
        return after != null && place == after;
    }
}
