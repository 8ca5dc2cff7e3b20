package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Factor;
import org.knotwise.atlas.FactorId;
import org.knotwise.health.FactorDetails;
import org.knotwise.health.Factors;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** What keeps a client's pain going: what is open with what was agreed, and what was addressed. */
class FactorsBox extends Composite<Div> {

    private final ClientId client;
    private final transient Factors factors;
    private final transient Atlas atlas;
    private final boolean mayWrite;
    private final LocalDate today;

    FactorsBox(ClientId client, Factors factors, Atlas atlas, Practice practice, boolean mayWrite) {
        this.client = client;
        this.factors = factors;
        this.atlas = atlas;
        this.mayWrite = mayWrite;
        this.today = practice.today();
        List<FactorDetails> known = factors.of(client);
        var card = new CardSection(Words.of("factors.title"), content(known));
        if (mayWrite) {
            card.withActions(new Button(Words.of("factor.add"), Icons.of("plus"), _ -> add(known)));
        }
        getContent().add(card);
    }

    private Component content(List<FactorDetails> known) {
        var list = new HealthList(Words.of("factors.none"), Words.of("factors.addressed"));
        for (FactorDetails factor : known) {
            switch (factor.status()) {
                case OPEN -> list.present(open(factor));
                case ADDRESSED -> list.past(addressed(factor));
            }
        }
        return list;
    }

    private Component open(FactorDetails factor) {
        var review = factor.isOverdue(today)
                ? Texts.strong(FactorWords.review(factor, today))
                : Texts.plain(FactorWords.review(factor, today));
        Div entry = Texts.entry(
                Texts.strong(factor.factor().name()), Texts.note(factor.draft().agreed()), review);
        addRest(entry, factor);
        if (mayWrite) {
            entry.add(Texts.actions(
                    Texts.action(Words.of("factor.isDealtWith"), () -> address(factor)),
                    Texts.action(Words.of("factor.edit"), () -> change(factor))));
        }
        return entry;
    }

    private Component addressed(FactorDetails factor) {
        Div entry = Texts.entry(
                Texts.strong(factor.factor().name()), Texts.note(factor.draft().agreed()));
        addRest(entry, factor);
        if (mayWrite) {
            entry.add(Texts.actions(Texts.action(Words.of("factor.reopen"), () -> reopen(factor))));
        }
        return entry;
    }

    private static void addRest(Div entry, FactorDetails factor) {
        if (!factor.draft().note().isEmpty()) {
            entry.add(Texts.note(factor.draft().note()));
        }
        entry.add(Texts.quiet(FactorWords.history(factor)));
    }

    private void add(List<FactorDetails> known) {
        Set<FactorId> there = known.stream().map(factor -> factor.factor().id()).collect(Collectors.toSet());
        List<Factor> choice = atlas.factors().stream()
                .filter(factor -> !there.contains(factor.id()))
                .toList();
        FormDialog.open(
                Words.of("factor.add"),
                Words.of("factor.add"),
                new FactorForm(choice, today),
                draft -> factors.add(client, draft),
                () -> Shown.anew("factor.added"));
    }

    private void change(FactorDetails factor) {
        FormDialog.open(
                Words.of("factor.editOf", factor.factor().name()),
                Words.of("factor.save"),
                FactorForm.toChange(factor, today),
                draft -> factors.change(client, factor.id(), draft, factor.version()),
                () -> Shown.anew("factor.saved"));
    }

    private void address(FactorDetails factor) {
        Ask.before(
                Words.of("factor.isDealtWith.title", factor.factor().name()),
                Words.of("factor.isDealtWith.text"),
                Words.of("factor.isDealtWith"),
                () -> Shown.anew(() -> factors.address(client, factor.id(), factor.version()), "factor.wasDealtWith"));
    }

    private void reopen(FactorDetails factor) {
        FormDialog.open(
                Words.of("factor.reopenOf", factor.factor().name()),
                Words.of("factor.reopen"),
                FactorForm.toReopen(factor, today),
                draft -> factors.reopen(client, factor.id(), draft, factor.version()),
                () -> Shown.anew("factor.reopened"));
    }
}
