package org.knotwise.forecast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.ViewTest;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a plan's page says on how many sessions it needs. */
@Import(Fixtures.class)
class ForecastPartTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Knots knots;

    @Autowired
    private Plans plans;

    private AccountId ines = AccountId.random();
    private ClientId client = ClientId.random();

    @BeforeEach
    void inesHasAClient() {
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
    }

    @Test
    void saysTheNumberTheSpanAndThatItIsAStartingAssumption() {
        PlanId plan = planFor(Set.of(found("popliteus", 6)));

        open(SignedInAs.therapist(ines), "clients/" + client + "/plans/" + plan);

        assertThat(pageText())
                .contains("How many sessions?")
                .contains("Likely 1, between 1 and 2")
                .contains("starting assumption")
                .contains(
                        "because no episode of the same muscle and age of pain has been treated in this practice so far.")
                .contains("Knot by knot")
                .contains("Pain of less than six weeks. Not treated yet. No episode like it: a starting assumption.");
    }

    @Test
    void saysWhyThereIsNone() {
        PlanId plan = planFor(Set.of());

        open(SignedInAs.therapist(ines), "clients/" + client + "/plans/" + plan);

        assertThat(pageText()).contains("This plan aims at no knot, so there is nothing to forecast.");
    }

    private PlanId planFor(Set<KnotId> targets) {
        var phase = new PhaseDraft("Calm", 6, new Gap(5, 7, 10), 60);
        return SignedInAs.therapist(ines)
                .get(() -> plans.draft(client, new PlanDraft("Ease it", List.of(), targets, List.of(phase))));
    }

    private KnotId found(String muscle, int tenderness) {
        return SignedInAs.therapist(ines)
                .get(() -> knots.record(client, Care.at(muscle), FindingDraft.ofTenderness(tenderness))
                        .orThrow());
    }
}
