package org.knotwise.waitlist.ui;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.knotwise.waitlist.WaitlistRow;
import org.knotwise.waitlist.WaitlistWish;

/** A wish in one line. */
final class WishWords {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private WishWords() {}

    static String of(WaitlistRow row, Practice practice) {
        WaitlistWish wish = row.wish();
        List<String> parts = new ArrayList<>();
        if (row.earlierThan() != null) {
            parts.add(Words.of("waitlist.earlier", Formats.moment(practice.local(row.earlierThan()))));
        } else {
            parts.add(row.serviceName() == null ? Words.of("waitlist.nextSession") : row.serviceName());
        }
        if (!wish.days().isEmpty()) {
            parts.add(wish.days().stream()
                    .sorted()
                    .map(day -> Words.of("weekday", day))
                    .collect(Collectors.joining(", ")));
        }
        if (wish.from().isAfter(MORNING) || wish.to().isBefore(EVENING)) {
            parts.add(Words.of("waitlist.hours", Formats.time(wish.from()), Formats.time(wish.to())));
        }
        if (row.therapistName() != null) {
            parts.add(Words.of("waitlist.withTherapist", row.therapistName()));
        }
        parts.add(Words.of("waitlist.until", Formats.day(wish.expiresOn())));
        if (!wish.note().isEmpty()) {
            parts.add(wish.note());
        }
        return String.join(". ", parts) + ".";
    }
}
