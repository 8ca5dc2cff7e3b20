package org.knotwise.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotwise.homecare.ComeIn.Advice;
import org.knotwise.homecare.ComeIn.Answers;
import org.knotwise.homecare.ComeIn.Helped;
import org.knotwise.homecare.ComeIn.Reason;
import org.knotwise.shared.Score;

/** Every answer that there is, up to two months. */
class ComeInTest {

    private static final int MOST_DAYS = 60;

    private static List<Answers> all() {
        List<Answers> all = new ArrayList<>();
        for (boolean flag : List.of(false, true)) {
            for (int pain = 0; pain <= 10; pain++) {
                for (int days = 0; days <= MOST_DAYS; days++) {
                    for (Helped helped : Helped.values()) {
                        for (boolean back : List.of(false, true)) {
                            all.add(new Answers(flag, Score.of(pain), days, helped, back));
                        }
                    }
                }
            }
        }
        return all;
    }

    @Test
    void sendsToADoctorForEachRedFlagAndForNothingElse() {
        assertThat(all())
                .hasSize(2 * 11 * (MOST_DAYS + 1) * 3 * 2)
                .allSatisfy(answers -> assertThat(ComeIn.of(answers).advice() == Advice.DOCTOR)
                        .as("%s", answers)
                        .isEqualTo(answers.redFlag()));
    }

    @Test
    void neverAdvisesLessForMore() {
        for (Answers one : all()) {
            Advice advice = ComeIn.of(one).advice();
            int pain = one.pain().value();
            List<Answers> worse = new ArrayList<>(List.of(
                    new Answers(true, one.pain(), one.days(), one.helped(), one.back()),
                    new Answers(one.redFlag(), one.pain(), one.days() + 1, one.helped(), one.back()),
                    new Answers(one.redFlag(), one.pain(), one.days(), Helped.NO, one.back()),
                    new Answers(one.redFlag(), one.pain(), one.days(), one.helped(), true)));
            if (pain < 10) {
                worse.add(new Answers(one.redFlag(), Score.of(pain + 1), one.days(), one.helped(), one.back()));
            }
            assertThat(worse)
                    .as("worse than %s", one)
                    .allSatisfy(other -> assertThat(ComeIn.of(other).advice()).isGreaterThanOrEqualTo(advice));
        }
    }

    @Test
    void neverLeavesStrongPainAnOldPainOrUselessHomeCareAtHome() {
        assertThat(all())
                .filteredOn(answers -> ComeIn.of(answers).advice() == Advice.HOME_CARE)
                .isNotEmpty()
                .allSatisfy(answers -> {
                    assertThat(answers.pain().value()).isLessThan(7);
                    assertThat(answers.back()).isFalse();
                    assertThat(answers.days()).isLessThan(21);
                    assertThat(answers.helped() == Helped.NO && answers.days() >= 7)
                            .isFalse();
                });
    }

    @Test
    void hasACaseForEachReason() {
        Set<Reason> seen = EnumSet.noneOf(Reason.class);
        all().forEach(answers -> seen.add(ComeIn.of(answers).reason()));

        assertThat(seen).containsExactlyInAnyOrder(Reason.values());
    }
}
