package org.knotwise.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.HoursException.Away;
import org.knotwise.scheduling.HoursException.OtherHours;
import org.knotwise.shared.TimeSpan;

/** When one therapist is there, day by day, and where. */
final class TherapistDays {

    /** A stretch of work; {@code location} null if any will do. */
    record Stretch(TimeSpan span, @Nullable LocationId location) {}

    private final TherapistProfile profile;
    private final WallClock clock;
    private final BusyTimes busy;

    TherapistDays(CalendarFacts.Working working, WallClock clock) {
        this.profile = working.profile();
        this.clock = clock;
        this.busy = new BusyTimes(Stream.concat(
                        working.busy().stream(),
                        exceptions(Away.class).flatMap(away -> clock.showing(away.from(), away.to()).stream()))
                .toList());
    }

    AccountId therapist() {
        return profile.therapist();
    }

    boolean gives(@Nullable Service service, LocalDate day) {
        return service == null || profile.gives(service, day);
    }

    /** The stretches of a day: its own hours if it has some, those of the week otherwise. */
    List<Stretch> on(LocalDate day) {
        List<OtherHours> ofDay = exceptions(OtherHours.class)
                .filter(hours -> hours.day().equals(day))
                .toList();
        Stream<Stretch> stretches = ofDay.isEmpty()
                ? profile.hours().on(day.getDayOfWeek()).stream()
                        .flatMap(shift -> stretches(day, shift.from(), shift.to(), shift.location()))
                : ofDay.stream().flatMap(hours -> stretches(day, hours.begin(), hours.end(), hours.location()));
        return stretches.toList();
    }

    /** The stretch that holds all of the span, unless the therapist is busy or away in it. */
    Optional<Stretch> freeIn(List<Stretch> stretches, TimeSpan span) {
        return stretches.stream()
                .filter(stretch -> stretch.span().encloses(span) && busy.leave(span))
                .findFirst();
    }

    private Stream<Stretch> stretches(LocalDate day, LocalTime from, LocalTime to, @Nullable LocationId location) {
        return clock.showing(day.atTime(from), day.atTime(to)).stream().map(span -> new Stretch(span, location));
    }

    private <E extends HoursException> Stream<E> exceptions(Class<E> kind) {
        return profile.exceptions().stream()
                .map(HoursExceptionRow::exception)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
