package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.GoalProgress;
import org.knotwise.plans.PlanEnding;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** How a plan ended: every goal from its start to its end, the knots that were released, and what to take along. */
@NamedInterface("words")
public final class EndingCard {

    private EndingCard() {}

    /**
     * The summary as a card.
     *
     * @param released what the target knots are called that were released when the plan ended
     */
    public static CardSection of(PlanEnding ending, List<GoalProgress> goals, List<String> released) {
        List<Component> parts = new ArrayList<>();
        String reason = ending.reason();
        if (reason != null) {
            parts.add(new Paragraph(reason));
        }
        List<String> reached = goals(goals);
        if (!reached.isEmpty()) {
            parts.add(list("planEnd.goals", reached));
        }
        parts.add(
                released.isEmpty()
                        ? new Paragraph(Words.of("planEnd.noneReleased"))
                        : list("planEnd.released", released));
        addText(parts, "planEnd.watchFor", ending.watchFor());
        addText(parts, "planEnd.prevention", ending.prevention());
        return new CardSection(Words.of("planEnd.title"), parts.toArray(Component[]::new)).withClass("plans-ending");
    }

    /** Every goal with a number, from its start to its end. */
    public static List<String> goals(List<GoalProgress> goals) {
        return goals.stream()
                .filter(goal -> goal.goal().measure().isNumber())
                .map(EndingCard::end)
                .toList();
    }

    /** Such as: Headache days a week: 5 at the start, 1 at the end; the goal was 1. */
    private static String end(GoalProgress progress) {
        GoalDraft goal = progress.goal();
        return Words.of(
                "planEnd.goal",
                goal.subject(),
                number(goal.baseline()),
                number(progress.now().orElse(null)),
                number(goal.target()));
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "–" : Integer.toString(value);
    }

    private static Div list(String heading, List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Div(new H3(Words.of(heading)), list);
    }

    private static void addText(List<Component> parts, String heading, String text) {
        if (!text.isBlank()) {
            var says = new Paragraph(text);
            says.addClassName("plans-ending__text");
            parts.add(new Div(new H3(Words.of(heading)), says));
        }
    }
}
