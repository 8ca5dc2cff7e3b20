package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.HeldTimes;
import org.knotwise.scheduling.internal.Place;
import org.knotwise.scheduling.internal.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds times, so that they are busy for everybody but those to whom they are offered. */
@Component
public class Holds {

    private final LockedChanges changes;
    private final HeldTimes held;
    private final Calendar calendar;
    private final Practice practice;
    private final Clock clock;

    Holds(LockedChanges changes, HeldTimes held, Calendar calendar, Practice practice, Clock clock) {
        this.changes = changes;
        this.held = held;
        this.calendar = calendar;
        this.practice = practice;
        this.clock = clock;
    }

    /**
     * Holds a time that is free for its therapist and room at this moment.
     *
     * <p>Begins its own transaction, so the caller must be in none.
     *
     * @param turnOver how long the room is kept free after it
     * @return empty if it is not free
     */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.APPOINTMENT_BOOK)
    public Optional<HoldId> hold(FreeTime time, Duration turnOver, Instant until) {
        SortedSet<Resource> both = new TreeSet<>(List.of(
                new Resource(Resource.Kind.THERAPIST, time.therapist().value()),
                new Resource(Resource.Kind.ROOM, time.room().value())));
        try {
            return changes.run(both, _ -> holdIfFree(time, turnOver, until));
        } catch (Contended e) {
            return Optional.empty();
        }
    }

    private Optional<HoldId> holdIfFree(FreeTime time, Duration turnOver, Instant until) {
        var day = practice.local(time.start()).toLocalDate();
        var wanted = new Wanted(new TreatmentTime(Duration.between(time.start(), time.end()), turnOver), null);
        CalendarFacts facts = calendar.read(day, day).facts(null, Set.of(time.therapist()));
        if (!until.isAfter(Instant.now(clock)) || !new FreeTimes(facts, wanted).isFree(time)) {
            return Optional.empty();
        }
        HoldId id = HoldId.random();
        held.hold(
                id,
                new Place(
                        time.therapist().value(),
                        time.room().value(),
                        time.start(),
                        time.end(),
                        time.end().plus(turnOver),
                        null),
                until);
        return Optional.of(id);
    }

    /** Ends a hold; one that has ended is no matter. */
    @Transactional
    @Needs(Right.APPOINTMENT_READ)
    public void release(HoldId hold) {
        held.release(List.of(hold));
    }
}
