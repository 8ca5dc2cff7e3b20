package org.knotwise.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.ViewTest;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.WholeNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Fixtures.class)
class PlanFormTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Plans plans;

    private ClientId client = ClientId.random();

    @BeforeEach
    void aTherapistDraftsAPlan() {
        AccountId ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        open(SignedInAs.therapist(ines), "clients/" + client + "/plan");
        _click(button("Draft a plan"));
    }

    @Test
    void savesWhatWasEntered() {
        _setValue(title(), "Ease the neck");
        enter("Sessions", 4);
        enter("Days, least", 3);
        enter("Days, best", 7);
        enter("Days, most", 9);
        enter("Minutes", 45);

        save();

        _assertNone(Dialog.class);
        assertThat(plans.of(client)).singleElement().satisfies(plan -> {
            assertThat(plan.draft().title()).isEqualTo("Ease the neck");
            assertThat(plan.draft().phases())
                    .extracting(PhaseDraft::sessions, PhaseDraft::gap, PhaseDraft::minutes)
                    .containsExactly(tuple(4, new Gap(3, 7, 9), 45));
        });
    }

    @Test
    void isNotSavedWithoutATitle() {
        save();

        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(plans.of(client)).isEmpty();
    }

    @Test
    void wrongNumbersSaySoAndStayAsTyped() {
        _setValue(title(), "Ease the neck");
        enter("Sessions", 0);
        enter("Minutes", 600);

        save();

        assertRefused("Sessions", 0, "Please enter a whole number from 1 to 60.");
        assertRefused("Minutes", 600, "Please enter a whole number from 10 to 240.");
        assertThat(title().getValue()).isEqualTo("Ease the neck");
        assertThat(plans.of(client)).isEmpty();
    }

    @Test
    void daysThatAreNotInOrderAreRefusedAndStayAsTyped() {
        _setValue(title(), "Ease the neck");
        for (List<Integer> days : List.of(List.of(8, 7, 10), List.of(5, 11, 10))) {
            enter("Days, least", days.get(0));
            enter("Days, best", days.get(1));
            enter("Days, most", days.get(2));

            save();

            assertThat(number("Days, best").isInvalid()).isTrue();
            assertThat(number("Days, best").getValue()).isEqualTo(days.get(1));
        }
        assertThat(plans.of(client)).isEmpty();
    }

    @Test
    void minutesGoInStepsOfFive() {
        _setValue(title(), "Ease the neck");
        enter("Minutes", 47);

        save();

        assertThat(number("Minutes").isInvalid()).isTrue();
        assertThat(number("Minutes").getValue()).isEqualTo(47);
        assertThat(plans.of(client)).isEmpty();
    }

    @Test
    void eachMistakeIsToldInItsOwnWords() {
        _setValue(title(), "Ease the neck");
        enter("Minutes", 47);
        save();
        enter("Minutes", 5);
        save();

        assertRefused("Minutes", 5, "Please enter a whole number from 10 to 240.");
    }

    private static void assertRefused(String label, int typed, String message) {
        assertThat(number(label).isInvalid()).isTrue();
        assertThat(number(label).getErrorMessage()).isEqualTo(message);
        assertThat(number(label).getValue()).isEqualTo(typed);
    }

    private static void save() {
        _click(button("Save the plan"));
    }

    private static void enter(String label, int number) {
        _setValue(number(label), number);
    }

    private static WholeNumber number(String label) {
        return _get(WholeNumber.class, spec -> spec.withLabel(label));
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("Title"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
