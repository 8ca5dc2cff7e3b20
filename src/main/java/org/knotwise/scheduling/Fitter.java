package org.knotwise.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.internal.Occupied;
import org.knotwise.shared.ClientId;

/** Finds for one wished time after the other what is free, minding what the ones before took. */
final class Fitter {

    /** How far from the wished day one is looked for. */
    static final int DAYS_AROUND = 7;

    private final CalendarExtract extract;
    private final WallClock wall;

    /** The extract must reach a week beyond all days that are asked for. */
    Fitter(CalendarExtract extract, WallClock wall) {
        this.extract = extract;
        this.wall = wall;
    }

    /**
     * What is free of a wished time, and takes it.
     *
     * @param therapists any of these; empty for any therapist
     * @param room the wished one; null if any will do
     */
    FittedTime fit(
            ClientId client, Wanted wanted, LocalDateTime wished, Set<AccountId> therapists, @Nullable RoomId room) {
        var free = new FreeTimes(extract.facts(client, therapists), wanted);
        LocalDate day = wished.toLocalDate();
        Optional<Instant> start = wall.whenShowing(wished);
        List<FreeTime> then = free.all(day, day).stream()
                .filter(time -> start.filter(time.start()::equals).isPresent())
                .toList();
        FittedTime fitted = then.stream()
                .filter(time -> room == null || time.room().equals(room))
                .findFirst()
                .map(time -> new FittedTime(wished, FittedTime.Fit.EXACT, time))
                .or(() ->
                        then.stream().findFirst().map(time -> new FittedTime(wished, FittedTime.Fit.OTHER_ROOM, time)))
                .or(() -> nearest(free, wished).map(time -> new FittedTime(wished, FittedTime.Fit.NEAREST, time)))
                .orElseGet(() -> new FittedTime(wished, FittedTime.Fit.NONE, null));
        fitted.free().ifPresent(time -> extract.take(occupied(client, wanted, time)));
        return fitted;
    }

    private Optional<FreeTime> nearest(FreeTimes free, LocalDateTime wished) {
        LocalDate day = wished.toLocalDate();
        return free.oneRoomEach(day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND)).stream()
                .min(Comparator.comparingLong((FreeTime time) -> Math.abs(ChronoUnit.DAYS.between(
                                day, wall.shows(time.start()).toLocalDate())))
                        .thenComparing(time -> Duration.between(
                                        wished.toLocalTime(),
                                        wall.shows(time.start()).toLocalTime())
                                .abs())
                        .thenComparing(FreeTime::start));
    }

    private static Occupied occupied(ClientId client, Wanted wanted, FreeTime time) {
        return new Occupied(
                UUID.randomUUID(),
                time.therapist().value(),
                time.room().value(),
                client.value(),
                time.start(),
                time.end(),
                time.end().plus(wanted.time().turnOver()));
    }
}
