package org.knotwise.tracing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.knotwise.atlas.Atlas;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Words;
import org.knotwise.tracing.ExamAnswer;
import org.knotwise.tracing.ExamRow;

/** What is to be examined, what pressing it did, and the one step that makes findings of it. */
class ExamPane extends Composite<Div> {

    /** What pressing a point did. */
    record Pressed(ExamAnswer answer, Score tenderness) {}

    /** What can be done with the list; each says itself why it was refused. */
    interface Deeds {

        boolean mayWrite();

        List<ExamRow> list();

        void press(ExamRow row, Pressed pressed);

        void remove(ExamRow row);

        void record();
    }

    private final transient Atlas atlas;
    private final transient Deeds deeds;
    private final UnorderedList list = new UnorderedList();
    private final Span count = new Span();
    private final Button record = new Button(Words.of("exam.record"));
    private final EmptyState nothing =
            new EmptyState("list-checks", Words.of("exam.empty.title"), Words.of("exam.empty.text"));
    private final transient Map<ExamRow, Shown> items = new LinkedHashMap<>();
    private transient Consumer<List<ExamRow>> whenChanged = _ -> {};

    /** An entry on the screen, by its id, and whether it shows a finding. */
    private record Shown(ListItem item, boolean recorded) {}

    ExamPane(Atlas atlas, Deeds deeds) {
        this.atlas = atlas;
        this.deeds = deeds;
        list.addClassName("kw-rows");
        count.addClassNames("kw-quiet", "kw-small");
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.setDisableOnClick(true);
        record.addClickListener(_ -> {
            deeds.record();
            refresh();
        });
        getContent().addClassName("tracing-exam");
        getContent().add(new CardSection(Words.of("exam.title"), nothing, list, record).withActions(count));
    }

    /** Is told the list after each change. */
    void whenChanged(Consumer<List<ExamRow>> listener) {
        whenChanged = listener;
    }

    /** What was begun on a row that stays is not disturbed. */
    private void show(List<ExamRow> rows) {
        long done = rows.stream().filter(row -> row.answer() != null).count();
        count.setText(rows.isEmpty() ? "" : Words.of("exam.count", done, rows.size()));
        List.copyOf(items.keySet()).stream().filter(row -> !rows.contains(row)).forEach(this::leaveOut);
        rows.forEach(this::show);
        boolean open = rows.stream().anyMatch(row -> !row.recorded());
        record.setVisible(deeds.mayWrite() && open);
        record.setEnabled(rows.stream().anyMatch(row -> row.answer() != null && !row.recorded()));
        list.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
        whenChanged.accept(rows);
    }

    private void leaveOut(ExamRow row) {
        Shown gone = items.remove(row);
        if (gone != null) {
            list.remove(gone.item());
        }
    }

    private void show(ExamRow row) {
        Shown known = items.get(row);
        if (known == null) {
            var shown = new Shown(itemOf(row).asListItem(), row.recorded());
            items.put(row, shown);
            list.add(shown.item());
        } else if (known.recorded() != row.recorded()) {
            var shown = new Shown(itemOf(row).asListItem(), row.recorded());
            items.put(row, shown);
            list.replace(known.item(), shown.item());
        }
    }

    private ExamItem itemOf(ExamRow row) {
        return new ExamItem(atlas, row, deeds.mayWrite(), new ExamItem.Deeds() {
            @Override
            public void press(Pressed pressed) {
                deeds.press(row, pressed);
                refresh();
            }

            @Override
            public void remove() {
                deeds.remove(row);
                refresh();
            }
        });
    }

    /** Shows the list as it is by now. */
    void refresh() {
        show(deeds.list());
    }
}
