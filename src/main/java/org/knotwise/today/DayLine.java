package org.knotwise.today;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.shared.TimeSpan;

/**
 * A therapist's day in the order of the clock: who comes, which stretches are free, when there is a break, and where the
 * day stands at this moment.
 *
 * @param items in order; each begins when the one before has ended, or later
 * @param next who comes next, or is there now; empty once nobody is expected any more
 */
public record DayLine(List<Item> items, Optional<DayEntry> next) {

    /** A shorter gap is turn-over, not time for a client. */
    public static final Duration SHORTEST_FREE = Duration.ofMinutes(30);

    /** Something on the line. */
    public sealed interface Item {

        Instant start();
    }

    /** A client comes. */
    public record Comes(DayEntry entry) implements Item {

        @Override
        public Instant start() {
            return entry.start();
        }
    }

    /** Nobody comes, though the therapist is there; what is past is left out. */
    public record Free(TimeSpan span) implements Item {

        @Override
        public Instant start() {
            return span.start();
        }
    }

    /** Between two stretches of work. */
    public record Break(TimeSpan span) implements Item {

        @Override
        public Instant start() {
            return span.start();
        }
    }

    /** This moment, if the day has begun and is not over. */
    public record Now(Instant start) implements Item {}

    public DayLine {
        items = List.copyOf(items);
    }

    /**
     * Puts a day together.
     *
     * @param entries of one day, in any order; those of missed clients take no time
     * @param worked the stretches in which the therapist is there, in order, not overlapping
     */
    public static DayLine of(List<DayEntry> entries, List<TimeSpan> worked, Instant now) {
        List<Item> items = new ArrayList<>();
        entries.forEach(entry -> items.add(new Comes(entry)));
        worked.forEach(stretch -> addFree(stretch, entries, now, items));
        for (int i = 1; i < worked.size(); i++) {
            Instant from = worked.get(i - 1).end();
            Instant to = worked.get(i).start();
            if (from.isBefore(to) && now.isBefore(to)) {
                items.add(new Break(new TimeSpan(from, to)));
            }
        }
        items.sort(Comparator.comparing(Item::start));
        if (!items.isEmpty() && isWithin(now, entries, worked)) {
            addNow(now, items);
        }
        return new DayLine(items, nextOf(entries, now));
    }

    private static void addFree(TimeSpan stretch, List<DayEntry> entries, Instant now, List<Item> items) {
        Instant from = later(stretch.start(), now);
        List<DayEntry> taking = entries.stream()
                .filter(entry -> entry.status() != AppointmentStatus.MISSED)
                .sorted(Comparator.comparing(DayEntry::start))
                .toList();
        for (DayEntry entry : taking) {
            addIfLong(from, earlier(entry.start(), stretch.end()), items);
            from = later(from, entry.end());
        }
        addIfLong(from, stretch.end(), items);
    }

    private static void addIfLong(Instant from, Instant to, List<Item> items) {
        if (Duration.between(from, to).compareTo(SHORTEST_FREE) >= 0) {
            items.add(new Free(new TimeSpan(from, to)));
        }
    }

    private static boolean isWithin(Instant now, List<DayEntry> entries, List<TimeSpan> worked) {
        Optional<Instant> first = Stream.concat(
                        entries.stream().map(DayEntry::start), worked.stream().map(TimeSpan::start))
                .min(Comparator.naturalOrder());
        Optional<Instant> last = Stream.concat(
                        entries.stream().map(DayEntry::end), worked.stream().map(TimeSpan::end))
                .max(Comparator.naturalOrder());
        return first.isPresent() && !now.isBefore(first.get()) && now.isBefore(last.orElse(now));
    }

    private static void addNow(Instant now, List<Item> items) {
        int place = 0;
        while (place < items.size() && items.get(place).start().isBefore(now)) {
            place++;
        }
        items.add(place, new Now(now));
    }

    private static Optional<DayEntry> nextOf(List<DayEntry> entries, Instant now) {
        return entries.stream()
                .filter(entry -> entry.status() == AppointmentStatus.BOOKED
                        && entry.end().isAfter(now))
                .min(Comparator.comparing(DayEntry::start));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
