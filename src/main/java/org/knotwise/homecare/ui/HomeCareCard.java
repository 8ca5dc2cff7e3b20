package org.knotwise.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.homecare.Adherence;
import org.knotwise.homecare.CareDiary;
import org.knotwise.homecare.CareItem;
import org.knotwise.homecare.Programme;
import org.knotwise.homecare.Programmes;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** The home care in the overview of a record: what the client does, and how much of it was done lately. */
@org.springframework.stereotype.Component
class HomeCareCard implements ClientCard {

    private final Programmes programmes;
    private final CareDiary diary;
    private final Practice practice;

    HomeCareCard(Programmes programmes, CareDiary diary, Practice practice) {
        this.programmes = programmes;
        this.diary = diary;
        this.practice = practice;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        LocalDate today = practice.today();
        Programme programme = programmes.of(client.id());
        Adherence lately = diary.adherence(client.id(), today.minusDays(HomeCareSection.DAYS), today.minusDays(1));
        List<Component> content = new ArrayList<>();
        LocalDate paused = programme.pausedSince();
        if (paused != null) {
            content.add(quiet(Words.of("homecare.pausedSince", Formats.date(paused))));
        }
        if (lately.due() > 0) {
            content.add(quiet(
                    Words.of("homecare.lately", HomeCareSection.DAYS, lately.done(), lately.due(), lately.percent())));
        }
        content.add(programme.items().isEmpty() ? quiet(Words.of("homecare.none")) : list(programme.items()));
        return new CardSection(Words.of("homecare.title"), content.toArray(Component[]::new))
                .withClass("homecare-card");
    }

    private static Component list(List<CareItem> items) {
        var rows = new UnorderedList();
        rows.addClassName("kw-rows");
        items.forEach(item -> rows.add(row(item)));
        return rows;
    }

    private static ListItem row(CareItem item) {
        var name = new Span(item.measure().name());
        name.addClassName("homecare-card__name");
        var main = new Div(name, quiet(ProgrammeCard.purpose(item.knots())));
        main.addClassName("kw-row__main");
        var dose = new Span(HomeCareWords.dose(item));
        dose.addClassNames("kw-small", "homecare-card__dose");
        var row = new ListItem(main, dose);
        row.addClassName("kw-row");
        return row;
    }

    static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }
}
