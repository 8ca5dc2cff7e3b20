package org.knotwise.waitlist;

import java.time.Instant;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.shared.ClientId;

/**
 * A time that is offered to somebody who waits.
 *
 * @param answerBy until then it is held
 */
public record WaitlistOffer(
        OfferId id, WaitlistEntryId entry, ClientId client, FreeTime time, String therapistName, Instant answerBy) {}
