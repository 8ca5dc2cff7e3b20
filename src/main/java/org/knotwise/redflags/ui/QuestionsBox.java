package org.knotwise.redflags.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.AnswerSheet;
import org.knotwise.redflags.AnswerSource;
import org.knotwise.redflags.Answered;
import org.knotwise.redflags.FlagAnswer;
import org.knotwise.redflags.RaisedFlag;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** What holds now, and below it questions to ask, or what was answered. */
class QuestionsBox extends Composite<Div> {

    /**
     * On which occasion what is asked.
     *
     * @param title above the questions
     * @param showsHolding whether what holds is shown with it, because it is not elsewhere on the page
     * @param mayAnswer whether the one who looks may note answers
     * @param given what was answered on this occasion, the newest first
     * @param whenAnswered runs after answers were kept or something was lifted
     */
    record Occasion(
            ClientId client,
            String title,
            boolean showsHolding,
            AnswerSource source,
            List<RedFlag> questions,
            boolean mayAnswer,
            Supplier<List<AnswerSheet>> given,
            Runnable whenAnswered) {}

    private final transient Occasion occasion;
    private final transient RedFlags redFlags;
    private final transient Lifting lifting;
    private final transient Practice practice;

    QuestionsBox(Occasion occasion, RedFlags redFlags, Lifting lifting, Practice practice) {
        this.occasion = occasion;
        this.redFlags = redFlags;
        this.lifting = lifting;
        this.practice = practice;
        getContent().addClassName("redflags-questions");
        refresh();
    }

    private void refresh() {
        List<RaisedFlag> raised = redFlags.raised(occasion.client());
        List<AnswerSheet> given = occasion.given().get();
        getContent().removeAll();
        raised.stream()
                .filter(one -> occasion.showsHolding() && one.isHolding())
                .forEach(one -> getContent().add(holding(one)));
        if (!given.isEmpty()) {
            getContent().add(folded(given));
        } else if (occasion.mayAnswer()) {
            getContent().add(asking(raised));
        }
    }

    private Component asking(List<RaisedFlag> raised) {
        var form = new QuestionsForm(
                occasion.questions(),
                raised.stream().map(one -> one.flag().id()).toList(),
                practice.emergencyNumber());
        var keep = new Button(form.verb());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(_ -> {
            keep(form.read());
            keep.setEnabled(true);
        });
        form.whenTicked(() -> keep.setText(form.verb()));
        return new CardSection(occasion.title(), occasion.showsHolding() ? unfolding(form, raised) : form)
                .withActions(keep);
    }

    /** Whoever asks knows the questions by heart after a while; what was yes before is in view all the same. */
    private static Details unfolding(QuestionsForm form, List<RaisedFlag> raised) {
        var all = new Details(Words.of("redFlag.questions.all"), form);
        all.setOpened(!raised.isEmpty());
        return all;
    }

    private void keep(Map<RedFlagId, FlagAnswer> answers) {
        switch (redFlags.answer(occasion.client(), occasion.source(), answers)) {
            case Outcome.Done<Answered> _ -> {
                Notices.done("redFlag.questions.kept");
                changed();
            }
            case Outcome.Refused<Answered>(var why) -> Notices.refused(why);
        }
    }

    private void changed() {
        refresh();
        occasion.whenAnswered().run();
    }

    private Component folded(List<AnswerSheet> given) {
        var lines = new Div();
        lines.addClassName("redflags-questions__given");
        given.forEach(sheet -> lines.add(line(sheet)));
        var all = new Div(lines);
        all.addClassNames("kw-card", "redflags-questions__folded");
        if (occasion.mayAnswer()) {
            var again = new Button(Words.of("redFlag.questions.again"), _ -> {
                getContent().replace(all, asking(redFlags.raised(occasion.client())));
            });
            again.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            all.add(again);
        }
        return all;
    }

    private Paragraph line(AnswerSheet sheet) {
        int yes = sheet.yes().size();
        var line = new Paragraph(Words.of(
                "redFlag.questions.answered",
                Formats.moment(practice.local(sheet.at())),
                Words.of("redFlags.by." + sheet.as().name().toLowerCase(Locale.ROOT), sheet.by()),
                yes == 0 ? Words.of("redFlag.questions.none") : Words.of("redFlag.questions.yes", yes)));
        line.addClassName("kw-small");
        return line;
    }

    private Component holding(RaisedFlag raised) {
        Div action = FlagTexts.action(
                raised.flag(),
                practice.emergencyNumber(),
                FlagTexts.quiet(Words.of("redFlag.since", Formats.moment(practice.local(raised.since())))));
        lifting.button(raised, this::changed).ifPresent(action::add);
        return action;
    }
}
