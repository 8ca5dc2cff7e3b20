package org.knotwise.forecast.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.knots.Answer;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotState;

class TrialsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<KnotCourse.Event> events = new ArrayList<>();
    private final List<Boolean> treated = new ArrayList<>();
    private LocalDate today = DAY;

    @BeforeEach
    void nothingHappenedYet() {
        today = DAY;
    }

    @Test
    void eachTreatedVisitBeforeTheReleaseIsATrialAndTheLastOneSucceeded() {
        treated(7).treated(5).treated(3).treated(2);

        assertThat(only()).satisfies(episode -> {
            assertThat(episode.episode().ending()).isEqualTo(Ending.RELEASED);
            assertThat(episode.failures()).isEqualTo(2);
            assertThat(episode.success()).isTrue();
            assertThat(episode.pending()).isFalse();
        });
    }

    @Test
    void whatWasOnlyExaminedIsNoTrial() {
        examined(7).treated(5).examined(4).treated(3).examined(1);

        assertThat(only().failures()).isEqualTo(1);
        assertThat(only().success()).isTrue();
    }

    @Test
    void theLastTreatmentIsPendingWhileNoFindingCameAfter() {
        treated(7).treated(6).treated(6);

        assertThat(only().failures()).isEqualTo(2);
        assertThat(only().success()).isFalse();
        assertThat(only().pending()).isTrue();

        examined(5);

        assertThat(only().failures()).isEqualTo(3);
        assertThat(only().pending()).isFalse();
    }

    @Test
    void aClosedEpisodeAndALapsedOneAreCensoredBeforeTheirLastTreatment() {
        treated(7).treated(6);
        events.add(new KnotCourse.Closing(today));

        assertThat(only().episode().ending()).isEqualTo(Ending.CLOSED);
        assertThat(only().failures()).isEqualTo(1);
        assertThat(only().pending()).isFalse();

        events.removeLast();
        today = today.plusDays(200);

        assertThat(only().episode().ending()).isEqualTo(Ending.LAPSED);
        assertThat(only().failures()).isEqualTo(1);
        assertThat(only().pending()).isFalse();
    }

    @Test
    void aFindingOfTheNextEpisodeDecidesNothing() {
        treated(7);
        today = today.plusDays(190);
        treated(6).treated(2);

        assertThat(read()).extracting(TreatedEpisode::failures).containsExactly(0, 0);
        assertThat(read()).extracting(TreatedEpisode::success).containsExactly(false, true);
    }

    @Test
    void aReleaseThatDidNotHoldFailed() {
        treated(7).treated(2).treated(5).examined(1);

        assertThat(only().failures()).isEqualTo(2);
        assertThat(only().success()).isTrue();
    }

    @Test
    void aReleaseThatDidNotHoldLeavesTheEpisodeOpen() {
        treated(7).examined(2).treated(5);

        assertThat(only().failures()).isEqualTo(1);
        assertThat(only().success()).isFalse();
        assertThat(only().pending()).isTrue();
    }

    @Test
    void aReleaseWithoutATreatmentBeforeItIsNoSuccessOfATrial() {
        examined(7).examined(2);

        assertThat(only().isInformative()).isFalse();

        events.clear();
        treated.clear();
        treated(7).examined(4).examined(2);

        assertThat(only().failures()).isEqualTo(1);
        assertThat(only().success()).isFalse();
        assertThat(only().pending()).isFalse();
    }

    @Test
    void whatIsTreatedAfterTheReleaseIsNoTrial() {
        treated(7).treated(2).treated(3).treated(1);

        assertThat(only().failures()).isZero();
        assertThat(only().success()).isTrue();
    }

    @Test
    void aReturnIsAnEpisodeOfItsOwn() {
        treated(7).treated(1);
        today = today.plusDays(60);
        treated(6).treated(5).treated(4);

        assertThat(read()).extracting(TreatedEpisode::failures).containsExactly(0, 2);
        assertThat(read()).extracting(TreatedEpisode::success).containsExactly(true, false);
    }

    @Test
    void aKnotThatWasNeverFoundHasNoEpisode() {
        assertThat(read()).isEmpty();
    }

    /** Says the same as a plain reading of the rule, finding by finding, on anything that may happen to a knot. */
    @Test
    void agreesWithAPlainReadingOnAnyCourse() {
        long seed = 20261127;
        System.out.println("Any course: seed " + seed);
        var random = new Random(seed);
        int informative = 0;
        for (int round = 0; round < 5_000; round++) {
            events.clear();
            treated.clear();
            today = DAY;
            int steps = 1 + random.nextInt(12);
            for (int step = 0; step < steps; step++) {
                today = today.plusDays(random.nextInt(10) == 0 ? 200 : random.nextInt(20));
                if (random.nextInt(12) == 0) {
                    events.add(new KnotCourse.Closing(today));
                } else {
                    finding(random.nextInt(9), random.nextInt(3) > 0);
                }
            }
            List<TreatedEpisode> read = read();
            KnotCourse course = KnotCourse.of(events, today);
            assertThat(read).hasSize(course.episodes().size());
            for (int run = 0; run < read.size(); run++) {
                TreatedEpisode episode = read.get(run);
                int[] plain = plain(course, run);
                assertThat(new int[] {episode.failures(), episode.success() ? 1 : 0, episode.pending() ? 1 : 0})
                        .as("round %d, episode %d of %s treated %s", round, run, events, treated)
                        .containsExactly(plain);
                informative += episode.isInformative() ? 1 : 0;
            }
        }
        assertThat(informative).isGreaterThan(2_000);
    }

    /** Failures, successes and pending ones, each finding asked by itself: is it a trial, and what does the next say? */
    private int[] plain(KnotCourse course, int run) {
        boolean endedReleased = course.episodes().get(run).ending() == Ending.RELEASED;
        int last = course.runs().lastIndexOf(run);
        int released = Integer.MAX_VALUE;
        for (int finding = last; endedReleased && finding >= 0; finding--) {
            boolean still = course.runs().get(finding) == run && course.states().get(finding) == KnotState.RELEASED;
            if (!still) {
                break;
            }
            released = finding;
        }
        int failures = 0;
        int successes = 0;
        int pending = 0;
        for (int finding = 0; finding < course.runs().size(); finding++) {
            if (course.runs().get(finding) != run || !treated.get(finding) || finding >= released) {
                continue;
            }
            boolean hasNext =
                    finding + 1 < course.runs().size() && course.runs().get(finding + 1) == run;
            if (!hasNext) {
                pending += course.episodes().get(run).isOpen() ? 1 : 0;
            } else if (finding + 1 == released) {
                successes++;
            } else {
                failures++;
            }
        }
        return new int[] {failures, successes, pending};
    }

    private TreatedEpisode only() {
        List<TreatedEpisode> all = read();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<TreatedEpisode> read() {
        return Trials.of(events, treated, today);
    }

    private TrialsTest treated(int tenderness) {
        return weekLater(tenderness, true);
    }

    private TrialsTest examined(int tenderness) {
        return weekLater(tenderness, false);
    }

    private TrialsTest weekLater(int tenderness, boolean wasTreated) {
        today = today.plusDays(7);
        finding(tenderness, wasTreated);
        return this;
    }

    private void finding(int tenderness, boolean wasTreated) {
        events.add(new KnotCourse.Fact(today, tenderness, Answer.NOT_TESTED, Answer.NOT_TESTED));
        treated.add(wasTreated);
    }
}
