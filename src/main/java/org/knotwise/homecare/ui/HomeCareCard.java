package org.knotwise.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.atlas.Contraindication;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.homecare.HelpedKnot;
import org.knotwise.homecare.HomeCare;
import org.knotwise.homecare.ProgrammeItem;
import org.knotwise.identity.Right;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** The home care in the overview of a record: what the client is asked to do, and what speaks against it. */
@org.springframework.stereotype.Component
class HomeCareCard implements ClientCard {

    private final HomeCare homeCare;

    HomeCareCard(HomeCare homeCare) {
        this.homeCare = homeCare;
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
        return of(homeCare, client.id());
    }

    static Component of(HomeCare homeCare, ClientId client) {
        List<ProgrammeItem> programme = homeCare.programme(client);
        return new CardSection(
                        Words.of("homecare.title"),
                        programme.isEmpty() ? quiet(Words.of("homecare.none")) : list(programme),
                        quiet(HomeCareWords.stopRule()))
                .withClass("homecare-card");
    }

    private static Component list(List<ProgrammeItem> programme) {
        var rows = new UnorderedList();
        rows.addClassName("kw-rows");
        programme.forEach(item -> rows.add(row(item)));
        return rows;
    }

    private static ListItem row(ProgrammeItem item) {
        var name = new Span(item.measure().name());
        name.addClassName("homecare-card__name");
        var main = new Div(name, quiet(purpose(item.knots())));
        main.addClassName("kw-row__main");
        if (item.isContraindicated()) {
            var why = new Paragraph(Words.of("homecare.contraindicated", reasons(item.present())));
            why.addClassName("homecare-card__contraindicated");
            main.add(why);
        } else if (!item.speaksAgainst().isEmpty()) {
            main.add(quiet(Words.of("homecare.speaksAgainst", reasons(item.speaksAgainst()))));
        }
        var dose = new Span(HomeCareWords.dose(item.measure()));
        dose.addClassName("kw-small");
        var row = new ListItem(main, dose);
        row.addClassName("kw-row");
        return row;
    }

    private static String reasons(List<Contraindication> reasons) {
        return reasons.stream().map(Contraindication::text).collect(Collectors.joining("; "));
    }

    private static String purpose(List<HelpedKnot> knots) {
        return knots.stream()
                .map(knot -> Words.of("homecare.muscle", knot.muscle().common(), Words.of("side", knot.side())))
                .collect(Collectors.joining("; "));
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }
}
