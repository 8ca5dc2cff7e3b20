package org.knotwise.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotwise.forecast.OffCourse.Course;
import org.knotwise.forecast.OffCourse.Measured;

class OffCourseTest {

    @Test
    void threeVisitsWithoutProgressAfterAFirstOneAreOffCourse() {
        assertThat(pains(6, 6, 6)).isEqualTo(new Course(false, List.of()));
        assertThat(pains(6, 6, 6, 6)).isEqualTo(new Course(true, List.of(3)));
        assertThat(pains(6, 7, 8, 6)).isEqualTo(new Course(true, List.of(3)));
    }

    @Test
    void onePointBelowIsProgressAndOneVisitOfThreeIsEnough() {
        assertThat(pains(6, 5, 6, 6).offCourse()).isFalse();
        assertThat(pains(6, 6, 6, 5).offCourse()).isFalse();
        assertThat(course(tender(6), tender(5.1), tender(5.1), tender(5.1)).offCourse())
                .isTrue();
        assertThat(course(tender(6), tender(5.0), tender(6), tender(6)).offCourse())
                .isFalse();
    }

    @Test
    void oneOfTheTwoIsEnough() {
        assertThat(course(both(6, 6), both(6, 6), both(6, 6), both(8, 5)).offCourse())
                .isFalse();
        assertThat(course(both(6, 6), both(6, 6), both(6, 6), both(5, 8)).offCourse())
                .isFalse();
    }

    @Test
    void aThirdOfAPointThatAddsUpToOneIsProgressInSpiteOfRounding() {
        assertThat(course(tender(19 / 3.0), tender(6), tender(6), tender(16 / 3.0))
                        .offCourse())
                .isFalse();
    }

    @Test
    void threeFurtherVisitsWithoutProgressCallForASecondReview() {
        assertThat(pains(6, 6, 6, 6, 6, 6)).isEqualTo(new Course(true, List.of(3)));
        assertThat(pains(6, 6, 6, 6, 6, 6, 6)).satisfies(course -> {
            assertThat(course.reviews()).containsExactly(3, 6);
            assertThat(course.isBeyondMassage()).isTrue();
        });
    }

    @Test
    void progressEndsTheCauseAndWhatComesAfterIsANewOne() {
        Course course = pains(6, 6, 6, 6, 4, 4, 4, 4);

        assertThat(pains(6, 6, 6, 6, 4).offCourse()).isFalse();
        assertThat(course.offCourse()).isTrue();
        assertThat(course.reviews()).containsExactly(3, 7);
    }

    @Test
    void visitsWithoutValuesArePassedOver() {
        Measured nothing = new Measured(null, null);

        assertThat(course(both(6, 6), nothing, both(6, 6), nothing, both(6, 6)).offCourse())
                .isFalse();
        assertThat(course(both(6, 6), nothing, both(6, 6), both(6, 6), nothing, both(6, 6), nothing))
                .isEqualTo(new Course(true, List.of(5)));
    }

    @Test
    void whoHasNothingToFallFromIsNotOffCourse() {
        assertThat(course(both(0, 0.5), both(0, 0.5), both(0, 0.5), both(0, 0.5))
                        .offCourse())
                .isFalse();
        assertThat(course(both(0, 1), both(0, 1), both(0, 1), both(0, 1)).offCourse())
                .isTrue();
    }

    @Test
    void whatWasNotMeasuredBeforeCannotHaveFallen() {
        assertThat(course(pain(6), pain(6), pain(6), both(6, 0)).offCourse()).isTrue();
        assertThat(course(both(6, 5), pain(6), pain(6), pain(6), both(6, 4)).offCourse())
                .as("the last value known before")
                .isFalse();
    }

    @Test
    void agreesWithAPlainReadingOnAnySeries() {
        long seed = 20261127;
        System.out.println("Any series of visits: seed " + seed);
        var random = new Random(seed);
        int reviews = 0;
        for (int round = 0; round < 20_000; round++) {
            List<Measured> visits = new ArrayList<>();
            int length = random.nextInt(14);
            int lowest = random.nextInt(5);
            for (int i = 0; i < length; i++) {
                visits.add(new Measured(
                        random.nextInt(3) == 0 ? null : lowest + random.nextInt(3),
                        random.nextInt(3) == 0 ? null : lowest + random.nextInt(9) / 4.0));
            }

            Course course = OffCourse.of(visits);

            assertThat(course).as("round %d: %s", round, visits).isEqualTo(plain(visits));
            reviews += course.reviews().size();
        }
        assertThat(reviews).isGreaterThan(5_000);
    }

    /** By a table of "stands still" for each visit, and then the reviews read from it. */
    private static Course plain(List<Measured> all) {
        List<Integer> at = new ArrayList<>();
        List<Measured> visits = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).worstPain() != null || all.get(i).tenderness() != null) {
                at.add(i);
                visits.add(all.get(i));
            }
        }
        boolean[] still = new boolean[visits.size()];
        for (int i = 3; i < visits.size(); i++) {
            still[i] = true;
            double[] base = before(visits, i - 3);
            if (base[0] < 1 && base[1] < 1) {
                still[i] = false;
            }
            for (int j = i - 2; j <= i; j++) {
                Integer pain = visits.get(j).worstPain();
                Double tenderness = visits.get(j).tenderness();
                if ((pain != null && pain <= base[0] - 1) || (tenderness != null && tenderness <= base[1] - 1)) {
                    still[i] = false;
                }
            }
        }
        List<Integer> reviews = new ArrayList<>();
        int run = 0;
        for (int i = 0; i < still.length; i++) {
            run = still[i] ? run + 1 : 0;
            if (run % 3 == 1) {
                reviews.add(at.get(i));
            }
        }
        return new Course(still.length > 0 && still[still.length - 1], reviews);
    }

    /** Below every score where nothing is known. */
    private static double[] before(List<Measured> visits, int last) {
        double[] base = {-100, -100};
        for (int i = 0; i <= last; i++) {
            Integer pain = visits.get(i).worstPain();
            Double tenderness = visits.get(i).tenderness();
            base[0] = pain == null ? base[0] : pain;
            base[1] = tenderness == null ? base[1] : tenderness;
        }
        return base;
    }

    private static Course pains(Integer... pains) {
        return OffCourse.of(Arrays.stream(pains).map(OffCourseTest::pain).toList());
    }

    private static Course course(Measured... visits) {
        return OffCourse.of(List.of(visits));
    }

    private static Measured pain(@Nullable Integer pain) {
        return new Measured(pain, null);
    }

    private static Measured tender(double tenderness) {
        return new Measured(null, tenderness);
    }

    private static Measured both(int pain, double tenderness) {
        return new Measured(pain, tenderness);
    }
}
