package org.knotwise.plans;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;

/**
 * A plan with its sessions.
 *
 * @param acceptedAt when the client signed; null before
 * @param signature the name as whoever signed typed it; null before
 * @param signedByGuardian whether that was the client's guardian
 * @param sessions by number; as many as were agreed
 */
public record PlanDetails(
        PlanId id,
        ClientId client,
        PlanDraft draft,
        PlanStatus status,
        Instant createdAt,
        @Nullable Instant acceptedAt,
        @Nullable String signature,
        boolean signedByGuardian,
        List<SessionRow> sessions) {

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
}
