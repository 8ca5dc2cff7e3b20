package org.knotwise.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.knots.KnotId;

class PlanTextTest {

    @Test
    void isReadAsItWasWritten() {
        KnotId knot = KnotId.random();
        var draft = new PlanDraft(
                "Ease \"the\" neck\n<b>ä</b>",
                List.of(
                        new GoalDraft(GoalId.random(), Measure.TENDERNESS, "Tender", knot, 8, 3, LocalDate.EPOCH),
                        new GoalDraft(Measure.FREE, "Sing again", null, null, null)),
                Set.of(knot, KnotId.random()),
                List.of(new PhaseDraft(
                        "Calm", 4, new Gap(5, 7, 10), 60, Set.of(new TechniqueId("stripping")), Set.of(knot), 2)));

        assertThat(PlanText.read(Objects.requireNonNull(new PlanText().convertToDatabaseColumn(draft))))
                .isEqualTo(draft);
    }

    @Test
    void staysReadableWhenAPartOfItIsNotKnownAnyMore() {
        String text = Objects.requireNonNull(new PlanText()
                .convertToDatabaseColumn(new PlanDraft(
                        "Any", List.of(), Set.of(), List.of(new PhaseDraft("Calm", 4, new Gap(5, 7, 10), 60)))));

        assertThat(PlanText.read(text.replaceFirst("\\{", "{\"price\":3,")).title())
                .isEqualTo("Any");
    }
}
