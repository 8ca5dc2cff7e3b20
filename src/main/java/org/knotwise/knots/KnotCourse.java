package org.knotwise.knots;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The course of one knot: which episodes it ran through and how it was at each visit. It follows from the findings in
 * force, in the order of the visits, and from the days on which an episode was closed without a release.
 *
 * @param episodes oldest first; the last may still be open
 * @param states one for each finding, in their order
 * @param runs for each finding the episode that was the last one then, counted from 0
 */
public record KnotCourse(List<Episode> episodes, List<KnotState> states, List<Integer> runs) {

    /** Up to this tenderness a knot that was found before counts as released. */
    public static final int RELEASED_UP_TO = 2;

    /** From this tenderness on a released knot is a find again. */
    public static final int FOUND_AGAIN_FROM = 4;

    /** From this tenderness on, a sign that was not tested this time keeps its last answer. */
    public static final int ANSWER_STANDS_FROM = 3;

    /** A return within so many days of the release says that the release did not hold; the episode goes on. */
    public static final int MUST_HOLD_DAYS = 21;

    /** An episode that nobody examined for so many days has lapsed. */
    public static final int LAPSES_AFTER_DAYS = 180;

    /** How an episode ended. Only a release counts as one in any figure. */
    public enum Ending {
        /** Its tenderness fell to 0 to 2. */
        RELEASED,
        /** A therapist closed it without a release, and said why. */
        CLOSED,
        /** Nobody examined it for 180 days. */
        LAPSED
    }

    /**
     * One run of a knot.
     *
     * @param endedOn null while it is open; of a lapse the day on which 180 days had passed
     */
    public record Episode(
            LocalDate beganOn,
            @Nullable LocalDate endedOn,
            @Nullable Ending ending) {

        public boolean isOpen() {
            return endedOn == null;
        }

        /** The same on a later day, on which it may have lapsed. */
        public Episode asOf(LocalDate today, LocalDate lastExamined) {
            LocalDate lapsesOn = lastExamined.plusDays(LAPSES_AFTER_DAYS);
            return isOpen() && today.isAfter(lapsesOn) ? new Episode(beganOn, lapsesOn, Ending.LAPSED) : this;
        }
    }

    /** What a course is made of. */
    public sealed interface Event {

        /** The day on which it happened. */
        LocalDate on();
    }

    /** A finding, as far as the course looks at it. */
    public record Fact(LocalDate on, int tenderness, Answer recognised, Answer painfulUnpressed) implements Event {}

    /** A therapist closed the episode that was open, if one was. */
    public record Closing(LocalDate on) implements Event {}

    public KnotCourse {
        episodes = List.copyOf(episodes);
        states = List.copyOf(states);
        runs = List.copyOf(runs);
    }

    /** The state by the last finding; a knot without one is latent, as it was found at least. */
    public KnotState state() {
        return states.isEmpty() ? KnotState.LATENT : states.getLast();
    }

    /**
     * Whether the last episode began soon after the release before it.
     *
     * @param withinMonths how soon, as the practice has set it
     */
    public boolean isRecurring(int withinMonths) {
        return hasRecurred(episodes.size() - 1, withinMonths);
    }

    /** Whether the knot was recurring at a finding, counted from 0. */
    public boolean wasRecurring(int finding, int withinMonths) {
        return hasRecurred(runs.get(finding), withinMonths);
    }

    private boolean hasRecurred(int episode, int withinMonths) {
        return QuietTime.before(episodes, episode)
                .filter(quiet -> quiet.endsWithin(withinMonths))
                .isPresent();
    }

    /**
     * Replays what happened.
     *
     * @param events findings in force and closings, in the order of the visits
     * @param today decides whether the last episode has lapsed by now
     */
    public static KnotCourse of(List<? extends Event> events, LocalDate today) {
        var replay = new Replay();
        events.forEach(replay::take);
        replay.lapseBefore(today);
        return new KnotCourse(replay.episodes, replay.states, replay.runs);
    }

