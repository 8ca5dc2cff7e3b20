package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.ClosingDraft;
import org.knotwise.knots.ClosingReason;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Why the episode of a knot is closed without a release. */
final class CloseForm implements FormDialog.Form<ClosingDraft> {

    private final RadioButtonGroup<ClosingReason> reason =
            Choice.words(Words.of("knot.close.reason"), "closingReason", List.of(ClosingReason.values()));
    private final TextArea note = new TextArea(Words.of("knot.close.note"));
    private final Div all = new Div();

    CloseForm() {
        var says = new Paragraph(Words.of("knot.close.text"));
        says.addClassName("kw-quiet");
        reason.setRequiredIndicatorVisible(true);
        note.setMaxLength(ClosingDraft.NOTE_LIMIT);
        all.addClassName("knots-finding");
        all.add(says, reason, note);
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<ClosingDraft> read() {
        @Nullable ClosingReason chosen = reason.getValue();
        reason.setInvalid(chosen == null);
        reason.setErrorMessage(Words.of("field.required"));
        note.setInvalid(chosen == ClosingReason.OTHER && note.getValue().isBlank());
        note.setErrorMessage(Words.of("knot.close.noteMissing"));
        return chosen == null || note.isInvalid()
                ? Optional.empty()
                : Optional.of(new ClosingDraft(chosen, note.getValue()));
    }
}
