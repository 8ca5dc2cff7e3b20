package org.knotwise.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.homecare.CheckInDetails;
import org.knotwise.homecare.CheckInDraft;
import org.knotwise.pain.ui.PainWords;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** What a client reported between visits, the newest first. */
class CheckInsCard extends Composite<CardSection> {

    private static final int SHOWN = 10;

    private final transient PainWords places;

    CheckInsCard(List<CheckInDetails> told, Atlas atlas) {
        this.places = PainWords.toStaff(atlas);
        getContent().show(told.isEmpty() ? HomeCareCard.quiet(Words.of("checkIn.none")) : list(told));
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(Words.of("checkIn.title")).withClass("homecare-card");
    }

    private Component list(List<CheckInDetails> told) {
        var rows = new UnorderedList();
        rows.addClassName("kw-rows");
        told.stream().limit(SHOWN).forEach(one -> rows.add(row(one)));
        return rows;
    }

    private ListItem row(CheckInDetails one) {
        CheckInDraft told = one.told();
        var pain = new Span(Words.of("checkIn.pain", told.pain().value()));
        pain.addClassName("homecare-card__name");
        var main = new Div(pain);
        main.addClassName("kw-row__main");
        if (told.isAlarming()) {
            var flag = new Span(Words.of("checkIn.pauses"));
            flag.addClassNames("kw-badge", "kw-badge--note");
            main.add(flag);
        }
        main.add(HomeCareCard.quiet(HomeCareWords.told(told)));
        if (!told.zones().isEmpty()) {
            main.add(HomeCareCard.quiet(
                    told.zones().stream().map(places::of).sorted().collect(Collectors.joining(", "))));
        }
        if (!told.words().isEmpty()) {
            var words = new Paragraph(Words.of("checkIn.said", told.words()));
            words.addClassName("homecare-card__said");
            main.add(words);
        }
        var when = new Span(Words.of(one.byClient() ? "checkIn.on" : "checkIn.onByTherapist", Formats.date(one.on())));
        when.addClassNames("kw-small", "homecare-card__dose");
        var row = new ListItem(main, when);
        row.addClassName("kw-row");
        return row;
    }
}
