package org.knotwise.redflags.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.AnswerSheet;
import org.knotwise.redflags.AnswerSource;
import org.knotwise.redflags.Lift;
import org.knotwise.redflags.RaisedFlag;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** What holds, how earlier ones were lifted, and every answer as it was given. */
class RedFlagsBox extends Composite<Div> {

    private final transient Lifting lifting;
    private final transient Practice practice;

    RedFlagsBox(ClientId client, RedFlags redFlags, Lifting lifting, Practice practice) {
        this.lifting = lifting;
        this.practice = practice;
        List<RaisedFlag> ever = redFlags.everRaised(client);
        var card = new Div(FlagTexts.quiet(Words.of(ever.isEmpty() ? "redFlags.none" : "redFlags.box.lead")));
        card.addClassName("redflags-box");
        ever.stream().filter(raised -> raised.settledAt() == null).forEach(raised -> card.add(present(raised)));
        addFolded(
                card,
                "redFlags.past",
                ever.stream()
                        .filter(raised -> raised.settledAt() != null)
                        .map(this::past)
                        .toList());
        addFolded(
                card,
                "redFlags.sheets",
                redFlags.sheets(client).stream().map(this::sheet).toList());
        getContent().add(new CardSection(Words.of("redFlags.title"), card));
    }

    private static void addFolded(Div card, String title, List<Component> entries) {
        if (!entries.isEmpty()) {
            var list = new Div();
            list.addClassName("redflags-box__list");
            list.add(entries);
            card.add(new Details(Words.of(title), list));
        }
    }

    private Component present(RaisedFlag raised) {
        Div action = FlagTexts.action(
                raised.flag(),
                practice.emergencyNumber(),
                FlagTexts.quiet(Words.of("redFlag.since", moment(raised.since()))));
        lifting.button(raised, () -> UI.getCurrent().refreshCurrentRoute(false)).ifPresent(action::add);
        return action;
    }

    private Component past(RaisedFlag raised) {
        var entry = new Div(new Paragraph(raised.flag().question()));
        entry.addClassName("redflags-box__entry");
        entry.add(FlagTexts.quiet(Words.of("redFlag.since", moment(raised.since()))));
        Lift lift = raised.lift();
        Instant settled = raised.settledAt();
        if (lift != null) {
            entry.add(
                    FlagTexts.quiet(Words.of(
                            "redFlag.liftedBy",
                            lift.signedBy(),
                            moment(lift.at()),
                            lift.note().clearedBy(),
                            Formats.date(lift.note().clearedOn()))),
                    note(lift.note().note()));
        } else if (settled != null) {
            entry.add(FlagTexts.quiet(Words.of("redFlag.answeredOtherwise", moment(settled))));
        }
        return entry;
    }

    private Component sheet(AnswerSheet sheet) {
        var entry = new Div(new Paragraph(Words.of(
                "redFlags.sheet",
                moment(sheet.at()),
                Words.of("redFlags.source." + nameOf(sheet.source())),
                Words.of("redFlags.by." + sheet.as().name().toLowerCase(Locale.ROOT), sheet.by()))));
        entry.addClassName("redflags-box__entry");
        List<AnswerSheet.GivenAnswer> yes = sheet.yes();
        yes.forEach(answer -> entry.add(FlagTexts.quiet(Words.of("redFlags.sheet.yes", answer.question()))));
        int others = sheet.answers().size() - yes.size();
        entry.add(FlagTexts.quiet(
                yes.isEmpty() ? Words.of("redFlags.sheet.allNo", others) : Words.of("redFlags.sheet.others", others)));
        return entry;
    }

    private static String nameOf(AnswerSource source) {
        return switch (source) {
            case AnswerSource.Intake() -> "intake";
            case AnswerSource.InVisit _ -> "visit";
            case AnswerSource.Examination() -> "examination";
        };
    }

    private String moment(Instant at) {
        return Formats.moment(practice.local(at));
    }

    private static Paragraph note(String text) {
        var line = new Paragraph(text);
        line.addClassNames("kw-small", "redflags-box__note");
        return line;
    }
}
