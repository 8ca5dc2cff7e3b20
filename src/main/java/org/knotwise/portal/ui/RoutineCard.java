package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.knotwise.homecare.PreventionRoutine;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** What keeps the pain away after a plan, how it announces itself, and the way back. */
class RoutineCard extends Composite<CardSection> {

    private final transient PreventionRoutine routine;
    private final transient Runnable back;

    /** @param back says that the pain is back */
    RoutineCard(PreventionRoutine routine, Runnable back) {
        this.routine = routine;
        this.back = back;
    }

    @Override
    protected CardSection initContent() {
        List<Component> content = new ArrayList<>();
        if (!routine.measures().isEmpty()) {
            content.add(measures());
        }
        text(content, "portal.routine.advice", routine.advice());
        text(
                content,
                "portal.routine.signs",
                routine.earlySigns().isBlank() ? Words.of("portal.routine.signs.usual") : routine.earlySigns());
        var isBack = new Button(Words.of("portal.routine.back"), _ -> back.run());
        isBack.addThemeVariants(ButtonVariant.LARGE);
        isBack.addClassName("portal-routine__back");
        content.add(isBack);
        return new CardSection(Words.of("portal.routine"), content.toArray(Component[]::new))
                .withClass("portal-routine");
    }

    private Component measures() {
        var list = new UnorderedList();
        list.addClassName("portal-after");
        routine.measures().forEach(measure -> {
            var against = new Span(Words.of("portal.routine.against", measure.against()));
            against.addClassNames("kw-quiet", "kw-small");
            list.add(new ListItem(new Paragraph(measure.agreed()), against));
        });
        return list;
    }

    private static void text(List<Component> content, String heading, String text) {
        if (!text.isBlank()) {
            content.add(new H3(Words.of(heading)));
            content.add(new Paragraph(text));
        }
    }
}
