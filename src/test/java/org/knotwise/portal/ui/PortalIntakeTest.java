package org.knotwise.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.identity.AccountId;
import org.knotwise.intake.IntakeDetails;
import org.knotwise.intake.Intakes;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A client fills in the intake form, goes on on another device, and is told at once when a doctor should look first. */
@Import(Fixtures.class)
class PortalIntakeTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Intakes intakes;

    @Autowired
    private RedFlags redFlags;

    @Autowired
    private Atlas atlas;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;
    private AccountId account;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    PortalIntakeTest() {}

    @BeforeEach
    void aClient() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(ines);
        account = fixtures.accountOf(nora);
    }

    @Test
    void goesOnAtTheFirstStepThatWasNotAnsweredAndEndsWithTheSignature() {
        open(SignedInAs.client(account, nora), "my");
        assertThat(pageText()).contains("before your first visit", "Fill in the form");

        openForm();
        _setValue(_get(TextField.class, spec -> spec.withLabel("What do you do all day?")), "Cook");
        next();
        openForm();
        assertThat(pageText()).contains("Your health");
        next();
        next();
        next();
        assertThat(pageText()).contains("Please mark where it hurts, or tick that nothing does.");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Nothing hurts at present")), true);
        next();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What would you like to be able to do again?")), "Sleep");
        next();
        next();
        assertThat(pageText()).contains("We can treat you only if you agree to both.");
        _find(Checkbox.class, spec -> spec.withLabel("I agree")).forEach(box -> _setValue(box, true));
        next();
        _click(_get(Button.class, spec -> spec.withText("Sign and send")));
        assertThat(intakes.sent(nora)).isEmpty();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your full name")), "Nora Silva");
        _click(_get(Button.class, spec -> spec.withText("Sign and send")));

        assertThat(pageText()).contains("Thank you");
        IntakeDetails sent = intakes.sent(nora).getFirst();
        assertThat(sent.answers().missing()).isEmpty();
        open(SignedInAs.client(account, nora), "my");
        assertThat(pageText()).doesNotContain("Fill in the form", "Go on with the form");

        open(SignedInAs.therapist(ines), "clients/" + nora + "/health");
        assertThat(pageText()).contains("Signed “Nora Silva”", "Sleep", "Cook");
    }

    @Test
    void aSlipOfTheThumbIsTakenBackAndAYesIsAnsweredAtOnce() {
        openForm();
        next();
        next();
        RedFlag calf = atlas.redFlag(new RedFlagId("calf-dvt")).orElseThrow();
        _setValue(questions(), Set.of(calf));
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(redFlags.raised(nora)).isEmpty();
        assertThat(questions().getValue()).isEmpty();

        _setValue(questions(), Set.of(calf));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(redFlags.raised(nora)).hasSize(1);
        assertThat(pageText()).contains("Please read this first", calf.clientText());
    }

    private void openForm() {
        open(SignedInAs.client(account, nora), "my/intake");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CheckboxGroup<RedFlag> questions() {
        return _get(CheckboxGroup.class);
    }

    private static void next() {
        _click(_get(Button.class, spec -> spec.withText("Next")));
    }
}
