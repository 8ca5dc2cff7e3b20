package org.knotwise.visits.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.SessionRow;
import org.knotwise.scheduling.ui.BookNavigation;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.VisitId;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** Charting a visit on one screen: the body, the knots, the note. All is kept as one goes. */
class ChartingPage extends Composite<Div> {

    private final UUID window = UUID.randomUUID();
    private final transient Chart chart;
    private final transient ChartParts parts;
    private final transient Consumer<Instant> saved;
    private final DraftKeeper keeper;
    private final Paragraph others = new Paragraph();
    private final KnotList knots;
    private final NoteForm note;
    private @Nullable Registration registration;

    /**
     * @param saved is told when something was kept
     * @param again shows the visit anew, after a knot was found
     */
    ChartingPage(Chart chart, ChartParts parts, Consumer<Instant> saved, Runnable again) {
        this.chart = chart;
        this.parts = parts;
        this.saved = saved;
        this.keeper = new DraftKeeper(chart.visit().therapist(), chart.visit().id(), chart.snippets());
        var desk = new DraftDesk(parts.visits(), chart.who().id(), chart.visit().id(), this::kept);
        var map = new Holder();
        this.knots = new KnotList(chart, parts, desk, keeper, row -> map.get().show(row));
        map.map = new ChartMap(chart, parts, knots::open, again);
        this.note = new NoteForm(chart, parts, desk, keeper, knots::propose, signing());
        knots.open().ifPresent(map.get()::show);
        keeper.whenMissing(
                part -> knots.open(part.substring(part.indexOf('@') + 1).replaceFirst("/.*", "")));
        others.addClassName("kw-note");
        others.getElement().setAttribute("role", "status");
        others.setVisible(false);
        // What has to be asked before a visit stands here, above all else.
        var first =
                new Div(parts.questions().before(chart.who().id(), chart.visit().id(), true));
        first.addClassName("visits-chart__first");
        var record = new Div(note, new MovementFields(chart, parts.atlas(), desk));
        record.addClassNames("kw-stack", "visits-chart__note");
        var panes = new Div(map.get(), knots, record);
        panes.addClassNames("kw-panes", "kw-panes--three", "visits-chart__panes");
        getContent().addClassName("visits-chart");
        getContent().add(first, others, keeper, new Brief(chart, parts), panes, new ChartKeys(knots::open));
    }

    /** The map and the list lead to each other. */
    private static final class Holder {

        private @Nullable ChartMap map;

        ChartMap get() {
            if (map == null) {
                throw new IllegalStateException("Used before it was made");
            }
            return map;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        registration = parts.windows().open(window, chart.visit().id(), event.getUI());
        sayWhoElseWrites();
        keeper.restore();
        knots.markFilled(chart);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.remove();
        }
    }

    private void kept(Instant at) {
        saved.accept(at);
        sayWhoElseWrites();
    }

    private void sayWhoElseWrites() {
        Optional<Instant> since =
                parts.windows().otherSince(window, chart.visit().id());
        others.setVisible(since.isPresent());
        since.ifPresent(at -> others.setText(Words.of(
                "chart.otherWindow", Formats.time(parts.practice().local(at).toLocalTime()))));
    }

    private Div signing() {
        var sign = new Button(Words.of("visit.sign"), Icons.of("check"), _ -> sign(ClientNavigation::open));
        sign.setDisableOnClick(true);
        var signing = new Div(
                NotTreated.button(
                        parts.visits(), chart.who().id(), chart.visit().id(), () -> note.save()),
                sign);
        signing.addClassName("visits-chart__sign");
        next().ifPresentOrElse(
                        session -> {
                            var both = new Button(
                                    Words.of("chart.signAndBook"),
                                    _ -> sign(client -> BookNavigation.open(client, session.id())));
                            both.addThemeVariants(ButtonVariant.PRIMARY);
                            both.setDisableOnClick(true);
                            signing.add(both);
                        },
                        () -> sign.addThemeVariants(ButtonVariant.PRIMARY));
        return signing;
    }

    private Optional<SessionRow> next() {
        return Optional.ofNullable(chart.plan()).flatMap(PlanDetails::nextOpen);
    }

    /** What was typed in the last moments goes in first, so that the signature holds what stands on the screen. */
    private void sign(Consumer<ClientId> then) {
        if (!note.save()) {
            return;
        }
        switch (parts.visits().sign(chart.who().id(), chart.visit().id())) {
            case Outcome.Done<VisitId> _ -> {
                Notices.done("visit.signedNotice");
                then.accept(chart.who().id());
            }
            case Outcome.Refused<VisitId>(var why) -> Notices.refused(why);
        }
    }
}
