package org.knotwise.redflags;

import java.util.Optional;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.VisitId;

/** In which visits questions can be answered; said by the module that keeps the visits. */
public interface AskedVisits {

    /**
     * Why no answer can be noted in this visit, such as that it is signed; empty if it can.
     *
     * @throws org.knotwise.shared.NoSuchRecord if it is no visit of this client
     */
    Optional<Refusal> objectionTo(ClientId client, VisitId visit);
}
