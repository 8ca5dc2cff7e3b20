package org.knotwise.caseload;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.knotwise.caseload.internal.CaseloadQuery;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.practice.Practice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caseloads of the therapists, right at this moment. */
@Service
@Transactional(readOnly = true)
public class Caseloads {

    private final CaseloadQuery query;
    private final Access access;
    private final Practice practice;
    private final Clock clock;

    Caseloads(CaseloadQuery query, Access access, Practice practice, Clock clock) {
        this.query = query;
        this.access = access;
        this.practice = practice;
        this.clock = clock;
    }

    /** All caseloads, by the therapist's name; a therapist sees the own only. */
    @Needs(Right.CASELOAD_READ)
    public List<CaseloadRow> rows() {
        Instant now = Instant.now(clock);
        return switch (access.scope(Right.CASELOAD_READ)) {
            case Scope.Everyone() -> query.read(null, now, practice.today());
            case Scope.CareTeamOf(var self) -> query.read(self, now, practice.today());
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }
}
