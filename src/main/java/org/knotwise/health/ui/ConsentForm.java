package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.health.ConsentDraft;
import org.knotwise.health.ConsentGiver;
import org.knotwise.health.ConsentTexts;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** The text that is signed, who signs, and the typed name. */
class ConsentForm extends Composite<Div> implements FormDialog.Form<ConsentDraft> {

    private final SensitiveRegion region;
    private final int version;
    private final RadioButtonGroup<ConsentGiver> giver =
            Choice.words(Words.of("consent.giver"), "consentGiver", List.of(ConsentGiver.values()));
    private final TextField signature = new TextField(Words.of("consent.signature"));

    ConsentForm(SensitiveRegion region, ConsentTexts texts) {
        this.region = region;
        this.version = texts.current();
        var text = new Paragraph(texts.text(region, version, Words.locale()));
        text.addClassName("health-consent__text");
        signature.setHelperText(Words.of("consent.signatureHelp"));
        signature.setRequiredIndicatorVisible(true);
        getContent().addClassName("health-form");
        getContent().add(text, Texts.quiet(Words.of("consent.version", version)), giver, signature);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<ConsentDraft> read() {
        giver.setErrorMessage(Words.of("field.required"));
        giver.setInvalid(giver.isEmpty());
        boolean right = Stream.of(!giver.isInvalid(), TextInput.isRight(signature, TextKind.NAME, true))
                .allMatch(Boolean::booleanValue);
        return right
                ? Optional.of(new ConsentDraft(
                        region, version, giver.getValue(), signature.getValue().strip()))
                : Optional.empty();
    }
}
