package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.knotwise.plans.Gap;

class SessionGapTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 22);
    private static final Gap WEEKLY = new Gap(5, 7, 10);
    private static final Gap MONTHLY = new Gap(21, 28, 35);

    @Test
    void countsTheDaysToBothNeighboursAndNotToThoseBeyond() {
        SessionGap gap = SessionGap.on(
                DAY, WEEKLY, Map.of(DAY.minusDays(7), WEEKLY, DAY.minusDays(20), WEEKLY, DAY.plusDays(28), MONTHLY));

        assertThat(gap).isEqualTo(new SessionGap(7, WEEKLY, 28, MONTHLY));
        assertThat(gap.isWithin()).isTrue();
    }

    @Test
    void theGapBeforeIsThatOfTheSessionAndTheGapAfterThatOfTheLaterOne() {
        assertThat(SessionGap.on(DAY, WEEKLY, Map.of(DAY.minusDays(4), MONTHLY)).isWithin())
                .isFalse();
        assertThat(SessionGap.on(DAY, WEEKLY, Map.of(DAY.minusDays(5), MONTHLY)).isWithin())
                .isTrue();
        assertThat(SessionGap.on(DAY, WEEKLY, Map.of(DAY.minusDays(11), MONTHLY))
                        .isWithin())
                .isFalse();
        assertThat(SessionGap.on(DAY, WEEKLY, Map.of(DAY.plusDays(20), MONTHLY)).isWithin())
                .isFalse();
    }

    @Test
    void theFirstSessionMayBeAtAnyTime() {
        assertThat(SessionGap.on(DAY, WEEKLY, Map.of())).isEqualTo(new SessionGap(null, WEEKLY, null, null));
        assertThat(SessionGap.on(DAY, WEEKLY, Map.of()).isWithin()).isTrue();
    }

    @Test
    void twoSessionsOnOneDayLieTooClose() {
        assertThat(SessionGap.on(DAY, WEEKLY, Map.of(DAY, WEEKLY)).isWithin()).isFalse();
    }
}
