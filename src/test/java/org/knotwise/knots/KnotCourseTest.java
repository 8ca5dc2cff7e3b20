package org.knotwise.knots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotwise.knots.Answer.NO;
import static org.knotwise.knots.Answer.NOT_TESTED;
import static org.knotwise.knots.Answer.YES;
import static org.knotwise.knots.KnotState.ACTIVE;
import static org.knotwise.knots.KnotState.LATENT;
import static org.knotwise.knots.KnotState.RELEASED;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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

    @Test
    void whatCameBackWithin21DaysKeepsTheAnswersOfItsEpisode() {
        assertThat(statesOf(
                        fact(0, 6, YES, NO),
                        fact(7, 1, NOT_TESTED, NOT_TESTED),
                        fact(14, 3, NOT_TESTED, NOT_TESTED),
                        fact(20, 5, NOT_TESTED, NOT_TESTED)))
                .containsExactly(ACTIVE, RELEASED, RELEASED, ACTIVE);
        assertThat(statesOf(
                        fact(0, 6, YES, NO),
                        fact(7, 1, NOT_TESTED, NOT_TESTED),
                        fact(14, 2, NO, NOT_TESTED),
                        fact(20, 5, NOT_TESTED, NOT_TESTED)))
                .as("an answer given while it was released is the last one")
                .containsExactly(ACTIVE, RELEASED, RELEASED, LATENT);
        assertThat(statesOf(
                        fact(0, 6, YES, NO), fact(7, 1, NOT_TESTED, NOT_TESTED), fact(60, 5, NOT_TESTED, NOT_TESTED)))
                .as("a new episode begins without an answer")
                .containsExactly(ACTIVE, RELEASED, LATENT);
    }

    @Test
    void aClosedEpisodeIsNoReleaseAndWhatIsFoundLaterBeginsAnew() {
        List<KnotCourse.Event> events = List.of(
                fact(0, 6, YES, NO), new KnotCourse.Closing(DAY.plusDays(3)), fact(10, 1, NOT_TESTED, NOT_TESTED));

        KnotCourse course = KnotCourse.of(events, DAY.plusDays(10));

        assertThat(course.states()).containsExactly(ACTIVE, LATENT);
        assertThat(course.runs()).containsExactly(0, 1);
        assertThat(course.episodes())
                .containsExactly(
                        new Episode(DAY, DAY.plusDays(3), Ending.CLOSED), new Episode(DAY.plusDays(10), null, null));
        assertThat(course.isRecurring(12)).isFalse();
    }

    @Test
    void closingWhatIsNotOpenChangesNothing() {
        List<KnotCourse.Event> events =
                List.of(fact(0, 6, NO, NO), fact(7, 0, NO, NO), new KnotCourse.Closing(DAY.plusDays(8)));

        assertThat(KnotCourse.of(events, DAY.plusDays(9)).episodes())
                .containsExactly(new Episode(DAY, DAY.plusDays(7), Ending.RELEASED));
    }

    @Test
    void theMedianOfTheQuietTimesLeavesOutWhatWasNotReleased() {
        KnotCourse course = course(
                fact(0, 6, NO, NO),
                fact(7, 0, NO, NO),
                fact(7 + 42, 5, NO, NO),
                fact(60, 0, NO, NO),
                fact(60 + 70, 5, NO, NO),
                fact(130 + 181, 5, NO, NO));

        assertThat(QuietTime.all(course.episodes())).extracting(QuietTime::days).containsExactly(42, 70);
        assertThat(QuietTime.medianDays(QuietTime.all(course.episodes()))).hasValue(56);
        assertThat(QuietTime.weeks(56)).isEqualTo(8);
    }

    private static Fact fact(int day, int tenderness, Answer recognised, Answer unpressed) {
        return new Fact(DAY.plusDays(day), tenderness, recognised, unpressed);
    }

    /** As it is on the day of the last finding. */
    private static KnotCourse course(Fact... facts) {
        return KnotCourse.of(List.of(facts), facts.length == 0 ? DAY : facts[facts.length - 1].on());
    }

    private static List<KnotState> statesOf(Fact... facts) {
        return course(facts).states();
    }
}
