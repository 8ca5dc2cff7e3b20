package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.NotePart;
import org.knotwise.visits.VisitDetails;
import org.knotwise.visits.WrittenNote;

/** The note of a visit. What is written is kept as one goes, part by part, beside what another window writes. */
class NoteForm extends Composite<Div> {

    private static final List<NotePart> SOAP =
            List.of(NotePart.SUBJECTIVE, NotePart.OBJECTIVE, NotePart.ASSESSMENT, NotePart.PLAN);

    private final transient DraftDesk desk;
    private final transient DraftKeeper keeper;
    private final transient NoteFields fields;
    private final transient Map<NotePart, LostText> lost = new EnumMap<>(NotePart.class);
    private transient NoteDraft read;

    /**
     * @param end what stands below the note
     * @param carriedOver is told when the last visit was carried over
     */
    NoteForm(Chart chart, ChartParts parts, DraftDesk desk, DraftKeeper keeper, Runnable carriedOver, Component end) {
        this.desk = desk;
        this.keeper = keeper;
        this.read = chart.visit().note();
        this.fields = new NoteFields(read, this::save);
        List<Component> content = new ArrayList<>(List.of(fields.painBefore()));
        SOAP.forEach(part -> content.addAll(withLost(part)));
        if (chart.last() == null) {
            content.addAll(withLost(NotePart.POSTURE));
        }
        content.add(filled());
        content.addAll(List.of(fields.painAfter(), fields.aftercare()));
        content.addAll(withLost(NotePart.NEXT_TIME));
        content.add(end);
        var card = new CardSection(Words.of("note.title"), content.toArray(Component[]::new));
        VisitDetails last = chart.last();
        if (last != null) {
            card.withActions(carryOver(last, new CarryOver(parts.atlas(), chart), carriedOver));
        }
        card.withActions(new SnippetMenu(parts.snippets(), keeper));
        getContent().addClassName("visits-note");
        getContent().add(card);
        keeper.whenLost(this::giveBack);
    }

    private List<Component> withLost(NotePart part) {
        var beside = new LostText(text -> keeper.fill(NoteFields.name(part), "", text));
        lost.put(part, beside);
        return List.of(fields.area(part), beside);
    }

    private static Paragraph filled() {
        var words = new Paragraph(Words.of("chart.filled"));
        words.addClassNames("kw-caption");
        return words;
    }

    private Button carryOver(VisitDetails last, CarryOver from, Runnable carriedOver) {
        var button = new Button(Words.of("chart.carryOver", Formats.dayAndMonth(last.day())), Icons.of("history"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTooltipText(Words.of("chart.carryOver.tooltip"));
        button.addClickListener(_ -> {
            keeper.fill(NoteFields.name(NotePart.SUBJECTIVE), "", from.subjective());
            keeper.fill(NoteFields.name(NotePart.OBJECTIVE), "", from.objective());
            carriedOver.run();
        });
        return button;
    }

    /** Keeps what the fields say now; false if a rule refused it. */
    boolean save() {
        NoteDraft now = fields.read();
        var result = desk.write(read, now);
        result.ifPresent(written -> taken(now, written));
        return result.isPresent();
    }

    private void taken(NoteDraft now, WrittenNote written) {
        NoteDraft kept = written.note();
        Map<String, String> texts = NoteFields.texts(kept);
        Map<String, String> here = NoteFields.texts(now);
        Map<String, String> confirmed = new HashMap<>(texts);
        confirmed.entrySet().removeIf(entry -> !entry.getValue().equals(here.get(entry.getKey())));
        keeper.confirm(confirmed);
        for (NotePart part : lost.keySet()) {
            if (!now.text(part).equals(kept.text(part))) {
                if (written.lost().contains(part)) {
                    giveBack(NoteFields.name(part), now.text(part));
                }
                keeper.take(NoteFields.name(part), now.text(part), kept.text(part));
            }
        }
        if (numbersDiffer(now, kept)) {
            fields.showNumbers(kept);
        }
        read = readSoFar(now, kept);
    }

    /** What this window has read: of a text that stands here otherwise than it is kept, still what was read before. */
    private NoteDraft readSoFar(NoteDraft now, NoteDraft kept) {
        NoteDraft before = read;
        return NoteDraft.of(
                part -> now.text(part).equals(kept.text(part)) ? kept.text(part) : before.text(part),
                kept.painBefore(),
                kept.painAfter(),
                kept.aftercare());
    }

    private static boolean numbersDiffer(NoteDraft now, NoteDraft kept) {
        return !Objects.equals(now.painBefore(), kept.painBefore())
                || !Objects.equals(now.painAfter(), kept.painAfter())
                || !now.aftercare().equals(kept.aftercare());
    }

    private void giveBack(String name, String text) {
        lost.forEach((part, beside) -> {
            if (NoteFields.name(part).equals(name)) {
                beside.show(text);
            }
        });
    }
}
