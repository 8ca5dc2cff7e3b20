package org.knotwise.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.ui.KnotGlyph;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.knots.ui.KnotNavigation;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Words;

/** The knots that a plan is to release, as they are now, and in which phases they are worked on. */
class TargetsCard extends Composite<CardSection> {

    TargetsCard(PlanDetails plan, List<KnotRow> knots, Atlas atlas) {
        List<KnotRow> targets = knots.stream()
                .filter(knot -> plan.draft().targets().contains(knot.id()))
                .toList();
        if (targets.isEmpty()) {
            getContent().show(new EmptyState("map-pin", Words.of("plan.noTargets"), Words.of("plan.noTargets.text")));
            return;
        }
        var names = new KnotNames(atlas);
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        targets.forEach(knot -> list.add(row(plan, knot, names)));
        getContent().show(list);
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(Words.of("plan.targets"));
    }

    private static ListItem row(PlanDetails plan, KnotRow knot, KnotNames names) {
        var main =
                new Div(KnotNavigation.link(knot.number() + ". " + names.full(knot.place()), plan.client(), knot.id()));
        main.addClassName("kw-row__main");
        var phases = new Span(phases(plan.draft().phases(), knot.id()));
        phases.addClassNames("kw-quiet", "kw-small");
        var end = new Div(phases, KnotGlyph.badge(knot.state(), knot.recurring()));
        end.addClassName("kw-row__end");
        var row = new ListItem(main, end);
        row.addClassName("kw-row");
        return row;
    }

    /** Where no phase names it, all of them work on it, and nothing is said. */
    private static String phases(List<PhaseDraft> phases, KnotId knot) {
        List<String> in = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).focus().contains(knot)) {
                in.add(Integer.toString(i + 1));
            }
        }
        return in.isEmpty() ? "" : Words.of("plan.inPhases", in.size(), String.join(", ", in));
    }
}
