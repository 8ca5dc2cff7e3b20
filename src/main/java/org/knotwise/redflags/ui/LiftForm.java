package org.knotwise.redflags.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.RedFlag;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.redflags.LiftDraft;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Who cleared what, when, and what was found: the note that a therapist signs. */
class LiftForm extends Composite<Div> implements FormDialog.Form<LiftDraft> {

    private final TextField by = new TextField(Words.of("redFlag.lift.by"));
    private final DayPicker on = new DayPicker(Words.of("redFlag.lift.on"));
    private final TextArea note = new TextArea(Words.of("redFlag.lift.note"));
    private final LocalDate today;

    /** @param signer the name under the note */
    LiftForm(RedFlag flag, String signer, LocalDate today) {
        this.today = today;
        by.setHelperText(Words.of("redFlag.lift.byHelp"));
        by.setRequiredIndicatorVisible(true);
        on.setMax(today);
        on.setValue(today);
        on.setRequiredIndicatorVisible(true);
        note.setRequiredIndicatorVisible(true);
        getContent().addClassName("redflags-lift");
        getContent()
                .add(
                        new Paragraph(Words.of("redFlag.question", flag.question())),
                        by,
                        on,
                        note,
                        FlagTexts.quiet(Words.of("redFlag.lift.signs", signer)));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<LiftDraft> read() {
        boolean rightBy = TextInput.isRight(by, TextKind.LINE, true);
        boolean rightNote = TextInput.isRight(note, TextKind.PARAGRAPH, true);
        return isDayRight() && rightBy && rightNote
                ? Optional.of(new LiftDraft(
                        by.getValue().strip(), on.getValue(), note.getValue().strip()))
                : Optional.empty();
    }

    private boolean isDayRight() {
        @Nullable LocalDate day = on.getValue();
        boolean right = day != null && !day.isAfter(today);
        on.setErrorMessage(Words.of("redFlag.lift.onWrong"));
        on.setInvalid(!right);
        return right;
    }
}
