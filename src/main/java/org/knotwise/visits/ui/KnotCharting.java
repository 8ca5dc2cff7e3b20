package org.knotwise.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.ui.KnotMarks;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** One knot as it is being charted. A finding begins with how tender it is before treatment; the rest waits for that. */
class KnotCharting extends Composite<Div> {

    /** What becomes of what is charted. */
    interface Deeds {
        /** Keeps a finding; empty if a rule refused it, which was said. */
        Optional<FindingDraft> keep(@Nullable FindingDraft read, FindingDraft finding);

        /** Confirms to the page what the fields say. */
        void confirm(Map<String, String> texts);
    }

    private final String knot;
    private final transient Deeds deeds;
    private final RadioButtonGroup<Integer> before = Choice.inkScale("");
    private final RadioButtonGroup<Integer> after = Choice.scale("");
    private final TechniqueFields techniques;
    private final SignFields signs;
    private final TextField note = new TextField(Words.of("finding.note"));
    private final Button asLastTime = new Button(Icons.of("history"));
    private transient @Nullable FindingDraft read;

    /** @param charted what was charted before; null if this knot was not touched yet */
    KnotCharting(KnotRow row, @Nullable FindingDraft charted, TechniqueOffer offer, ChartParts parts, Deeds deeds) {
        this.knot = row.id().toString();
        this.deeds = deeds;
        this.techniques = new TechniqueFields(offer, knot, this::changed);
        this.signs = new SignFields(
                knot, parts.atlas(), new KnotMarks(parts.atlas()).referralOf(row.place()), this::changed);
        scale(before, "before", "finding.before");
        scale(after, "after", "finding.after");
        note.setMaxLength(FindingDraft.NOTE_LIMIT);
        DraftKeeper.lookAfter(note, "note@" + knot);
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        asLastTime.setVisible(false);
        getContent().addClassName("visits-charting__fields");
        getContent().add(scaleRow("chart.before", before), scaleRow("chart.after", after), asLastTime);
        offer.toJudge().forEach(why -> getContent().add(quiet(Words.of("chart.judge", why.text()))));
        getContent().add(techniques, signs, note);
        if (charted != null) {
            show(charted);
        }
        beginWithBefore();
    }

    private void scale(RadioButtonGroup<Integer> scale, String name, String label) {
        scale.setAriaLabel(Words.of(label));
        DraftKeeper.lookAfter(scale, name + "@" + knot);
        ChartKeys.step(scale, name);
        scale.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
    }

    private static Div scaleRow(String key, RadioButtonGroup<Integer> scale) {
        var label = new Span(Words.of(key));
        label.getElement().setAttribute("aria-hidden", "true");
        var row = new Div(label, scale);
        row.addClassName("visits-charting__scale");
        return row;
    }

    private static Paragraph quiet(String text) {
        var words = new Paragraph(text);
        words.addClassNames("kw-quiet", "kw-small");
        return words;
    }

    /** Offers to do the same as last time. */
    void propose(FindingDraft last, String inWords) {
        if (!last.treatments().isEmpty() && techniques.read().isEmpty()) {
            asLastTime.setText(Words.of("chart.asLastTime", inWords));
            asLastTime.setVisible(true);
            asLastTime.addClickListener(_ -> {
                techniques.show(last.treatments().stream()
                        .filter(treatment -> treatment.reason() == null)
                        .toList());
                asLastTime.setVisible(false);
                changed();
            });
            beginWithBefore();
        }
    }

    /** Shows what is kept, in the place of what stood here. */
    void show(FindingDraft finding) {
        read = finding;
        before.setValue(finding.before().value());
        Score value = finding.after();
        after.setValue(value == null ? null : value.value());
        techniques.show(finding.treatments());
        signs.show(finding);
        note.setValue(finding.note());
        beginWithBefore();
    }

    private void changed() {
        Optional<Score> score = Choice.score(before);
        if (score.isEmpty()) {
            return;
        }
        FindingDraft finding = finding(score.get());
        deeds.keep(read, finding).ifPresent(kept -> {
            read = kept;
            deeds.confirm(texts());
        });
        beginWithBefore();
    }

    private FindingDraft finding(Score score) {
        return new FindingDraft(
                score,
                Choice.score(after).orElse(null),
                signs.signs(),
                techniques.read(),
                note.getValue(),
                signs.measured());
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>(techniques.texts());
        texts.putAll(signs.texts());
        texts.put("before@" + knot, text(before.getValue()));
        texts.put("after@" + knot, text(after.getValue()));
        texts.put("note@" + knot, note.getValue());
        return texts;
    }

    private static String text(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    /** Nothing of a finding is kept without its first value, so nothing else can be entered before. */
    private void beginWithBefore() {
        boolean begun = !before.isEmpty();
        List.<HasEnabled>of(after, asLastTime, note).forEach(field -> field.setEnabled(begun));
        techniques.getElement().setEnabled(begun);
        signs.getElement().setEnabled(begun);
        getContent().setClassName("visits-charting__fields--waiting", !begun);
        after.getElement().setAttribute("data-was", text(before.getValue()));
    }
}
