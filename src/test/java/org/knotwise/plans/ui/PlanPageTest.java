package org.knotwise.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.ViewTest;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.PlanTemplates;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.WholeNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({Fixtures.class, Care.class})
class PlanPageTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanTemplates templates;

    @Autowired
    private Knots knots;

    private AccountId ines;
    private ClientId client;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    PlanPageTest() {}

    @BeforeEach
    void inesHasAClient() {
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
    }

    @Test
    void aTemplateFillsTheFormWithTheClientsKnots() {
        KnotId knot = SignedInAs.therapist(ines)
                .get(() -> knots.record(client, Care.at("temporalis"), Care.recognised(6))
                        .orThrow());
        open(SignedInAs.therapist(ines), "clients/" + client + "/plan");
        _click(button("Draft a plan"));
        ComboBox<PlanStart> start = startField();
        PlanStart first = start.getListDataView().getItems().findFirst().orElseThrow();
        assertThat(first.label()).isEqualTo("Tension headache");

        _setValue(start, first);
        _click(button("Save the plan"));
        assertThat(_find(WholeNumber.class, spec -> spec.withLabel("Now")))
                .filteredOn(field -> field.isVisible() && field.isInvalid())
                .as("baselines that nobody can know are asked for")
                .hasSize(2);
        _find(WholeNumber.class, spec -> spec.withLabel("Now")).stream()
                .filter(field -> field.isVisible() && field.isInvalid())
                .forEach(field -> _setValue(field, 4));
        _click(button("Save the plan"));

        _assertNone(Dialog.class);
        PlanDetails saved = plans.of(client).getFirst();
        assertThat(saved.draft().title()).isEqualTo("Tension headache");
        assertThat(saved.draft().targets()).containsExactly(knot);
        assertThat(pageText()).contains("Tension headache", "Phase 1, Calm", "now 6 of 10", "Temporalis");
    }

    @Test
    void everyTemplateHasItsWords() {
        open(SignedInAs.therapist(ines), "clients/" + client + "/plan");
        assertThat(PlanStart.templates(templates, List.of()))
                .hasSameSizeAs(templates.all())
                .allSatisfy(start -> assertThat(start.label()).doesNotContain("planTemplate"))
                .allSatisfy(start -> assertThat(start.draft().goals())
                        .noneMatch(goal -> goal.subject().contains("planGoal")))
                .allSatisfy(start -> assertThat(start.draft().phases())
                        .noneMatch(phase -> phase.name().contains("phaseName")));
    }

    @Test
    void aChangeSaysWhyAndShowsWhatIsNew() {
        PlanDetails plan = fixtures.acceptedPlan(client, 4, new Gap(5, 7, 10));
        open(SignedInAs.therapist(ines), "clients/" + client + "/plans/" + plan.id());
        _click(button("Change the plan"));
        _setValue(_get(WholeNumber.class, spec -> spec.withLabel("Sessions")), 5);
        _click(button("Save the change"));
        assertThat(area("Why it changes").isInvalid()).isTrue();

        _setValue(area("Why it changes"), "One was missed");
        _click(button("Save the change"));

        _assertNone(Dialog.class);
        assertThat(pageText()).contains("version 2", "5 visits instead of 4.", "One was missed", "Not signed.");
    }

    @Test
    void aPlanEndsWithAReason() {
        PlanDetails plan = fixtures.acceptedPlan(client, 4, new Gap(5, 7, 10));
        open(SignedInAs.therapist(ines), "clients/" + client + "/plans/" + plan.id());
        _click(_find(Button.class, spec -> spec.withText("End the plan")).getFirst());
        _setValue(area("Why"), "Moves away");
        _setValue(area("What to watch for"), "Ache behind the eye");
        _click(_find(Button.class, spec -> spec.withText("End the plan")).getLast());

        _assertNone(Dialog.class);
        assertThat(SignedInAs.therapist(ines)
                        .get(() -> plans.details(client, plan.id()).status()))
                .isEqualTo(PlanStatus.STOPPED);
        assertThat(pageText()).contains("How it ended", "Moves away", "Ache behind the eye");
    }

    @Test
    void aManagerReadsAndChangesNothing() {
        PlanDetails plan = fixtures.acceptedPlan(client, 4, new Gap(5, 7, 10));
        open(SignedInAs.manager(), "clients/" + client + "/plans/" + plan.id());

        assertThat(pageText()).contains(plan.draft().title());
        assertThat(_find(Button.class, spec -> spec.withText("Change the plan")))
                .isEmpty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<PlanStart> startField() {
        return _get(ComboBox.class, spec -> spec.withLabel("Start from"));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
