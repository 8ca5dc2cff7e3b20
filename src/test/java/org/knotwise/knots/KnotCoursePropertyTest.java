package org.knotwise.knots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the visits and amendments, the course is as the rules have it. */
class KnotCoursePropertyTest {

    private static final int ROUNDS = 2000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyCourseIsAsTheRulesHaveIt(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            KnotLedger ledger = KnotLedger.any(random);
            if (differs(ledger)) {
                KnotLedger least = shrink(ledger);
                var rules = new KnotRules(least.inForce(), least.today());
                KnotCourse course = KnotCourse.of(least.inForce(), least.today());
                fail(
                        "Seed %d, round %d:%s\nrules  %s %s\ncourse %s %s",
                        seed, round, least, rules.states, rules.episodes(), course.states(), course.episodes());
            }
        }
    }

    @Test
    void theMadeUpCoursesReachEveryEnding() {
        var random = new Random(1);
        List<KnotCourse> courses = IntStream.range(0, ROUNDS)
                .mapToObj(_ -> KnotLedger.any(random))
                .map(ledger -> KnotCourse.of(ledger.inForce(), ledger.today()))
                .toList();

        for (KnotCourse.Ending ending : KnotCourse.Ending.values()) {
            assertThat(courses).anyMatch(course -> course.episodes().stream().anyMatch(e -> e.ending() == ending));
        }
        assertThat(courses).anyMatch(course -> course.isRecurring(12));
        assertThat(courses).anyMatch(course -> course.episodes().isEmpty());
    }

    private static boolean differs(KnotLedger ledger) {
        var rules = new KnotRules(ledger.inForce(), ledger.today());
        KnotCourse course = KnotCourse.of(ledger.inForce(), ledger.today());
        return !course.states().equals(rules.states)
                || !course.episodes().equals(rules.episodes())
                || course.isRecurring(12) != rules.isRecurring();
    }

    /** Leaves out whatever the difference does not need. */
    private static KnotLedger shrink(KnotLedger ledger) {
        for (int i = 0; i < ledger.entries().size(); i++) {
            if (differs(ledger.without(i))) {
                return shrink(ledger.without(i));
            }
        }
        return ledger;
    }
}
