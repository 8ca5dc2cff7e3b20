package org.knotwise.homecare;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A check-in as it was given.
 *
 * @param on the day of it in the practice
 * @param byClient whether it was given in the portal, by the client or the guardian, and not by a therapist
 */
public record CheckInDetails(CheckInId id, Instant at, LocalDate on, boolean byClient, CheckInDraft told) {}
