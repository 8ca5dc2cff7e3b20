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
 * force, in the order of the visits, and from nothing else.
 *
 * @param episodes oldest first; the last may still be open
 * @param states one for each finding, in their order
 */
public record KnotCourse(List<Episode> episodes, List<KnotState> states) {

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
    }

    /** A finding, as far as the course looks at it. */
    public record Fact(LocalDate foundOn, int tenderness, Answer recognised, Answer painfulUnpressed) {}

    public KnotCourse {
        episodes = List.copyOf(episodes);
        states = List.copyOf(states);
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
        if (episodes.size() < 2) {
            return false;
        }
        Episode before = episodes.get(episodes.size() - 2);
        LocalDate released = before.endedOn();
        return before.ending() == Ending.RELEASED
                && released != null
                && !episodes.getLast().beganOn().isAfter(released.plusMonths(withinMonths));
    }

    /**
     * Replays the findings.
     *
     * @param facts in the order of the visits
     * @param today decides whether the last episode has lapsed by now
     */
    public static KnotCourse of(List<Fact> facts, LocalDate today) {
        var replay = new Replay();
        facts.forEach(replay::take);
        replay.lapseBefore(today);
        return new KnotCourse(replay.episodes, replay.states);
    }

    /** One pass over the findings, with the last episode at the end of the list. */
    private static final class Replay {

        private final List<Episode> episodes = new ArrayList<>();
        private final List<KnotState> states = new ArrayList<>();
        private final Map<Sign, Answer> lastAnswers = new EnumMap<>(Sign.class);
        private @Nullable LocalDate lastExamined;

        void take(Fact fact) {
            lapseBefore(fact.foundOn());
            boolean active = isActive(fact);
            states.add(
                    episodes.isEmpty() || episodes.getLast().ending() == Ending.LAPSED
                            ? begin(fact, active)
                            : episodes.getLast().isOpen() ? goOn(fact, active) : afterRelease(fact, active));
            lastExamined = fact.foundOn();
        }

        private KnotState begin(Fact fact, boolean active) {
            episodes.add(new Episode(fact.foundOn(), null, null));
            return active ? KnotState.ACTIVE : KnotState.LATENT;
        }

        private KnotState goOn(Fact fact, boolean active) {
            if (active) {
                return KnotState.ACTIVE;
            }
            if (fact.tenderness() > RELEASED_UP_TO) {
                return KnotState.LATENT;
            }
            end(fact.foundOn(), Ending.RELEASED);
            // A release takes the pain away: what was answered before it no longer stands.
            lastAnswers.clear();
            return KnotState.RELEASED;
        }

        private KnotState afterRelease(Fact fact, boolean active) {
            if (!active && fact.tenderness() < FOUND_AGAIN_FROM) {
                return KnotState.RELEASED;
            }
            Episode last = episodes.getLast();
            LocalDate released = last.endedOn();
            if (released != null && ChronoUnit.DAYS.between(released, fact.foundOn()) <= MUST_HOLD_DAYS) {
                episodes.set(episodes.size() - 1, new Episode(last.beganOn(), null, null));
                return active ? KnotState.ACTIVE : KnotState.LATENT;
            }
            return begin(fact, active);
        }

        void lapseBefore(LocalDate day) {
            if (lastExamined == null || !episodes.getLast().isOpen()) {
                return;
            }
            LocalDate lapsesOn = lastExamined.plusDays(LAPSES_AFTER_DAYS);
            if (day.isAfter(lapsesOn)) {
                end(lapsesOn, Ending.LAPSED);
                lastAnswers.clear();
            }
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
            if (answer != Answer.NOT_TESTED) {
                lastAnswers.put(sign, answer);
                return answer;
            }
            return tenderness >= ANSWER_STANDS_FROM ? lastAnswers.getOrDefault(sign, Answer.NO) : Answer.NO;
        }
    }
}
