package org.knotwise.schedule.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Therapist;
import org.knotwise.schedule.ui.ScheduleAddress.By;
import org.knotwise.schedule.ui.ScheduleAddress.Span;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.WeekEntry;
import org.knotwise.scheduling.WeekPage;

/**
 * The part of the calendar that is on the screen: which days and columns, in which order.
 *
 * @param days those that are read, but for a Saturday or Sunday on which nothing is
 */
record Board(WeekPage page, ScheduleAddress address, List<LocalDate> days, List<AccountId> therapists, ZoneId zone) {

    private static final int SHOWN_AT_FIRST = 2;
    private static final int SHOWN_OF_A_DAY = 6;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;
    private static final int MORNING = 9 * MINUTES_OF_AN_HOUR;
    private static final int EVENING = 17 * MINUTES_OF_AN_HOUR;
    private static final int WORKDAYS = 5;

    /** A place in it: a day, a column and a minute of the wall clock. */
    record Place(int day, int column, int minute) {}

    /** @param self whose column a therapist sees at first */
    static Board of(WeekPage page, ScheduleAddress address, Optional<AccountId> self, ZoneId zone) {
        List<AccountId> all = page.therapists().stream().map(Therapist::id).toList();
        List<AccountId> chosen = all.stream().filter(address.with()::contains).toList();
        List<AccountId> therapists = chosen.isEmpty() ? atFirst(all, address.span(), self) : chosen;
        Set<AccountId> shown = Set.copyOf(therapists);
        List<LocalDate> days = page.days().stream()
                .filter(day -> address.span() == Span.DAY
                        || day.getDayOfWeek().getValue() <= WORKDAYS
                        || isUsed(page, shown, day, zone))
                .toList();
        return new Board(page, address, days, therapists, zone);
    }

    private static List<AccountId> atFirst(List<AccountId> all, Span span, Optional<AccountId> self) {
        return self.filter(all::contains)
                .map(List::of)
                .orElseGet(() -> all.stream()
                        .limit(span == Span.DAY ? SHOWN_OF_A_DAY : SHOWN_AT_FIRST)
                        .toList());
    }

    private static boolean isUsed(WeekPage page, Set<AccountId> shown, LocalDate day, ZoneId zone) {
        boolean worked = page.closures().stream()
                .filter(one -> one.day().equals(day) && shown.contains(one.therapist()))
                .anyMatch(one -> !(one.from().equals(LocalTime.MIDNIGHT) && one.to() == null));
        return worked
                || page.entries().stream()
                        .anyMatch(entry ->
                                LocalDate.ofInstant(entry.start(), zone).equals(day));
    }

    boolean isByRooms() {
        return address.by() == By.ROOMS;
    }

    int columns() {
        return isByRooms() ? page.rooms().size() : therapists.size();
    }

    /** The entries that stand in a column. */
    Stream<WeekEntry> entries() {
        return page.entries().stream()
                .filter(entry -> columnOf(entry.therapist(), entry.room()) >= 0 && dayOf(entry.start()) >= 0);
    }

    /** An appointment that is shown, and known to the one who looks. */
    Optional<WeekEntry.Known> known(AppointmentId id) {
        return page.entries().stream()
                .filter(WeekEntry.Known.class::isInstance)
                .map(WeekEntry.Known.class::cast)
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /** The number of its column; -1 if it has none. */
    int columnOf(AccountId therapist, RoomId room) {
        return isByRooms()
                ? IntStream.range(0, page.rooms().size())
                        .filter(i -> page.rooms().get(i).id().equals(room))
                        .findFirst()
                        .orElse(-1)
                : therapists.indexOf(therapist);
    }

    /** The number of the day; -1 if it is not shown. */
    int dayOf(Instant instant) {
        return days.indexOf(LocalDate.ofInstant(instant, zone));
    }

    Place placeOf(FreeTime time) {
        return new Place(dayOf(time.start()), columnOf(time.therapist(), time.room()), minuteOf(time.start()));
    }

    int minuteOf(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return local.getHour() * MINUTES_OF_AN_HOUR + local.getMinute();
    }

    /** The end of something that began on a day: at midnight it is the last minute of that day. */
    int endOf(Instant start, Instant end) {
        boolean over = !LocalDate.ofInstant(end, zone).equals(LocalDate.ofInstant(start, zone));
        return over ? MINUTES_OF_A_DAY : minuteOf(end);
    }

    /** The first minute shown: the full hour at which the first of them begins. */
    int from() {
        int first = Stream.concat(entries().map(entry -> minuteOf(entry.start())), opening(WeekPage.Closure::to))
                .min(Integer::compare)
                .orElse(MORNING);
        return first / MINUTES_OF_AN_HOUR * MINUTES_OF_AN_HOUR;
    }

    /** The minute after the last one shown: a full hour. */
    int to() {
        int last = Stream.concat(
                        entries().map(entry -> endOf(entry.start(), entry.end())),
                        opening(one -> one.to() == null ? one.from() : null))
                .max(Integer::compare)
                .orElse(EVENING);
        int full = (last + MINUTES_OF_AN_HOUR - 1) / MINUTES_OF_AN_HOUR * MINUTES_OF_AN_HOUR;
        return Math.max(full, from() + MINUTES_OF_AN_HOUR);
    }

    /** When those who work at all come and go. */
    private Stream<Integer> opening(Function<WeekPage.Closure, @Nullable LocalTime> end) {
        return closures()
                .filter(one -> one.why() != WeekPage.Why.BREAK)
                .filter(one -> one.from().equals(LocalTime.MIDNIGHT) != (one.to() == null))
                .flatMap(one -> Stream.ofNullable(end.apply(one)))
                .map(time -> (int) ChronoUnit.MINUTES.between(LocalTime.MIDNIGHT, time));
    }

    /** When those whose columns are shown do not work. */
    Stream<WeekPage.Closure> closures() {
        return page.closures().stream()
                .filter(one -> days.contains(one.day()) && (isByRooms() || therapists.contains(one.therapist())));
    }

    Map<AccountId, String> therapistNames() {
        return page.therapists().stream().collect(Collectors.toMap(Therapist::id, Therapist::name));
    }

    Map<RoomId, String> roomNames() {
        return page.rooms().stream().collect(Collectors.toMap(WeekPage.Place::id, WeekPage.Place::name));
    }
}
