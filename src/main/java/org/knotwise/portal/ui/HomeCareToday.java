package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knotwise.atlas.Contraindication;
import org.knotwise.homecare.Adherence;
import org.knotwise.homecare.CareToday;
import org.knotwise.homecare.Programme;
import org.knotwise.homecare.ProgrammeItem;
import org.knotwise.homecare.ui.HomeCareWords;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** What the client can do today, each measure to tick off, and how much of it was done lately. */
class HomeCareToday extends Composite<CardSection> {

    private final CareDesk desk;
    private final Span count = new Span();

    HomeCareToday(CareDesk desk) {
        this.desk = desk;
        count.addClassNames("kw-small", "portal-care__count");
        getContent().withActions(count);
        refresh();
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(Words.of("portal.homeCare")).withClass("portal-care");
    }

    private void refresh() {
        Programme programme = desk.programme();
        LocalDate paused = programme.pausedSince();
        List<CareToday> today = paused == null ? desk.today(programme) : List.of();
        count(today);
        if (paused != null) {
            getContent().show(note("portal.homeCare.paused", Formats.date(paused)));
        } else if (programme.isEmpty() || (today.isEmpty() && programme.notNow().isEmpty())) {
            getContent().show(quiet(Words.of("portal.homeCare.none")));
        } else {
            List<Component> content = new ArrayList<>(List.of(stopRule(), list(today, programme.notNow())));
            lately().ifPresent(content::add);
            content.add(desk.sheet());
            getContent().show(content.toArray(Component[]::new));
        }
    }

    private void recount() {
        count(desk.today(desk.programme()));
    }

    /** Such as: 1 of 3 done. */
    private void count(List<CareToday> today) {
        int due = today.stream()
                .mapToInt(one -> one.stopped() ? one.done() : one.item().timesPerDay())
                .sum();
        int done = today.stream().mapToInt(CareToday::done).sum();
        count.setText(due == 0 ? "" : Words.of("portal.homeCare.count", done, due));
    }

    private Optional<Component> lately() {
        Adherence lately = desk.lately();
        return lately.due() == 0
                ? Optional.empty()
                : Optional.of(quiet(Words.of("portal.homeCare.lately", lately.done(), lately.due())));
    }

    private static Component stopRule() {
        return noteOf(HomeCareWords.stopRule());
    }

    private static Component note(String key, Object... arguments) {
        return noteOf(Words.of(key, arguments));
    }

    private static Component noteOf(String text) {
        var note = new Div(Icons.of("info"), new Paragraph(text));
        note.addClassNames("kw-note", "portal-care__stop");
        return note;
    }

    private Component list(List<CareToday> today, List<ProgrammeItem> notNow) {
        var list = new OrderedList();
        list.addClassName("portal-care__list");
        today.forEach(one -> list.add(new CareMeasure(desk, one, this::recount, this::refresh)));
        notNow.forEach(item -> list.add(notNow(item)));
        return list;
    }

    private static ListItem notNow(ProgrammeItem item) {
        var name = new H3(item.measure().name());
        name.addClassName("portal-care__name");
        var why = new Paragraph(Words.of(
                "portal.homeCare.notForYou",
                item.present().stream().map(Contraindication::text).collect(Collectors.joining("; "))));
        why.addClassName("portal-care__not-now");
        var row = new ListItem(name, why);
        row.addClassName("portal-care__measure");
        return row;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }
}
