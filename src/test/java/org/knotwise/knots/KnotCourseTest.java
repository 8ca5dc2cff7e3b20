package org.knotwise.knots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotwise.knots.Answer.NO;
import static org.knotwise.knots.Answer.NOT_TESTED;
import static org.knotwise.knots.Answer.YES;
import static org.knotwise.knots.KnotState.ACTIVE;
import static org.knotwise.knots.KnotState.LATENT;
import static org.knotwise.knots.KnotState.RELEASED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.knots.KnotCourse.Fact;

class KnotCourseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aKnotThatTheClientRecognisesIsActive() {
        assertThat(statesOf(fact(0, 5, YES, NO))).containsExactly(ACTIVE);
    }

    @Test
    void aKnotThatHurtsWithoutBeingPressedIsActive() {
        assertThat(statesOf(fact(0, 5, NO, YES))).containsExactly(ACTIVE);
    }

    @Test
    void aKnotThatHurtsOnlyWhenPressedIsLatent() {
        assertThat(statesOf(fact(0, 9, NO, NO))).containsExactly(LATENT);
    }

    @Test
    void theFirstFindingIsNeverARelease() {
        KnotCourse course = course(fact(0, 0, NO, NO));

        assertThat(course.state()).isEqualTo(LATENT);
        assertThat(course.episodes()).containsExactly(new Episode(DAY, null, null));
    }

    @ParameterizedTest
    @CsvSource({"0, RELEASED", "2, RELEASED", "3, LATENT", "10, LATENT"})
    void aKnotThatWasFoundBeforeIsReleasedUpToTwo(int tenderness, KnotState state) {
        assertThat(statesOf(fact(0, 6, NO, NO), fact(7, tenderness, NO, NO))).containsExactly(LATENT, state);
    }

    @Test
    void whatIsRecognisedIsActiveHoweverLittleItHurts() {
        KnotCourse course = course(fact(0, 6, YES, NO), fact(7, 1, YES, NO));

        assertThat(course.states()).containsExactly(ACTIVE, ACTIVE);
        assertThat(course.episodes()).singleElement().matches(Episode::isOpen);
    }

    @Test
    void whatIsNotTestedKeepsTheLastAnswerFromTendernessThreeOn() {
        assertThat(statesOf(
                        fact(0, 7, YES, NO),
                        fact(7, 3, NOT_TESTED, NOT_TESTED),
                        fact(14, 5, NO, NOT_TESTED),
                        fact(21, 5, NOT_TESTED, NOT_TESTED)))
                .containsExactly(ACTIVE, ACTIVE, LATENT, LATENT);
    }

    @Test
    void eachSignKeepsItsOwnAnswer() {
        assertThat(statesOf(fact(0, 7, NO, YES), fact(7, 6, NO, NOT_TESTED), fact(14, 6, NOT_TESTED, NO)))
                .containsExactly(ACTIVE, ACTIVE, LATENT);
    }

    @Test
    void whatIsNotTestedBelowThreeKeepsNothing() {
        assertThat(statesOf(fact(0, 7, YES, YES), fact(7, 2, NOT_TESTED, NOT_TESTED)))
                .containsExactly(ACTIVE, RELEASED);
    }

    @Test
    void aReleaseEndsTheEpisodeOnItsDay() {
        KnotCourse course = course(fact(0, 6, YES, NO), fact(7, 4, NO, NO), fact(14, 2, NO, NO));

        assertThat(course.states()).containsExactly(ACTIVE, LATENT, RELEASED);
        assertThat(course.episodes()).containsExactly(new Episode(DAY, DAY.plusDays(14), Ending.RELEASED));
        assertThat(course.isRecurring(12)).isFalse();
    }

    @Test
    void backOnDay21IsTheSameEpisodeThatDidNotHold() {
        KnotCourse course = course(fact(0, 6, NO, NO), fact(7, 1, NO, NO), fact(7 + 21, 4, NO, NO));

        assertThat(course.state()).isEqualTo(LATENT);
        assertThat(course.episodes()).containsExactly(new Episode(DAY, null, null));
        assertThat(course.isRecurring(12)).isFalse();
    }

    @Test
    void backOnDay22IsANewEpisode() {
        KnotCourse course = course(fact(0, 6, NO, NO), fact(7, 1, NO, NO), fact(7 + 22, 4, NO, NO));

        assertThat(course.state()).isEqualTo(LATENT);
        assertThat(course.episodes())
                .containsExactly(
                        new Episode(DAY, DAY.plusDays(7), Ending.RELEASED), new Episode(DAY.plusDays(29), null, null));
        assertThat(course.isRecurring(12)).isTrue();
    }

    @Test
    void aReleaseThatDidNotHoldIsCountedFromTheNextRelease() {
        KnotCourse course = course(
                fact(0, 6, NO, NO),
                fact(7, 1, NO, NO),
                fact(14, 5, NO, NO),
                fact(21, 0, NO, NO),
                fact(21 + 21, 5, NO, NO));

        assertThat(course.episodes()).containsExactly(new Episode(DAY, null, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3})
    void aReleasedKnotStaysReleasedUpToThree(int tenderness) {
        KnotCourse course = course(fact(0, 6, YES, NO), fact(7, 1, NO, NO), fact(60, tenderness, NO, NO));

        assertThat(course.state()).isEqualTo(RELEASED);
        assertThat(course.episodes()).hasSize(1);
    }

    @Test
    void aReleasedKnotThatIsNotTestedAgainDoesNotRemainActiveFromBefore() {
        assertThat(statesOf(
                        fact(0, 6, YES, NO), fact(7, 1, NOT_TESTED, NOT_TESTED), fact(60, 3, NOT_TESTED, NOT_TESTED)))
                .containsExactly(ACTIVE, RELEASED, RELEASED);
    }

    @Test
    void aReleasedKnotThatIsActiveAgainOpensANewEpisodeHoweverLittleItHurts() {
        KnotCourse course = course(fact(0, 6, NO, NO), fact(7, 1, NO, NO), fact(60, 1, YES, NO));

        assertThat(course.state()).isEqualTo(ACTIVE);
        assertThat(course.episodes()).hasSize(2);
    }

    @Test
    void anEpisodeStandsForHundredAndEightyDaysWithoutAnExamination() {
        List<Fact> facts = List.of(fact(0, 6, YES, NO));

        assertThat(KnotCourse.of(facts, DAY.plusDays(180)).episodes())
                .singleElement()
                .matches(Episode::isOpen);
        assertThat(KnotCourse.of(facts, DAY.plusDays(181)).episodes())
                .containsExactly(new Episode(DAY, DAY.plusDays(180), Ending.LAPSED));
    }

    @Test
    void aFindAfterALapseIsANewEpisodeAndNoRecurrence() {
        KnotCourse course = course(fact(0, 6, YES, NO), fact(181, 1, NOT_TESTED, NOT_TESTED));

        assertThat(course.states()).containsExactly(ACTIVE, LATENT);
        assertThat(course.episodes())
                .containsExactly(
                        new Episode(DAY, DAY.plusDays(180), Ending.LAPSED), new Episode(DAY.plusDays(181), null, null));
        assertThat(course.isRecurring(12)).isFalse();
    }

    @Test
    void aReleasedKnotDoesNotLapse() {
        KnotCourse course = KnotCourse.of(List.of(fact(0, 6, NO, NO), fact(7, 0, NO, NO)), DAY.plusYears(3));

        assertThat(course.episodes()).containsExactly(new Episode(DAY, DAY.plusDays(7), Ending.RELEASED));
    }

    @Test
    void isRecurringUntilTwelveMonthsAfterTheReleaseAndNotBeyond() {
        LocalDate released = DAY.plusDays(7);
        Function<LocalDate, KnotCourse> foundAgain =
                day -> course(fact(0, 6, NO, NO), fact(7, 0, NO, NO), new Fact(day, 6, NO, NO));

        assertThat(foundAgain.apply(released.plusMonths(12)).isRecurring(12)).isTrue();
        assertThat(foundAgain.apply(released.plusMonths(6).plusDays(1)).isRecurring(6))
                .isFalse();
        assertThat(foundAgain.apply(released.plusMonths(12).plusDays(1)).isRecurring(12))
                .isFalse();
    }

    @Test
    void withoutAFindingThereIsNoEpisode() {
        KnotCourse course = course();

        assertThat(course.state()).isEqualTo(LATENT);
        assertThat(course.episodes()).isEmpty();
        assertThat(course.isRecurring(12)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyCourseIsAsASecondReadingOfTheRulesHasIt(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            List<Fact> facts = anyFacts(random);
            LocalDate today = facts.getLast().foundOn().plusDays(anyGap(random));

            KnotCourse course = KnotCourse.of(facts, today);

            var expected = new SecondReading(facts);
            expected.read(today);
            assertThat(course.states())
                    .as("states, seed %d, round %d: %s", seed, round, facts)
                    .isEqualTo(expected.states);
            assertThat(course.episodes())
                    .as("episodes, seed %d, round %d, on %s: %s", seed, round, today, facts)
                    .isEqualTo(expected.episodes);
            assertThat(course.isRecurring(12))
                    .as("recurring, seed %d, round %d: %s", seed, round, facts)
                    .isEqualTo(expected.isRecurring());
        }
    }

    /** Days around every limit of the rules come up often. */
    private static int anyGap(Random random) {
        int[] gaps = {0, 1, 7, 14, 20, 21, 22, 60, 150, 179, 180, 181, 300, 364, 365, 366};
        return gaps[random.nextInt(gaps.length)];
    }

    private static List<Fact> anyFacts(Random random) {
        List<Fact> facts = new ArrayList<>();
        LocalDate day = DAY;
        int count = 1 + random.nextInt(10);
        for (int i = 0; i < count; i++) {
            int tenderness = random.nextInt(4) == 0 ? random.nextInt(11) : random.nextInt(6);
            facts.add(new Fact(day, tenderness, anyAnswer(random), anyAnswer(random)));
            day = day.plusDays(anyGap(random));
        }
        return facts;
    }

    private static Answer anyAnswer(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> YES;
            case 1, 2 -> NO;
            default -> NOT_TESTED;
        };
    }

    /** The rules once more, looked up backwards in the findings instead of carried along. */
    private static final class SecondReading {

        private final List<Fact> facts;
        private final List<KnotState> states = new ArrayList<>();
        private final List<Episode> episodes = new ArrayList<>();

        /** The finding since which answers stand. */
        private int answersSince;

        SecondReading(List<Fact> facts) {
            this.facts = facts;
        }

        void read(LocalDate today) {
            for (int i = 0; i < facts.size(); i++) {
                Fact fact = facts.get(i);
                if (i > 0) {
                    lapseIfUnexamined(facts.get(i - 1).foundOn(), fact.foundOn(), i);
                }
                boolean active = was(i, Fact::recognised) || was(i, Fact::painfulUnpressed);
                boolean known = !episodes.isEmpty() && episodes.getLast().isOpen();
                LocalDate released = releasedOn();
                if (known && !active && fact.tenderness() <= 2) {
                    end(fact.foundOn(), Ending.RELEASED);
                    states.add(RELEASED);
                    answersSince = i + 1;
                } else if (released != null && !active && fact.tenderness() <= 3) {
                    states.add(RELEASED);
                } else {
                    if (released != null && !fact.foundOn().isAfter(released.plusDays(21))) {
                        episodes.add(new Episode(episodes.removeLast().beganOn(), null, null));
                    } else if (!known) {
                        episodes.add(new Episode(fact.foundOn(), null, null));
                    }
                    states.add(active ? ACTIVE : LATENT);
                }
            }
            lapseIfUnexamined(facts.getLast().foundOn(), today, facts.size());
        }

        boolean isRecurring() {
            if (episodes.size() < 2) {
                return false;
            }
            Episode before = episodes.get(episodes.size() - 2);
            return before.ending() == Ending.RELEASED
                    && before.endedOn() != null
                    && !episodes.getLast().beganOn().minusYears(1).isAfter(before.endedOn());
        }

        private boolean was(int at, Function<Fact, Answer> sign) {
            Answer now = sign.apply(facts.get(at));
            if (now != NOT_TESTED || facts.get(at).tenderness() < 3) {
                return now == YES;
            }
            for (int i = at - 1; i >= answersSince; i--) {
                if (sign.apply(facts.get(i)) != NOT_TESTED) {
                    return sign.apply(facts.get(i)) == YES;
                }
            }
            return false;
        }

        private void lapseIfUnexamined(LocalDate examined, LocalDate day, int next) {
            if (episodes.getLast().isOpen() && ChronoUnit.DAYS.between(examined, day) > 180) {
                end(examined.plusDays(180), Ending.LAPSED);
                answersSince = next;
            }
        }

        private void end(LocalDate day, Ending ending) {
            episodes.add(new Episode(episodes.removeLast().beganOn(), day, ending));
        }

        private @Nullable LocalDate releasedOn() {
            return episodes.isEmpty() || episodes.getLast().ending() != Ending.RELEASED
                    ? null
                    : episodes.getLast().endedOn();
        }
    }

    private static Fact fact(int day, int tenderness, Answer recognised, Answer unpressed) {
        return new Fact(DAY.plusDays(day), tenderness, recognised, unpressed);
    }

    /** As it is on the day of the last finding. */
    private static KnotCourse course(Fact... facts) {
        return KnotCourse.of(List.of(facts), facts.length == 0 ? DAY : facts[facts.length - 1].foundOn());
    }

    private static List<KnotState> statesOf(Fact... facts) {
        return course(facts).states();
    }
}
