package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.SnippetDraft;

/** A text, and the short word that stands for it. */
final class SnippetForm implements FormDialog.Form<SnippetDraft> {

    private final TextField word = new TextField(Words.of("snippet.word"));
    private final TextArea text = new TextArea(Words.of("snippet.text"));
    private final Div all = new Div(word, text);

    SnippetForm(@Nullable SnippetDraft known) {
        word.setMaxLength(SnippetDraft.WORD_LIMIT);
        word.setHelperText(Words.of("snippet.word.help"));
        text.setMaxLength(SnippetDraft.TEXT_LIMIT);
        all.addClassName("visits-reason");
        if (known != null) {
            word.setValue(known.word());
            text.setValue(known.text());
        }
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<SnippetDraft> read() {
        word.setErrorMessage(Words.of("snippet.word.wrong"));
        word.setInvalid(!SnippetDraft.isWord(word.getValue()));
        text.setErrorMessage(Words.of("snippet.text.missing"));
        text.setInvalid(!SnippetDraft.isText(text.getValue()));
        return word.isInvalid() || text.isInvalid()
                ? Optional.empty()
                : Optional.of(new SnippetDraft(word.getValue(), text.getValue()));
    }
}
