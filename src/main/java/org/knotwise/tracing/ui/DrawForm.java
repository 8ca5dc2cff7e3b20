package org.knotwise.tracing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import org.knotwise.atlas.Atlas;
import org.knotwise.pain.PainDrawingDraft;
import org.knotwise.pain.ui.PainPad;
import org.knotwise.pain.ui.PainStrength;
import org.knotwise.pain.ui.PainWords;
import org.knotwise.shared.ui.FormDialog;

/** Where it hurts as the client shows it to the therapist, and how strong it is there. */
class DrawForm extends Composite<Div> implements FormDialog.Form<PainDrawingDraft> {

    private final PainStrength strength;

    DrawForm(Atlas atlas, LocalDate today) {
        PainWords words = PainWords.toStaff(atlas);
        strength = new PainStrength(words, today, _ -> {});
        // What was answered for a zone stays when another one is drawn.
        var pad = new PainPad(atlas, words, drawn -> strength.show(Answers.kept(drawn, strength.drawing())));
        getContent().addClassName("tracing-draw");
        getContent().add(pad, strength);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<PainDrawingDraft> read() {
        return strength.read();
    }
}
