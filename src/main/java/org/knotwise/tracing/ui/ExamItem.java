package org.knotwise.tracing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.Point;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.knotwise.tracing.ExamAnswer;
import org.knotwise.tracing.ExamRow;

/** One point on the exam list. It is kept with the second answer, or with the first if nothing was felt. */
class ExamItem extends Composite<Div> {

    /** What its controls do. */
    interface Deeds {

        void press(ExamPane.Pressed pressed);

        void remove();
    }

    private final RadioButtonGroup<ExamAnswer> answer;
    private final RadioButtonGroup<Integer> tenderness = Choice.scale(Words.of("exam.tenderness"));
    private final transient Deeds deeds;

    ExamItem(Atlas atlas, ExamRow row, boolean mayWrite, Deeds deeds) {
        this.deeds = deeds;
        String name = Words.of(
                "tracer.member",
                atlas.muscle(row.point().muscle()).map(Muscle::common).orElse(""),
                Words.of("side", row.side()));
        answer = Choice.words(Words.of("exam.answerOf", name), "examAnswer", List.of(ExamAnswer.values()));
        answer.addClassName("tracing-exam__answer");
        var title = new Span(name);
        title.addClassName("kw-lead");
        var head = new Div(title);
        head.addClassName("tracing-exam__head");
        getContent().addClassName("tracing-exam__item");
        getContent().add(head);
        atlas.point(row.point())
                .map(Point::where)
                .ifPresent(where -> getContent().add(quiet(where + ".")));
        if (row.recorded() || !mayWrite) {
            getContent().add(quiet(said(row)));
            return;
        }
        var remove = new Button(Icons.of("x"), _ -> deeds.remove());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(Words.of("exam.remove", name));
        head.add(remove);
        answer.setValue(row.answer());
        Score known = row.tenderness();
        tenderness.setValue(known == null || row.answer() == ExamAnswer.NOTHING ? null : known.value());
        tenderness.setVisible(isPainful(row.answer()));
        answer.addValueChangeListener(change -> answered(change.getValue()));
        tenderness.addValueChangeListener(_ -> tell());
        getContent().add(answer, tenderness);
    }

    ListItem asListItem() {
        var item = new ListItem(this);
        item.addClassName("kw-row");
        return item;
    }

    private void answered(@Nullable ExamAnswer given) {
        tenderness.setVisible(isPainful(given));
        if (given == ExamAnswer.NOTHING) {
            deeds.press(new ExamPane.Pressed(ExamAnswer.NOTHING, Score.of(0)));
        } else {
            tell();
        }
    }

    private void tell() {
        @Nullable ExamAnswer given = answer.getValue();
        Optional<Score> score = Choice.score(tenderness);
        if (given != null && isPainful(given) && score.isPresent()) {
            deeds.press(new ExamPane.Pressed(given, score.get()));
        }
    }

    private static boolean isPainful(@Nullable ExamAnswer given) {
        return given == ExamAnswer.REPRODUCED || given == ExamAnswer.TENDER;
    }

    private static String said(ExamRow row) {
        ExamAnswer given = row.answer();
        Score score = row.tenderness();
        if (given == null || score == null) {
            return Words.of("exam.notYet");
        }
        String text = given == ExamAnswer.NOTHING
                ? Words.of("examAnswer", given)
                : Words.of("exam.said", Words.of("examAnswer", given), score.value());
        return row.recorded() ? Words.of("exam.asRecorded", text) : text;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }
}
