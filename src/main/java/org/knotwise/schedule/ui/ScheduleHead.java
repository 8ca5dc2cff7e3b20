package org.knotwise.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Therapist;
import org.knotwise.schedule.ui.ScheduleAddress.By;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** What is chosen above the calendar: which days, whose columns, by what. Each choice is an address. */
final class ScheduleHead {

    private static final int TONES = 5;

    private final Board board;
    private final ScheduleAddress address;
    private final LocalDate today;
    private final Consumer<ScheduleAddress> go;

    ScheduleHead(Board board, LocalDate today, Consumer<ScheduleAddress> go) {
        this.board = board;
        this.address = board.address();
        this.today = today;
        this.go = go;
    }

    /** Such as 21 to 25 September, or the day. */
    String title() {
        LocalDate first = board.days().getFirst();
        LocalDate last = board.days().getLast();
        if (first.equals(last)) {
            return Formats.longDay(first);
        }
        return first.getMonth() == last.getMonth()
                ? Words.of("schedule.week", first.getDayOfMonth(), Formats.longDayAndMonth(last))
                : Words.of("schedule.week", Formats.longDayAndMonth(first), Formats.longDayAndMonth(last));
    }

    Component[] controls() {
        boolean day = address.span() == ScheduleAddress.Span.DAY;
        var steps = new Div(
                arrow("chevron-left", day ? "schedule.previousDay" : "schedule.previousWeek", -1),
                arrow("chevron-right", day ? "schedule.nextDay" : "schedule.nextWeek", 1),
                new Button(
                        Words.of(day ? "schedule.thisDay" : "schedule.thisWeek"), _ -> go.accept(address.on(today))));
        steps.addClassName("schedule-head__steps");
        var who = new Div();
        who.addClassName("schedule-head__who");
        who.getElement().setAttribute("role", "group");
        who.getElement().setAttribute("aria-label", Words.of("schedule.whose"));
        if (!board.isByRooms()) {
            board.page().therapists().forEach(one -> who.add(chip(one)));
        }
        var views = new Div(
                switchOf(
                        "schedule.spans",
                        Stream.of(ScheduleAddress.Span.values())
                                .map(span -> choice(
                                        Words.of("schedule.span", span),
                                        span == address.span(),
                                        address.showing(span)))),
                switchOf(
                        "schedule.bys",
                        Stream.of(By.values())
                                .map(by -> choice(Words.of("schedule.by", by), by == address.by(), address.by(by)))));
        views.addClassName("schedule-head__views");
        return new Component[] {steps, who, views};
    }

    private Button arrow(String icon, String label, int steps) {
        var arrow = new Button(Icons.of(icon), _ -> go.accept(address.later(steps)));
        arrow.setAriaLabel(Words.of(label));
        arrow.setTooltipText(Words.of(label));
        arrow.addThemeVariants(ButtonVariant.TERTIARY);
        arrow.addThemeName("icon");
        return arrow;
    }

    private NativeButton chip(Therapist therapist) {
        boolean chosen = board.therapists().contains(therapist.id());
        var avatar = new Avatar(therapist.name());
        avatar.addClassName("kw-tone-" + (1 + Math.floorMod(therapist.name().hashCode(), TONES)));
        avatar.getElement().setAttribute("aria-hidden", "true");
        var chip = new NativeButton("", _ -> go.accept(address.with(toggled(therapist.id(), chosen))));
        chip.add(avatar, new Span(BoardCards.firstName(therapist.name())));
        chip.addClassName("schedule-chip");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        chip.getElement().setAttribute("aria-label", therapist.name());
        return chip;
    }

    /** Somebody is always chosen. */
    private List<AccountId> toggled(AccountId one, boolean chosen) {
        List<AccountId> with = new ArrayList<>(board.therapists());
        if (!chosen) {
            with.add(one);
        } else if (with.size() > 1) {
            with.remove(one);
        }
        return with;
    }

    private static Div switchOf(String label, Stream<NativeButton> choices) {
        var all = new Div();
        choices.forEach(all::add);
        all.addClassName("schedule-switch");
        all.getElement().setAttribute("role", "group");
        all.getElement().setAttribute("aria-label", Words.of(label));
        return all;
    }

    private NativeButton choice(String words, boolean present, ScheduleAddress there) {
        var choice = new NativeButton(words, _ -> go.accept(there));
        choice.getElement().setAttribute("aria-pressed", Boolean.toString(present));
        return choice;
    }
}
