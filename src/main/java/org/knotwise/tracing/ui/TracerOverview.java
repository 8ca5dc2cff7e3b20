package org.knotwise.tracing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Candidate;
import org.knotwise.atlas.PointId;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.pain.PainDrawingRow;
import org.knotwise.pain.PainDrawings;
import org.knotwise.redflags.ui.VisitQuestions;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.knotwise.tracing.ExamLists;
import org.knotwise.tracing.ExamRow;
import org.knotwise.tracing.PainTrace;
import org.knotwise.tracing.PainTraces;

/** The drawing, the muscles that may send the pain, and the list of what to examine, side by side. */
class TracerOverview extends Composite<Div> implements HasStyle {

    private final ClientId client;
    private final transient PainDrawings drawings;
    private final transient PainTraces traces;
    private final transient ExamLists exams;
    private final transient VisitQuestions questions;
    private final transient Atlas atlas;
    private final boolean mayWrite;
    private final LocalDate today;
    private final Select<PainDrawingRow> which = new Select<>();
    private final Div panes = new Div();
    private transient List<PainDrawingRow> rows = List.of();

    TracerOverview(
            ClientId client,
            PainDrawings drawings,
            PainTraces traces,
            ExamLists exams,
            VisitQuestions questions,
            Atlas atlas,
            boolean mayWrite,
            LocalDate today) {
        this.client = client;
        this.drawings = drawings;
        this.traces = traces;
        this.exams = exams;
        this.questions = questions;
        this.atlas = atlas;
        this.mayWrite = mayWrite;
        this.today = today;
        which.setLabel(Words.of("tracer.which"));
        which.setItemLabelGenerator(row -> Words.of(
                row.byClient() ? "tracer.drawnByClient" : "tracer.drawnByStaff",
                Formats.date(row.drawnOn()),
                row.zones(),
                row.worst()));
        which.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                showDrawing(change.getValue().id());
            }
        });
        var draw = new Button(Words.of("tracer.draw"), Icons.of("pencil"), _ -> draw());
        draw.setVisible(mayWrite);
        var bar = new Div(which, draw);
        bar.addClassName("tracing-bar");
        panes.addClassName("tracing-panes");
        getContent().addClassName("tracing");
        getContent().add(bar, panes);
        refresh();
    }

    private void refresh() {
        rows = drawings.of(client);
        which.setItems(rows);
        which.setVisible(!rows.isEmpty());
        if (rows.isEmpty()) {
            panes.removeAll();
            panes.add(new CardSection(
                            Words.of("tracer.where"),
                            new EmptyState(
                                    "person-standing", Words.of("tracer.empty.title"), Words.of("tracer.empty.text")))
                    .withClass("tracing-panes__nothing"));
        } else {
            which.setValue(rows.getFirst());
            showDrawing(rows.getFirst().id());
        }
    }

    private void draw() {
        FormDialog.open(
                Words.of("tracer.draw"),
                Words.of("tracer.draw.save"),
                new DrawForm(atlas, today),
                draft -> drawings.draw(client, draft),
                () -> {
                    refresh();
                    Notices.done("tracer.drawn");
                });
    }

    private void showDrawing(PainDrawingId id) {
        PainTrace trace = traces.of(client, id);
        var where = new WherePane(atlas, trace, earlierThan(id), earlier -> traces.change(client, earlier, id));
        var exam = new ExamPane(atlas, new Deeds(id));
        var sources = new SourcesPane(atlas, trace, new SourcesPane.Deeds() {
            @Override
            public void choose(Candidate candidate) {
                where.select(candidate);
            }

            @Override
            public void examine(Candidate candidate) {
                PointId point = candidate.palpable().getFirst().id();
                tell(exams.add(client, id, point, candidate.side()));
                exam.refresh();
            }
        });
        exam.whenChanged(list -> sources.showListed(mayWrite, list));
        exam.refresh();
        var side = new Div(
                exam,
                new AskFirst(
                        trace.tracing(),
                        flags -> questions.whileTracing(client, Words.of("tracer.ask"), flags),
                        mayWrite));
        side.addClassName("tracing-panes__side");
        panes.removeAll();
        panes.add(where, sources, side);
        trace.tracing().candidates().stream().findFirst().ifPresent(where::select);
    }

    /** What a drawing can be compared with. */
    private List<PainDrawingRow> earlierThan(PainDrawingId id) {
        int at = rows.stream().map(PainDrawingRow::id).toList().indexOf(id);
        return rows.subList(at + 1, rows.size());
    }

    private static void tell(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var why)) {
            Notices.refused(why);
        }
    }

    /** What can be done with the exam list of one drawing. */
    private final class Deeds implements ExamPane.Deeds {

        private final PainDrawingId drawing;

        Deeds(PainDrawingId drawing) {
            this.drawing = drawing;
        }

        @Override
        public boolean mayWrite() {
            return mayWrite;
        }

        @Override
        public List<ExamRow> list() {
            return exams.of(client, drawing);
        }

        @Override
        public void press(ExamRow row, ExamPane.Pressed pressed) {
            tell(exams.mark(client, row.id(), pressed.answer(), pressed.tenderness()));
        }

        @Override
        public void remove(ExamRow row) {
            tell(exams.remove(client, row.id()));
        }

        @Override
        public void record() {
            switch (exams.record(client, drawing)) {
                case Outcome.Done(var recorded) ->
                    Notices.done(
                            recorded.visit() == null ? "exam.recorded" : "exam.recordedInVisit", recorded.findings());
                case Outcome.Refused(var why) -> Notices.refused(why);
            }
        }
    }
}
