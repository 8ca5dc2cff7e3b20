package org.knotwise.tracing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Candidate;
import org.knotwise.atlas.Explanation;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Words;
import org.knotwise.tracing.ExamRow;
import org.knotwise.tracing.PainTrace;

/** The muscles that may send the pain, the likeliest first, and the fewest that explain all of it. */
class SourcesPane extends Composite<Div> {

    /** What can be done with a candidate. */
    interface Deeds {

        /** Shows on the drawing where it sends pain. */
        void choose(Candidate candidate);

        /** Puts its likeliest point on the exam list. */
        void examine(Candidate candidate);
    }

    private static final int FIRST = 6;

    private final transient Atlas atlas;
    private final transient PainTrace trace;
    private final transient Deeds deeds;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button();
    private final transient List<CandidateItem> items = new ArrayList<>();
    private transient List<ExamRow> listed = List.of();
    private boolean mayWrite;

    SourcesPane(Atlas atlas, PainTrace trace, Deeds deeds) {
        this.atlas = atlas;
        this.trace = trace;
        this.deeds = deeds;
        list.addClassName("tracing-sources__list");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(_ -> show(trace.tracing().candidates().size()));
        List<Candidate> candidates = trace.tracing().candidates();
        var how = new Paragraph(Words.of("tracer.legend"));
        how.addClassNames("kw-quiet", "kw-small");
        var card = candidates.isEmpty()
                ? new CardSection(
                        Words.of("tracer.sources"),
                        new EmptyState("search", Words.of("tracer.none.title"), Words.of("tracer.none.text")))
                : new CardSection(Words.of("tracer.sources"), sets(), list, more, how);
        var unit = new Span(Words.of("tracer.shareOf"));
        unit.addClassNames("kw-quiet", "kw-small");
        card.withActions(unit);
        getContent().addClassName("tracing-sources");
        getContent().add(card);
        show(FIRST);
        items.stream().findFirst().ifPresent(first -> first.setOpened(true));
    }

    /** Says of each candidate whether it is on the exam list. */
    void showListed(boolean mayAdd, List<ExamRow> exams) {
        mayWrite = mayAdd;
        listed = exams;
        items.forEach(item -> item.showListed(mayWrite, listed));
    }

    /** Adds what is not there yet; what is open stays open. */
    private void show(int many) {
        List<Candidate> shown = trace.tracing().top(many);
        for (int i = items.size(); i < shown.size(); i++) {
            var item = new CandidateItem(atlas, i + 1, shown.get(i), new CandidateItem.Deeds() {
                @Override
                public void open(CandidateItem opened) {
                    items.forEach(other -> other.setOpened(other.equals(opened)));
                    deeds.choose(opened.candidate());
                }

                @Override
                public void examine(CandidateItem chosen) {
                    deeds.examine(chosen.candidate());
                }
            });
            items.add(item);
            list.add(item.asListItem());
            item.showListed(mayWrite, listed);
        }
        int rest = trace.tracing().candidates().size() - shown.size();
        more.setVisible(rest > 0);
        more.setText(Words.of("tracer.more", rest));
    }

    /** Answer first: how few muscles explain all of it. */
    private Div sets() {
        List<Explanation> sets = trace.sets();
        boolean complete = sets.getFirst().complete();
        int many = sets.getFirst().members().size();
        var first = new Paragraph(
                complete ? Words.of("tracer.sets", many) : Words.of("tracer.setsIncomplete", percent(sets.getFirst())));
        first.addClassName("kw-lead");
        var all = new UnorderedList();
        sets.forEach(set -> all.add(new ListItem(set.members().stream()
                .map(member -> Words.of("tracer.member", member.muscle().common(), Words.of("side", member.side())))
                .collect(Collectors.joining(Words.of("tracer.and"))))));
        var block = new Div(first, all);
        block.addClassName("tracing-sources__sets");
        return block;
    }

    private static int percent(Explanation set) {
        return (int) Math.round(100 * set.share());
    }
}
