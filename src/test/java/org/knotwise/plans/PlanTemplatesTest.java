package org.knotwise.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.shared.Side;

class PlanTemplatesTest {

    private final PlanTemplates templates = new PlanTemplates(Atlas.load());

    @Test
    void thereIsOneForEachCommonComplaint() {
        assertThat(templates.all())
                .extracting(PlanTemplate::id)
                .doesNotHaveDuplicates()
                .contains(
                        "tension-headache",
                        "stiff-neck",
                        "desk-shoulder",
                        "tennis-elbow",
                        "low-back",
                        "buttock-leg",
                        "runners-calf",
                        "jaw");
    }

    @Test
    void theOneThatFitsTheKnotsBestComesFirst() {
        List<KnotRow> knots = List.of(
                knot(1, "soleus", KnotState.ACTIVE),
                knot(2, "gastrocnemius", KnotState.LATENT),
                knot(3, "trapezius.upper", KnotState.ACTIVE),
                knot(4, "masseter.deep", KnotState.RELEASED));

        PlanTemplate first = templates.fitting(knots).getFirst();

        assertThat(first.id()).isEqualTo("runners-calf");
        assertThat(PlanTemplates.matching(first, knots))
                .extracting(KnotRow::number)
                .containsExactly(1, 2);
        assertThat(templates.fitting(knots)).hasSameSizeAs(templates.all());
    }

    private static KnotRow knot(int number, String muscle, KnotState state) {
        return new KnotRow(
                KnotId.random(),
                number,
                new KnotPlace.AtPoint(new PointId(new MuscleId(muscle), "TrP1"), Side.RIGHT),
                state,
                false,
                5,
                List.of(5),
                LocalDate.EPOCH);
    }
}
