package org.knotwise.notices.internal;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.outbox.CalendarFile;
import org.knotwise.scheduling.AppointmentId;

/**
 * An appointment as calendars know it (RFC 5545). Its uid never changes, and all times are in UTC: no calendar has to guess
 * which zone the practice is in.
 *
 * @param summary what stands in the calendar, with nothing clinical in it
 * @param where null if nobody needs to be told
 */
record CalendarEntry(
        AppointmentId appointment,
        int sequence,
        Instant start,
        Instant end,
        String summary,
        @Nullable String where) {

    private static final String PRODUCT = "-//Knotwise//Appointments//EN";

    /** To be sent to the client, so that the own calendar follows (RFC 5546). */
    CalendarFile file(CalendarFile.Method method, String practice, String from, @Nullable String to, Instant now) {
        ICalendar calendar = calendar();
        calendar.setMethod(
                switch (method) {
                    case REQUEST -> Method.request();
                    case CANCEL -> Method.cancel();
                });
        VEvent event = event(now);
        event.setStatus(
                switch (method) {
                    case REQUEST -> Status.confirmed();
                    case CANCEL -> Status.cancelled();
                });
        if (!from.isEmpty()) {
            event.setOrganizer(new Organizer(practice, from));
        }
        if (to != null) {
            event.addAttendee(new Attendee(null, to));
        }
        calendar.addEvent(event);
        return new CalendarFile(
                method, Biweekly.write(calendar).version(ICalVersion.V2_0).go());
    }

    /** All of them as one calendar to be read from time to time; what is not in it any more disappears. */
    static String feed(String name, List<CalendarEntry> entries, Instant now) {
        ICalendar calendar = calendar();
        calendar.setMethod(Method.publish());
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        entries.forEach(entry -> calendar.addEvent(entry.event(now)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static ICalendar calendar() {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        return calendar;
    }

    private VEvent event(Instant now) {
        var event = new VEvent();
        event.setUid(appointment + "@knotwise");
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(start));
        event.setDateEnd(Date.from(end));
        event.setSummary(summary);
        if (where != null) {
            event.setLocation(where);
        }
        return event;
    }
}
