package org.knotwise.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knotwise.shared.TimeSpan;

/** The clock on the practice's wall, which skips an hour in spring and shows one twice in autumn. */
record WallClock(ZoneId zone) {

    private static final int QUARTER_HOUR = 15;
    private static final int MINUTES_OF_DAY = 24 * 60;

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    LocalDateTime shows(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /** When the clock shows this first; empty if it skips it. */
    Optional<Instant> whenShowing(LocalDateTime local) {
        return first(local).findFirst();
    }

    /** Each quarter hour of the day, in order. One that is skipped is left out; of one shown twice it is the earlier. */
    List<Instant> quarterHours(LocalDate day) {
        return IntStream.iterate(0, minute -> minute < MINUTES_OF_DAY, minute -> minute + QUARTER_HOUR)
                .mapToObj(minute -> day.atStartOfDay().plusMinutes(minute))
                .flatMap(this::first)
                .toList();
    }

    /**
     * When the clock shows a time from {@code from} until before {@code to}: mostly one span, but none if all of it is
     * skipped, and two if the clock is put back in the middle to before {@code from}.
     */
    List<TimeSpan> showing(LocalDateTime from, LocalDateTime to) {
        List<TimeSpan> spans = new ArrayList<>();
        Instant end = startOf(to.toLocalDate().plusDays(1));
        Instant at = startOf(from.toLocalDate());
        while (at.isBefore(end)) {
            ZoneOffset offset = rules().getOffset(at);
            Instant until = earlier(end, nextChange(at, end));
            Instant start = later(at, from.toInstant(offset));
            Instant stop = earlier(until, to.toInstant(offset));
            if (start.isBefore(stop)) {
                append(spans, new TimeSpan(start, stop));
            }
            at = until;
        }
        return spans;
    }

    private Stream<Instant> first(LocalDateTime local) {
        return rules().getValidOffsets(local).stream().limit(1).map(local::toInstant);
    }

    private static void append(List<TimeSpan> spans, TimeSpan span) {
        if (!spans.isEmpty() && spans.getLast().end().equals(span.start())) {
            spans.set(spans.size() - 1, new TimeSpan(spans.getLast().start(), span.end()));
        } else {
            spans.add(span);
        }
    }

    private Instant nextChange(Instant at, Instant otherwise) {
        ZoneOffsetTransition next = rules().nextTransition(at);
        return next == null ? otherwise : next.getInstant();
    }

    private ZoneRules rules() {
        return zone.getRules();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
