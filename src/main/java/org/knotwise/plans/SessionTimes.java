package org.knotwise.plans;

import java.time.LocalDateTime;
import java.util.Map;
import org.knotwise.shared.ClientId;

/** When the sessions of a plan are or were; the calendar answers. */
public interface SessionTimes {

    /** The times of a client's sessions that are in the calendar or were held, in the practice's zone. */
    Map<SessionId, LocalDateTime> of(ClientId client);
}
