package org.knotwise.outbox;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When the practice tells people something by itself.
 *
 * @param fromHour the hour of day from which clients may be told, by the practice's clock
 * @param toHour the hour of day from which they are left in peace
 * @param reminderHours how many hours before an appointment its client is reminded; 0 for no reminders
 * @param version to be handed back with a change
 */
public record NoticeRules(int fromHour, int toHour, int reminderHours, long version) {

    public static final int MOST_REMINDER_HOURS = 168;

    public NoticeRules {
        if (fromHour < 0
                || fromHour >= toHour
                || toHour > 24
                || reminderHours < 0
                || reminderHours > MOST_REMINDER_HOURS) {
            throw new IllegalArgumentException("These are no rules of notices");
        }
    }

    /** The next moment at which clients may be told, from this one on. */
    public ZonedDateTime nextToTell(ZonedDateTime at) {
        if (isAllowed(at)) {
            return at;
        }
        ZonedDateTime opens = startOf(at.getHour() < fromHour ? at : at.plusDays(1), fromHour);
        // Where the clocks are put forward an hour may be missing.
        return isAllowed(opens) ? opens : nextToTell(opens);
    }

    /** The last minute in which clients may be told, up to this one: an early hour's reminder comes the evening before. */
    public ZonedDateTime lastToTell(ZonedDateTime at) {
        if (isAllowed(at)) {
            return at;
        }
        ZonedDateTime day = at.getHour() < fromHour ? at.minusDays(1) : at;
        ZonedDateTime closes = (toHour == 24 ? startOf(day.plusDays(1), 0) : startOf(day, toHour)).minusMinutes(1);
        return isAllowed(closes) ? closes : lastToTell(closes);
    }

    private boolean isAllowed(ZonedDateTime at) {
        return at.getHour() >= fromHour && at.getHour() < toHour;
    }

    /** When the client of an appointment that begins then is to be reminded. */
    public ZonedDateTime remindAt(ZonedDateTime start) {
        return lastToTell(start.minusHours(reminderHours));
    }

    public boolean reminds() {
        return reminderHours > 0;
    }

    private static ZonedDateTime startOf(ZonedDateTime day, int hour) {
        return day.toLocalDate().atTime(LocalTime.of(hour, 0)).atZone(day.getZone());
    }
}
