package org.knotwise.knots.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.atlas.Factor;
import org.knotwise.atlas.Muscle;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.health.FactorHistory;
import org.knotwise.knots.RecurringKnot;
import org.knotwise.knots.Suggestion;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** What may be behind a knot that came back. These are rules, and no forecast; that is said at the end. */
class RecurringPanel extends Composite<Section> {

    /** The section of the record in which the factors stand. */
    private static final String HEALTH = "health";

    private final H2 title;

    RecurringPanel(RecurringKnot knot, List<Suggestion> suggestions, KnotNames names, Runnable close) {
        title = new H2(names.full(knot.place()));
        title.addClassName("kw-card__title");
        title.getElement().setAttribute("tabindex", "-1");
        var shut = new Button(Icons.of("x"), _ -> close.run());
        shut.addThemeVariants(ButtonVariant.TERTIARY);
        shut.setAriaLabel(Words.of("recurring.close"));
        var header = new Div(title, shut);
        header.addClassName("kw-card__header");
        var body = new Div(
                ClientNavigation.link(knot.clientName(), knot.client()),
                KnotFacts.figures(knot.episodes().size(), knot.medianQuietDays(), knot.tenderness()),
                heading("recurring.present"),
                FactorsAtFinds.list(knot.factors(), knot.finds()));
        body.addClassNames("kw-card__body", "recurring-panel");
        if (!knot.stillOpen().isEmpty()) {
            body.add(heading("recurring.stillOpen"));
            knot.stillOpen().forEach(factor -> body.add(new Paragraph(stillOpen(factor))));
        }
        body.add(heading("recurring.suggestions"), list(suggestions, knot));
        RouterLink open = KnotNavigation.link(Words.of("recurring.openKnot"), knot.client(), knot.id());
        open.addClassName("kw-button");
        var caveat = new Paragraph(Words.of("recurring.caveat"));
        caveat.addClassNames("kw-quiet", "kw-small");
        body.add(open, caveat);
        getContent().addClassName("kw-card");
        getContent().add(header, body);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        title.getElement().callJsFunction("focus");
    }

    private static H3 heading(String key) {
        var heading = new H3(Words.of(key));
        heading.addClassName("recurring-panel__heading");
        return heading;
    }

    private static String stillOpen(FactorHistory factor) {
        return factor.agreed().isBlank()
                ? Words.of("recurring.stillOpenBare", factor.factor().name(), Formats.date(factor.since()))
                : Words.of(
                        "recurring.stillOpenAgreed",
                        factor.factor().name(),
                        factor.agreed(),
                        Formats.date(factor.since()));
    }

    private static UnorderedList list(List<Suggestion> suggestions, RecurringKnot knot) {
        var list = new UnorderedList();
        list.addClassName("recurring-suggestions");
        suggestions.forEach(suggestion -> list.add(item(suggestion, knot)));
        return list;
    }

    private static ListItem item(Suggestion suggestion, RecurringKnot knot) {
        return switch (suggestion) {
            case Suggestion.WorkOn(FactorHistory factor) ->
                item(
                        Words.of("suggestion.workOn", factor.factor().name()),
                        factor.factor().action(),
                        ClientNavigation.link(Words.of("suggestion.toHealth"), knot.client(), HEALTH));
            case Suggestion.AskAbout(List<Factor> factors) ->
                item(
                        Words.of("suggestion.askAbout"),
                        factors.stream().map(Factor::name).collect(Collectors.joining(", ")) + ". "
                                + Words.of("suggestion.askAbout.why"));
            case Suggestion.Examine(List<Muscle> muscles) ->
                item(
                        Words.of(
                                "suggestion.examine",
                                muscles.stream().map(Muscle::common).collect(Collectors.joining(", "))),
                        Words.of("suggestion.examine.why"));
            case Suggestion.LookAgain(int weeks, int shortest) ->
                item(Words.of("suggestion.lookAgain", weeks), Words.of("suggestion.lookAgain.why", shortest));
        };
    }

    private static ListItem item(String what, String why, Component... deed) {
        var says = new Paragraph(what);
        says.addClassName("recurring-suggestions__what");
        var because = new Paragraph(why);
        because.addClassNames("kw-quiet", "kw-small");
        var item = new ListItem(says, because);
        item.add(deed);
        return item;
    }
}
