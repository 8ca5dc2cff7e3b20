package org.knotwise.followups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.followups.internal.FollowUp;
import org.knotwise.followups.internal.FollowUpRepository;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due so that care continues. */
@Service
@Transactional(readOnly = true)
public class FollowUps {

    private static final int NOTE_LIMIT = 1000;

    private final FollowUpRepository followUps;
    private final Access access;
    private final Clock clock;

    FollowUps(FollowUpRepository followUps, Access access, Clock clock) {
        this.followUps = followUps;
        this.access = access;
        this.clock = clock;
    }

    /** What is open, the longest due first: a therapist's own, or all of the practice. */
    @Needs(Right.FOLLOW_UP)
    public List<FollowUpRow> due(int page, int size) {
        return switch (access.scope(Right.FOLLOW_UP)) {
            case Scope.Everyone() -> followUps.due(null, kinds(), PageRequest.of(page, size));
            case Scope.CareTeamOf(var self) -> followUps.due(self.value(), kinds(), PageRequest.of(page, size));
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    /** How many of {@link #due} are due by this day. */
    @Needs(Right.FOLLOW_UP)
    public long countDue(LocalDate day) {
        return switch (access.scope(Right.FOLLOW_UP)) {
            case Scope.Everyone() -> followUps.countDue(null, kinds(), day);
            case Scope.CareTeamOf(var self) -> followUps.countDue(self.value(), kinds(), day);
            case Scope.OwnRecord _, Scope.Nobody _ -> 0;
        };
    }

    /**
     * Ends a follow-up that somebody saw to.
     *
     * @param note what was done; not blank
     */
    @Transactional
    @Needs(Right.FOLLOW_UP)
    public Outcome<FollowUpId> end(ClientId client, FollowUpId id, String note) {
        if (note.isBlank() || note.length() > NOTE_LIMIT) {
            return Outcome.refused("followUp.noteMissing", NOTE_LIMIT);
        }
        FollowUp followUp = followUps
                .findByIdAndClientId(id.value(), client.value())
                .filter(known -> kinds().contains(known.kind()))
                .orElseThrow(NoSuchRecord::new);
        if (!followUp.isOpen()) {
            return Outcome.refused("followUp.hasEnded");
        }
        followUp.end(Ending.DONE, note.strip(), Instant.now(clock));
        return Outcome.done(id);
    }

    /** What the one who asks may know of: the reception only of what asks to book. */
    private Set<FollowUpKind> kinds() {
        boolean reads = access.may(Right.NOTE_READ);
        return EnumSet.allOf(FollowUpKind.class).stream()
                .filter(kind -> reads || kind.isForDesk())
                .collect(Collectors.toSet());
    }
}
