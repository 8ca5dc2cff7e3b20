package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.knotwise.practice.Practice;
import org.springframework.stereotype.Component;

/** Looks each time that a change takes up in {@link FreeTimes}, one after the other, in what was read once. */
@Component
class FreeCheck {

    /** What came of it. */
    sealed interface Checked {

        /** All are free; a reason to overrule is left only where it was needed. */
        record AllFree(List<Taking> takings) implements Checked {}

        /** This one is not. */
        record Lost(Taking taking) implements Checked {}
    }

    private final Calendar calendar;
    private final Practice practice;
    private final Clock clock;

    FreeCheck(Calendar calendar, Practice practice, Clock clock) {
        this.calendar = calendar;
        this.practice = practice;
        this.clock = clock;
    }

    /** @param leaving appointments whose times count as given back */
    Checked check(List<Taking> takings, Collection<UUID> leaving) {
        if (takings.isEmpty()) {
            return new Checked.AllFree(takings);
        }
        CalendarExtract extract = read(takings, leaving);
        List<Taking> free = new ArrayList<>();
        for (Taking taking : takings) {
            CalendarFacts facts =
                    extract.facts(taking.step().client(), Set.of(taking.time().therapist()));
            if (isFree(facts, taking)) {
                free.add(taking.notOverruled());
            } else if (taking.overrule() != null && isFree(overruled(facts, taking), taking)) {
                free.add(taking);
            } else {
                return new Checked.Lost(taking);
            }
            extract.take(taking.occupied());
        }
        return new Checked.AllFree(free);
    }

    /**
     * Whether all of these could be as they were before: what has been booked once needs only that nobody and nothing is
     * taken by somebody else.
     */
    boolean canGoBack(List<Taking> takings, Collection<UUID> leaving) {
        if (takings.isEmpty()) {
            return true;
        }
        CalendarExtract extract = read(takings, leaving);
        for (Taking taking : takings) {
            CalendarFacts facts =
                    extract.facts(taking.step().client(), Set.of(taking.time().therapist()));
            if (!isFree(facts.overruled(Instant.MIN, taking.wanted().service()), taking)) {
                return false;
            }
            extract.take(taking.occupied());
        }
        return true;
    }

    private CalendarExtract read(List<Taking> takings, Collection<UUID> leaving) {
        List<LocalDate> days = takings.stream()
                .map(taking -> LocalDate.ofInstant(taking.time().start(), practice.zone()))
                .sorted()
                .toList();
        CalendarExtract extract = calendar.read(days.getFirst(), days.getLast());
        extract.giveBack(leaving);
        return extract;
    }

    private CalendarFacts overruled(CalendarFacts facts, Taking taking) {
        return facts.overruled(Instant.now(clock), taking.wanted().service());
    }

    private static boolean isFree(CalendarFacts facts, Taking taking) {
        return new FreeTimes(facts, taking.wanted()).isFree(taking.time());
    }
}
