package org.knotwise.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.Words;

/** The signature below a plan: the full name, typed. What a rule refuses is told beside the name, which stays. */
class SignPlan extends Composite<Div> {

    private final transient Function<String, Outcome<?>> sign;
    private final Runnable afterwards;
    private final TextField name = new TextField(Words.of("portal.sign.name"));
    private final Button confirm = new Button(Words.of("portal.sign.confirm"));

    /**
     * @param sign signs as the name that it is given
     * @param afterwards runs once it is signed
     */
    SignPlan(Function<String, Outcome<?>> sign, Runnable afterwards) {
        this.sign = sign;
        this.afterwards = afterwards;
        name.setHelperText(Words.of("portal.sign.help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(_ -> trySigning());
        getContent().addClassName("portal-sign");
        getContent().add(new Paragraph(Words.of("portal.sign.text")), name, confirm);
    }

    private void trySigning() {
        try {
            switch (sign.apply(name.getValue())) {
                case Outcome.Done<?> _ -> afterwards.run();
                case Outcome.Refused<?>(var why) -> refuse(Words.of(why));
            }
        } finally {
            confirm.setEnabled(true);
        }
    }

    private void refuse(String text) {
        name.setErrorMessage(text);
        name.setInvalid(true);
        name.focus();
    }
}
