package org.knotwise.followups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** What was done about a follow-up. */
final class NoteForm implements FormDialog.Form<String> {

    private final TextArea note = new TextArea(Words.of("followUps.note"));

    NoteForm() {
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(1000);
    }

    @Override
    public Component component() {
        return note;
    }

    @Override
    public Optional<String> read() {
        note.setInvalid(note.getValue().isBlank());
        note.setErrorMessage(Words.of("field.required"));
        return note.isInvalid() ? Optional.empty() : Optional.of(note.getValue());
    }
}
