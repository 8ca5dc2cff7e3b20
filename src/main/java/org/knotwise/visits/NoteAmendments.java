package org.knotwise.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.internal.AmendmentRepository;
import org.knotwise.visits.internal.VisitAmendment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is added to notes after they were signed. The note itself is not changed any more, and neither is an amendment. */
@Service
@Transactional(readOnly = true)
public class NoteAmendments {

    private final Visits visits;
    private final AmendmentRepository amendments;
    private final Access access;
    private final Clock clock;

    NoteAmendments(Visits visits, AmendmentRepository amendments, Access access, Clock clock) {
        this.visits = visits;
        this.amendments = amendments;
        this.access = access;
        this.clock = clock;
    }

    /** What was added to a note, the oldest first. */
    @Needs(Right.NOTE_READ)
    public List<NoteAmendment> of(ClientId client, VisitId visit) {
        return amendments.of(visit.value(), client.value());
    }

    /** Adds to a note; refused while it is not signed, and for another therapist's. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<Instant> add(ClientId client, VisitId id, AmendmentDraft draft) {
        VisitDetails visit = visits.details(client, id);
        AccountId me = access.signedIn().account();
        if (!visit.isSigned()) {
            return Outcome.refused("visit.notSignedYet");
        }
        if (!visit.therapist().equals(me)) {
            return Outcome.refused("visit.notYourNote");
        }
        Instant now = Instant.now(clock);
        amendments.save(new VisitAmendment(client, id, draft, me, now));
        return Outcome.done(now);
    }
}
