package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.MergeField;
import org.knotwise.clients.MergePreview;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** What a merge would do, and which value of each field in which the two records differ is kept. */
class MergeForm implements FormDialog.Form<Set<MergeField>> {

    private final Map<MergeField, RadioButtonGroup<Boolean>> choices = new EnumMap<>(MergeField.class);
    private final ClientDraft source;
    private final Div all = new Div();

    MergeForm(MergePreview preview) {
        source = preview.source().draft();
        all.addClassNames("clients-merge", "clients-dialog");
        all.add(new Paragraph(Words.of(
                "merge.text",
                preview.source().name(),
                preview.source().number(),
                preview.target().name(),
                preview.target().number())));
        preview.refusal().ifPresent(refusal -> {
            var note = new Paragraph(Words.of(refusal));
            note.addClassName("kw-form__refusal");
            all.add(note);
        });
        all.add(new H3(Words.of("merge.moves")), moves(preview));
        if (!preview.differing().isEmpty()) {
            all.add(new H3(Words.of("merge.keep")));
        }
        preview.differing().forEach(field -> choose(field, preview));
        all.add(new Paragraph(Words.of("merge.undoable")));
    }

    private static Component moves(MergePreview preview) {
        if (preview.moves().isEmpty()) {
            return new Paragraph(Words.of("merge.moves.nothing"));
        }
        var list = new UnorderedList();
        preview.moves().forEach(moving -> list.add(new ListItem(Words.of(moving.words(), moving.count()))));
        return list;
    }

    /** What the record that stays says is kept, unless it says nothing. */
    private void choose(MergeField field, MergePreview preview) {
        ClientDraft target = preview.target().draft();
        var choice = new RadioButtonGroup<Boolean>(Words.of("merge.field", field));
        choice.setItems(List.of(false, true));
        choice.setItemLabelGenerator(fromSource -> MergeWords.of(field, fromSource ? source : target));
        choice.setValue(field.isEmptyIn(target));
        choice.addClassName("clients-merge__choice");
        choices.put(field, choice);
        all.add(choice);
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Set<MergeField>> read() {
        Set<MergeField> fromSource = EnumSet.noneOf(MergeField.class);
        choices.forEach((field, choice) -> {
            if (choice.getValue()) {
                fromSource.add(field);
            }
        });
        return Optional.of(fromSource);
    }
}
