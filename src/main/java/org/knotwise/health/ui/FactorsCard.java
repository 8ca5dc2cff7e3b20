package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.health.FactorDetails;
import org.knotwise.health.FactorStatus;
import org.knotwise.health.Factors;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** The factors that are open and when they are reviewed, in the overview of a record. */
@org.springframework.stereotype.Component
class FactorsCard implements ClientCard {

    private final Factors factors;
    private final Practice practice;

    FactorsCard(Factors factors, Practice practice) {
        this.factors = factors;
        this.practice = practice;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        List<FactorDetails> open = factors.of(client.id()).stream()
                .filter(factor -> factor.status() == FactorStatus.OPEN)
                .toList();
        return new CardSection(
                        Words.of("factors.title"), open.isEmpty() ? Texts.quiet(Words.of("factors.none")) : list(open))
                .withActions(ClientNavigation.link(Words.of("health.open"), client.id(), HealthSection.PATH));
    }

    private Component list(List<FactorDetails> open) {
        LocalDate today = practice.today();
        var rows = new UnorderedList();
        rows.addClassName("kw-rows");
        open.forEach(factor -> rows.add(row(factor, today)));
        return rows;
    }

    private static ListItem row(FactorDetails factor, LocalDate today) {
        String review = FactorWords.review(factor, today);
        var main = new Div(
                Texts.strong(factor.factor().name()),
                Texts.note(factor.draft().agreed()),
                factor.isOverdue(today) ? Texts.strong(review) : Texts.quiet(review));
        main.addClassNames("kw-row__main", "health-entry");
        var row = new ListItem(main);
        row.addClassName("kw-row");
        return row;
    }
}
