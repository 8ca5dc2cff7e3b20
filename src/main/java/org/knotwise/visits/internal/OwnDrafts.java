package org.knotwise.visits.internal;

import java.util.Optional;
import java.util.function.Function;
import org.knotwise.identity.Access;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.VisitId;
import org.springframework.stereotype.Component;

/** The visits that the one who asks is charting. Whoever called has checked the right to the client. */
@Component
public class OwnDrafts {

    private final VisitRepository visits;
    private final Access access;

    OwnDrafts(VisitRepository visits, Access access) {
        this.visits = visits;
        this.access = access;
    }

    /** Does something to a visit, one after the other; refused once it is signed and for another therapist's. */
    public <T> Outcome<T> change(ClientId client, VisitId id, Function<Visit, Outcome<T>> deed) {
        Visit visit = visits.toChange(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
        Optional<Refusal> refusal = refusalOf(visit);
        return refusal.isPresent() ? Outcome.refused(refusal.get()) : deed.apply(visit);
    }

    private Optional<Refusal> refusalOf(Visit visit) {
        if (visit.isSigned()) {
            return Optional.of(Refusal.of("visit.isSigned"));
        }
        return visit.therapist().equals(access.signedIn().account())
                ? Optional.empty()
                : Optional.of(Refusal.of("visit.notYourNote"));
    }
}
