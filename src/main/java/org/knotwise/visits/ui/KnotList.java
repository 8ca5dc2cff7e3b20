package org.knotwise.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotRow;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.ChartedKnot;

/** The knots of a visit: what the plan aims at, what is active, and folded the rest. One at a time is open. */
class KnotList extends Composite<Div> {

    private static final String OBJECTIVE = "note.objective";
    private static final String PLAN = "note.plan";

    private final transient DraftDesk desk;
    private final transient DraftKeeper keeper;
    private final transient FindingSentence sentence;
    private final transient Consumer<KnotRow> opened;
    private final transient List<KnotItem> items = new ArrayList<>();
    private final Paragraph progress = new Paragraph();
    private final Details others;
    private final int due;

    /** @param opened is told which knot is charted now */
    KnotList(Chart chart, ChartParts parts, DraftDesk desk, DraftKeeper keeper, Consumer<KnotRow> opened) {
        this.desk = desk;
        this.keeper = keeper;
        this.opened = opened;
        this.sentence = new FindingSentence(parts.atlas());
        getContent().addClassNames("kw-stack", "visits-chart__knots");
        progress.addClassNames("kw-quiet", "kw-small");
        progress.getElement().setAttribute("role", "status");
        chart.due().forEach(row -> items.add(new KnotItem(row, chart, parts, this)));
        due = items.size();
        getContent().add(items.toArray(KnotItem[]::new));
        var rest = new Div();
        rest.addClassName("kw-stack");
        chart.others().forEach(row -> {
            var item = new KnotItem(row, chart, parts, this);
            items.add(item);
            rest.add(item);
        });
        others = new Details(Words.of("chart.others", chart.others().size()), rest);
        others.setVisible(!chart.others().isEmpty());
        getContent().add(progress, others);
        dueAndNotDone(items).ifPresent(KnotItem::unfold);
        showProgress();
    }

    private Optional<KnotItem> dueAndNotDone(List<KnotItem> order) {
        return order.stream()
                .filter(item -> items.indexOf(item) < due && !item.isDone())
                .findFirst();
    }

    /** The knot that is open; empty if all are folded. */
    Optional<KnotRow> open() {
        return items.stream().filter(KnotItem::isOpen).map(KnotItem::row).findFirst();
    }

    /** Opens the knot of this id, if it is on the list. */
    void open(String id) {
        items.stream()
                .filter(item -> item.row().id().toString().equals(id) && !item.isOpen())
                .findFirst()
                .ifPresent(this::open);
    }

    /** Opens the knot of this number, if it is on the list. */
    void open(int number) {
        items.stream().filter(item -> item.row().number() == number).findFirst().ifPresent(this::open);
    }

    void open(KnotItem item) {
        if (item.isOpen()) {
            item.fold();
            return;
        }
        items.stream().filter(KnotItem::isOpen).forEach(KnotItem::fold);
        if (items.indexOf(item) >= due) {
            others.setOpened(true);
        }
        item.unfold();
        item.scrollIntoView();
        opened.accept(item.row());
        keeper.restore();
    }

    /** Folds this one, and opens the next that is due and not done. */
    void next(KnotItem item) {
        item.fold();
        int from = items.indexOf(item) + 1;
        List<KnotItem> order = new ArrayList<>(items.subList(from, items.size()));
        order.addAll(items.subList(0, from - 1));
        dueAndNotDone(order).ifPresent(this::open);
    }

    /** Offers for each knot what was done last time. */
    void propose() {
        items.forEach(KnotItem::propose);
    }

    Optional<ChartedKnot> keep(KnotRow row, @Nullable FindingDraft read, FindingDraft finding) {
        return desk.chart(row.id(), read, finding);
    }

    /** Follows in the note what was charted. */
    void follow(KnotRow row, @Nullable FindingDraft before, FindingDraft now) {
        keeper.fill(OBJECTIVE, sentence.of(row.place(), before), sentence.of(row.place(), now));
        showProgress();
    }

    /** Marks in the note what was filled in from what is charted. */
    void markFilled(Chart chart) {
        keeper.mark(
                OBJECTIVE,
                chart.knots().stream()
                        .map(row -> sentence.of(
                                row.place(), chart.visit().at(row.id()).orElse(null)))
                        .toList());
    }

    void recommend(String text) {
        keeper.fill(PLAN, "", text);
    }

    void confirm(Map<String, String> texts) {
        keeper.confirm(texts);
    }

    private void showProgress() {
        long done = items.stream().limit(due).filter(KnotItem::isDone).count();
        progress.setText(due == 0 ? Words.of("chart.noKnots") : Words.of("chart.progress", done, due));
    }
}
