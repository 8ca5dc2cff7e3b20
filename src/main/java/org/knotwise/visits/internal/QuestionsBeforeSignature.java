package org.knotwise.visits.internal;

import java.util.Optional;
import org.knotwise.redflags.AskedVisits;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.VisitId;
import org.springframework.stereotype.Component;

/** Questions are answered in a visit until it is signed; by whoever treats the client, as the one at the door may not be
 * the one who charts. */
@Component
class QuestionsBeforeSignature implements AskedVisits {

    private final VisitRepository visits;

    QuestionsBeforeSignature(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public Optional<Refusal> objectionTo(ClientId client, VisitId id) {
        Visit visit = visits.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
        return visit.isSigned() ? Optional.of(Refusal.of("visit.isSigned")) : Optional.empty();
    }
}