    /** One pass over what happened, with the last episode at the end of the list. */
    private static final class Replay {

        private final List<Episode> episodes = new ArrayList<>();
        private final List<KnotState> states = new ArrayList<>();
        private final List<Integer> runs = new ArrayList<>();

        /** The last answer of the last episode to each sign. */
        private final Map<Sign, Answer> lastAnswers = new EnumMap<>(Sign.class);

        private @Nullable LocalDate lastExamined;

        void take(Event event) {
            lapseBefore(event.on());
            switch (event) {
                case Fact fact -> examined(fact);
                case Closing(LocalDate on) -> {
                    if (isOpen()) {
                        end(on, Ending.CLOSED);
                    }
                }
            }
        }

        private void examined(Fact fact) {
            states.add(isOpen() ? goOn(fact) : isReleased() ? afterRelease(fact) : begin(fact));
            runs.add(episodes.size() - 1);
            lastExamined = fact.on();
        }

        private KnotState begin(Fact fact) {
            lastAnswers.clear();
            episodes.add(new Episode(fact.on(), null, null));
            return isActive(fact) ? KnotState.ACTIVE : KnotState.LATENT;
        }

        private KnotState goOn(Fact fact) {
            if (isActive(fact)) {
                return KnotState.ACTIVE;
            }
            if (fact.tenderness() > RELEASED_UP_TO) {
                return KnotState.LATENT;
            }
            end(fact.on(), Ending.RELEASED);
            return KnotState.RELEASED;
        }

        /** The episode is over, so that only what is felt now can bring the knot back; then its answers stand again. */
        private KnotState afterRelease(Fact fact) {
            remember(Sign.RECOGNISED, fact.recognised());
            remember(Sign.PAINFUL_UNPRESSED, fact.painfulUnpressed());
            boolean feltActive = fact.recognised() == Answer.YES || fact.painfulUnpressed() == Answer.YES;
            if (!feltActive && fact.tenderness() < FOUND_AGAIN_FROM) {
                return KnotState.RELEASED;
            }
            Episode last = episodes.getLast();
            LocalDate released = last.endedOn();
            if (released == null || ChronoUnit.DAYS.between(released, fact.on()) > MUST_HOLD_DAYS) {
                return begin(fact);
            }
            episodes.set(episodes.size() - 1, new Episode(last.beganOn(), null, null));
            return isActive(fact) ? KnotState.ACTIVE : KnotState.LATENT;
        }

        void lapseBefore(LocalDate day) {
            if (lastExamined == null || !isOpen()) {
                return;
            }
            LocalDate lapsesOn = lastExamined.plusDays(LAPSES_AFTER_DAYS);
            if (day.isAfter(lapsesOn)) {
                end(lapsesOn, Ending.LAPSED);
            }
        }

        private boolean isOpen() {
            return !episodes.isEmpty() && episodes.getLast().isOpen();
        }

        private boolean isReleased() {
            return !episodes.isEmpty() && episodes.getLast().ending() == Ending.RELEASED;
        }

        private void end(LocalDate day, Ending ending) {
            episodes.set(episodes.size() - 1, new Episode(episodes.getLast().beganOn(), day, ending));
        }

        private boolean isActive(Fact fact) {
            Answer recognised = standing(Sign.RECOGNISED, fact.recognised(), fact.tenderness());
            Answer unpressed = standing(Sign.PAINFUL_UNPRESSED, fact.painfulUnpressed(), fact.tenderness());
            return recognised == Answer.YES || unpressed == Answer.YES;
        }

        private Answer standing(Sign sign, Answer answer, int tenderness) {
            remember(sign, answer);
            if (answer != Answer.NOT_TESTED) {
                return answer;
            }
            return tenderness >= ANSWER_STANDS_FROM ? lastAnswers.getOrDefault(sign, Answer.NO) : Answer.NO;
        }

        private void remember(Sign sign, Answer answer) {
            if (answer != Answer.NOT_TESTED) {
                lastAnswers.put(sign, answer);
            }
        }
    }
}
