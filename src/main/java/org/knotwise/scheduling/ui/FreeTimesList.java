package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/**
 * Free times to choose from, day by day; the chosen one stands out, and what comes of it stands beside the list, on a narrow
 * screen below the day.
 */
class FreeTimesList extends Composite<Div> {

    private final transient Practice practice;
    private final transient Consumer<FreeTime> chosen;
    private final Div beside = new Div();
    private @Nullable Button chosenButton;

    FreeTimesList(Practice practice, Consumer<FreeTime> chosen) {
        this.practice = practice;
        this.chosen = chosen;
        getContent().addClassName("scheduling-book__times");
        beside.addClassName("scheduling-book__summary");
        beside.getElement().setAttribute("role", "status");
        getContent().add(beside);
    }

    void clear() {
        chosenButton = null;
        beside.removeAll();
        getContent().removeAll();
        getContent().add(beside);
    }

    /** Shows what comes of the chosen time, instead of what stood there. */
    void showBeside(Component outcome) {
        beside.removeAll();
        beside.add(outcome);
        beside.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
    }

    /** Says that a service is to be chosen first, or that the practice has none. */
    void askForService(boolean none) {
        clear();
        String key = none ? "book.noService" : "book.whichService";
        getContent().add(new EmptyState("list-checks", Words.of(key + ".title"), Words.of(key + ".text")));
    }

    /** Says why nothing can be booked. */
    void say(Refusal why) {
        clear();
        getContent().add(new EmptyState("lock", Words.of("redFlag.noBooking.title"), Words.of(why)));
    }

    /** Shows these times instead of those before; {@code label} says what stands on the button of one. */
    void show(List<FreeTime> free, Function<FreeTime, String> label) {
        clear();
        if (free.isEmpty()) {
            getContent().add(new EmptyState("calendar", Words.of("book.none.title"), Words.of("book.none.text")));
            return;
        }
        Map<LocalDate, List<FreeTime>> byDay = free.stream()
                .collect(Collectors.groupingBy(
                        time -> practice.local(time.start()).toLocalDate(), TreeMap::new, Collectors.toList()));
        byDay.forEach((day, ofDay) -> getContent().add(new Div(new H3(Formats.longDay(day)), buttons(ofDay, label))));
    }

    /** Something below the times, such as another way. */
    void add(Component below) {
        getContent().add(below);
    }

    /** A row of times that are chosen in the same way. */
    Component buttons(List<FreeTime> times, Function<FreeTime, String> label) {
        var row = new Div();
        row.addClassName("scheduling-book__day");
        times.forEach(time -> {
            var button = new Button(label.apply(time));
            button.addClickListener(_ -> choose(time, button));
            row.add(button);
        });
        return row;
    }

    private void choose(FreeTime time, Button button) {
        if (chosenButton != null) {
            chosenButton.removeThemeVariants(ButtonVariant.PRIMARY);
        }
        chosenButton = button;
        button.addThemeVariants(ButtonVariant.PRIMARY);
        moveBelow(button);
        chosen.accept(time);
    }

    /** Below the day of the button; a button that stands in it already leaves it where it is. */
    private void moveBelow(Button button) {
        getContent()
                .getChildren()
                .filter(day -> !day.equals(beside) && holds(day, button))
                .findFirst()
                .ifPresent(day -> {
                    getContent().remove(beside);
                    getContent().addComponentAtIndex(getContent().indexOf(day) + 1, beside);
                });
    }

    private static boolean holds(Component outside, Component inside) {
        return outside.getChildren().anyMatch(child -> child.equals(inside) || holds(child, inside));
    }
}
