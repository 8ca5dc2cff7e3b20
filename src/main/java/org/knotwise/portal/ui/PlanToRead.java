package org.knotwise.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanSignature;
import org.knotwise.plans.ui.PlanWords;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** A plan in plain words: what it is to reach, what is worked on, how many visits there are and how far apart. */
class PlanToRead extends Composite<CardSection> {

    private final transient PlanDetails plan;
    private final transient List<KnotStory> workedOn;
    private final transient Practice practice;

    /** @param workedOn its target knots */
    PlanToRead(PlanDetails plan, List<KnotStory> workedOn, Practice practice) {
        this.plan = plan;
        this.workedOn = workedOn;
        this.practice = practice;
    }

    @Override
    protected CardSection initContent() {
        var content = new Div();
        content.addClassName("portal-plan__content");
        addSignature(content);
        addSection(
                content,
                "portal.plan.goals",
                plan.draft().goals().stream().map(PlanWords::goal).toList());
        addSection(
                content,
                "portal.plan.workedOn",
                workedOn.stream().map(PlanToRead::place).toList());
        content.add(new H3(Words.of("portal.plan.visits", plan.agreed())));
        content.add(list(plan.draft().phases().stream().map(PlanWords::phase).toList()));
        return new CardSection(plan.draft().title(), content).withClass("portal-plan");
    }

    private void addSignature(Div content) {
        PlanSignature signed = plan.signed();
        if (signed != null) {
            LocalDate day = practice.local(signed.at()).toLocalDate();
            var says = new Paragraph(Words.of(
                    signed.byGuardian() ? "portal.plan.signedByGuardian" : "portal.plan.signedBy",
                    signed.name(),
                    Formats.date(day)));
            says.addClassName("kw-quiet");
            content.add(PlanProgress.of(plan), says);
        }
    }

    private static void addSection(Div content, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            content.add(new H3(Words.of(heading)), list(lines));
        }
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static String place(KnotStory story) {
        return story.partOfBody().isEmpty()
                ? story.name()
                : Words.of(
                        "portal.musclesOfPart", story.name(), story.partOfBody().toLowerCase(Words.locale()));
    }
}
