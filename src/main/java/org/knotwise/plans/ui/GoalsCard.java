package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.GoalProgress;
import org.knotwise.plans.Measure;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.ShareBar;
import org.knotwise.shared.ui.Words;

/** The goals of a plan: where each began, where it is, and where it should get. */
class GoalsCard extends Composite<CardSection> {

    private final transient @Nullable Consumer<GoalDraft> measure;

    /** @param measure asks for a value of today; null for those who only read */
    GoalsCard(List<GoalProgress> goals, @Nullable Consumer<GoalDraft> measure) {
        this.measure = measure;
        if (goals.isEmpty()) {
            getContent().show(new EmptyState("list-checks", Words.of("plan.noGoals"), Words.of("plan.noGoals.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plans-goals");
        goals.forEach(goal -> list.add(item(goal)));
        getContent().show(list);
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(Words.of("plan.goals"));
    }

    private ListItem item(GoalProgress progress) {
        GoalDraft goal = progress.goal();
        var name = new Span(goal.subject());
        name.addClassName("plans-goals__name");
        var head = new Div(name);
        head.addClassName("plans-goals__head");
        var item = new ListItem(head);
        if (goal.measure().isNumber()) {
            progress.now().ifPresent(now -> head.add(now(progress, now)));
            progress.share().ifPresent(share -> item.add(bar(share)));
            item.add(ends(goal));
        }
        if (goal.dueOn() != null) {
            item.add(quiet(Words.of("goal.by", Formats.date(goal.dueOn()))));
        }
        return item;
    }

    private Component now(GoalProgress progress, int now) {
        GoalDraft goal = progress.goal();
        var value = new Span(Words.of("goal.now", PlanWords.amount(goal.measure(), now)));
        value.addClassName("plans-goals__now");
        var end = new Div(value);
        end.addClassName("plans-goals__end");
        if (progress.isReached()) {
            end.add(badge("goal.reached", "kw-badge--accent"));
        } else if (progress.hasImproved()) {
            end.add(badge("goal.better", "kw-badge--note"));
        }
        Consumer<GoalDraft> ask = measure;
        if (ask != null && goal.measure() != Measure.TENDERNESS) {
            var enter = new Button(Words.of("goal.measureNow"), _ -> ask.accept(goal));
            enter.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            enter.setAriaLabel(Words.of("goal.measureNowOf", goal.subject()));
            end.add(enter);
        }
        return end;
    }

    private static ShareBar bar(double share) {
        return new ShareBar(List.of(
                new ShareBar.Part(share, ShareBar.Fill.DARK), new ShareBar.Part(1 - share, ShareBar.Fill.NONE)));
    }

    private static Component ends(GoalDraft goal) {
        Integer from = goal.baseline();
        Integer to = goal.target();
        var ends = new Div(
                quiet(from == null ? "" : Words.of("goal.startedAt", PlanWords.amount(goal.measure(), from))),
                quiet(to == null ? "" : Words.of("goal.goalIs", PlanWords.amount(goal.measure(), to))));
        ends.addClassName("plans-goals__ends");
        return ends;
    }

    private static Span badge(String key, String variant) {
        var badge = new Span(Words.of(key));
        badge.addClassNames("kw-badge", variant);
        return badge;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("kw-quiet", "kw-small");
        return span;
    }
}
