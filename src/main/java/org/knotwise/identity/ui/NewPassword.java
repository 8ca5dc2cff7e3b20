package org.knotwise.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import org.knotwise.shared.ui.ComponentWords;
import org.knotwise.shared.ui.Words;

/** A new password, typed twice. */
class NewPassword extends Composite<Div> {

    private final PasswordField password = new PasswordField(Words.of("join.password"));
    private final PasswordField again = new PasswordField(Words.of("join.again"));

    NewPassword() {
        ComponentWords.give(password);
        ComponentWords.give(again);
        password.setHelperText(Words.of("join.passwordHelp"));
        password.setRequiredIndicatorVisible(true);
        again.setRequiredIndicatorVisible(true);
        password.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        getContent().addClassName("identity-fields");
        getContent().add(password, again);
    }

    /** What was typed; empty if both differ, which the second field then says. */
    Optional<String> read() {
        boolean same = password.getValue().equals(again.getValue());
        again.setInvalid(!same);
        again.setErrorMessage(Words.of("join.differ"));
        return same ? Optional.of(password.getValue()) : Optional.empty();
    }
}
