package org.knotwise.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.documents.DocumentDraft;
import org.knotwise.documents.DocumentKind;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** What is said of a document. */
class DocumentForm extends Composite<Div> implements FormDialog.Form<DocumentDraft> {

    private final Select<DocumentKind> kind = new Select<>();
    private final TextField note = new TextField(Words.of("document.note"));

    DocumentForm() {
        kind.setLabel(Words.of("document.kind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(one -> Words.of("documentKind", one));
        kind.setValue(DocumentKind.OTHER);
        getContent().addClassName("documents-form");
        getContent().add(kind, note);
    }

    void show(DocumentDraft draft) {
        kind.setValue(draft.kind());
        note.setValue(draft.note());
    }

    /** Runs with each change that can be kept. */
    void whenChanged(Consumer<DocumentDraft> deed) {
        kind.addValueChangeListener(_ -> read().ifPresent(deed));
        note.addValueChangeListener(_ -> read().ifPresent(deed));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<DocumentDraft> read() {
        return TextInput.isRight(note, TextKind.LINE, false)
                ? Optional.of(new DocumentDraft(kind.getValue(), note.getValue().strip()))
                : Optional.empty();
    }
}
