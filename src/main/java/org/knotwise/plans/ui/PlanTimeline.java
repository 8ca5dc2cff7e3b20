package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionRow;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** The phases of a plan side by side, with each session, its day, and the days from the one before. */
class PlanTimeline extends Composite<Section> {

    private final transient Map<SessionId, LocalDateTime> times;
    private @Nullable LocalDate before;

    PlanTimeline(PlanDetails plan, Map<SessionId, LocalDateTime> times) {
        this.times = times;
        getContent().addClassNames("kw-card", "plans-timeline");
        getContent().setAriaLabel(Words.of("plan.timeline"));
        List<PhaseDraft> phases = plan.draft().phases();
        for (int i = 0; i < phases.size(); i++) {
            int phase = i;
            getContent()
                    .add(box(
                            i + 1,
                            phases.get(i),
                            plan.sessions().stream()
                                    .filter(one -> one.phase() == phase)
                                    .toList()));
        }
    }

    private Component box(int number, PhaseDraft phase, List<SessionRow> sessions) {
        var name = new Span(Words.of("plan.phaseName", number, phase.name()));
        name.addClassName("plans-timeline__name");
        var gap = new Span(Words.of(
                phase.gap().min() == phase.gap().max() ? "plan.everyDays" : "plan.everyBetween",
                phase.gap().min(),
                phase.gap().max()));
        gap.addClassNames("kw-quiet", "kw-small");
        var says = new Span(Words.of("plan.phaseSays", sessions.size(), phase.minutes()));
        says.addClassNames("kw-quiet", "kw-small");
        var head = new Div(name, gap);
        head.addClassName("plans-timeline__head");
        var list = new OrderedList();
        list.addClassName("plans-timeline__sessions");
        sessions.forEach(session -> list.add(item(session)));
        var box = new Div(head, says, list);
        box.addClassName("plans-timeline__phase");
        boolean running = sessions.stream().anyMatch(PlanTimeline::isLeft)
                && sessions.stream().anyMatch(session -> !isLeft(session));
        box.setClassName("plans-timeline__phase--running", running);
        return box;
    }

    private ListItem item(SessionRow session) {
        LocalDateTime time = times.get(session.id());
        @Nullable LocalDate day = time == null ? null : time.toLocalDate();
        var mark = new Span(Integer.toString(session.number()));
        mark.addClassNames(
                "plans-timeline__mark",
                "plans-timeline__mark--" + session.status().name().toLowerCase(Locale.ROOT));
        var days = new Span(between(day));
        days.addClassName("plans-timeline__days");
        var on = new Span(day == null ? status(session) : Formats.dayAndMonth(day));
        on.addClassName("plans-timeline__day");
        var item = new ListItem(days, mark, on);
        item.getElement()
                .setAttribute(
                        "aria-label",
                        day == null
                                ? Words.of("plan.sessionSpoken", session.number(), status(session))
                                : Words.of(
                                        "plan.sessionSpokenOn",
                                        session.number(),
                                        status(session),
                                        Formats.longDay(day)));
        before = day;
        return item;
    }

    private static String status(SessionRow session) {
        return Words.of("sessionStatus", session.status());
    }

    private String between(@Nullable LocalDate day) {
        return before == null || day == null ? "" : Words.of("plan.daysShort", ChronoUnit.DAYS.between(before, day));
    }

    private static boolean isLeft(SessionRow session) {
        return switch (session.status()) {
            case OPEN, BOOKED -> true;
            case DONE, MISSED, DROPPED -> false;
        };
    }
}
