package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.Hold;
import org.knotwise.atlas.HomeMeasure;
import org.knotwise.homecare.ProgrammeItem;
import org.knotwise.homecare.ui.HomeCareWords;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** What the client can do today: each measure with its reason, its steps, when to stop, and a timer where one holds. */
class HomeCareToday extends Composite<CardSection> {

    private final transient List<ProgrammeItem> programme;

    HomeCareToday(List<ProgrammeItem> programme) {
        this.programme = programme;
    }

    @Override
    protected CardSection initContent() {
        var card = new CardSection(Words.of("portal.homeCare")).withClass("portal-care");
        if (programme.isEmpty()) {
            card.show(quiet(Words.of("portal.homeCare.none")));
        } else {
            card.show(stopRule(), list());
        }
        return card;
    }

    private static Component stopRule() {
        var note = new Div(Icons.of("info"), new Paragraph(HomeCareWords.stopRule()));
        note.addClassNames("kw-note", "portal-care__stop");
        return note;
    }

    private Component list() {
        var list = new OrderedList();
        list.addClassName("portal-care__list");
        programme.forEach(item -> list.add(measure(item)));
        return list;
    }

    private static ListItem measure(ProgrammeItem item) {
        HomeMeasure measure = item.measure();
        var name = new H3(measure.name());
        name.addClassName("portal-care__name");
        var dose = new Paragraph(HomeCareWords.dose(measure));
        dose.addClassName("portal-care__dose");
        var row = new ListItem(name, dose, quiet(Words.of("portal.homeCare.for", PlainNames.inSentence(item.knots()))));
        row.addClassName("portal-care__measure");
        if (item.isContraindicated()) {
            var why = new Paragraph(Words.of("portal.homeCare.notForYou", reasons(item)));
            why.addClassName("portal-care__not-now");
            row.add(why, howTo(item));
            return row;
        }
        Hold hold = measure.hold();
        if (hold != null && HomeCareWords.isHeld(measure)) {
            row.add(new HoldTimer(measure.name(), hold.shortest(), measure.repetitions()));
        }
        row.add(howTo(item));
        return row;
    }

    private static String reasons(ProgrammeItem item) {
        return item.present().stream().map(Contraindication::text).collect(Collectors.joining("; "));
    }

    private static Details howTo(ProgrammeItem item) {
        HomeMeasure measure = item.measure();
        var steps = new OrderedList();
        measure.steps().forEach(step -> steps.add(new ListItem(step)));
        var content = new Div(
                quiet(Words.of("portal.homeCare.equipment", measure.equipment())),
                steps,
                heading("portal.homeCare.stopIf"),
                bullets(measure.stopIf()));
        if (!item.speaksAgainst().isEmpty()) {
            content.add(
                    heading("portal.homeCare.askFirst"),
                    bullets(item.speaksAgainst().stream()
                            .map(Contraindication::text)
                            .toList()));
        }
        content.addClassName("portal-care__how-to");
        return new Details(Words.of("portal.homeCare.howTo"), content);
    }

    private static H4 heading(String key) {
        return new H4(Words.of(key));
    }

    private static UnorderedList bullets(List<String> texts) {
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }
}
