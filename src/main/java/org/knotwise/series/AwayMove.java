package org.knotwise.series;

import org.jspecify.annotations.Nullable;
import org.knotwise.plans.BookableSession;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.shared.PersonName;

/**
 * What would become of an appointment whose therapist is away.
 *
 * @param row as it is booked
 * @param session of a plan that it carries; null if it belongs to none
 * @param to where it would take place; null if it stays, because nothing suits
 * @param gapDays from the session before it to where it would be; null if there is none
 */
public record AwayMove(
        AppointmentRow row,
        PersonName client,
        @Nullable BookableSession session,
        @Nullable FreeTime to,
        @Nullable Integer gapDays) {}
