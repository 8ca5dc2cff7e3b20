package org.knotwise.outbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.knotwise.shared.Language;
import org.springframework.context.MessageSource;

/**
 * The words of notices, in the language of the one who reads them.
 *
 * @param zone of the practice, in which all times are said
 */
public record NoticeWords(MessageSource bundles, Locale locale, ZoneId zone) {

    /** The sentence of that key, with the arguments filled in. */
    public String of(String key, Object... arguments) {
        return bundles.getMessage(key, arguments, locale);
    }

    /** Such as Tuesday 22 September, 10:30. */
    public String moment(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    /** Such as Tuesday 22 September. */
    public String day(Instant instant) {
        String pattern = Language.of(locale) == Language.SPANISH ? "EEEE d 'de' MMMM" : "EEEE d MMMM";
        return local(instant).format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    /** Such as 10:30. */
    public String time(Instant instant) {
        return local(instant).format(DateTimeFormatter.ofPattern("HH:mm", locale));
    }

    /** What the practice's time is called, such as Eastern Time. */
    public String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }
}
