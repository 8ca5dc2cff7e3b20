package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.OutsideAppointments.Outside;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** Cards with lists, as all pages of the settings have them. */
final class Lists {

    private Lists() {}

    /**
     * A card of things of one kind: what they change, then each of them.
     *
     * @param key of the title; its sentence is at {@code .changes}, what stands where none is at {@code .empty.title} and
     *     {@code .empty.text}
     */
    static <T> CardSection card(String key, String icon, List<T> things, Function<T, ListItem> row) {
        var changes = new Paragraph(Words.of(key + ".changes"));
        changes.addClassNames("kw-quiet", "settings-card__changes");
        Component content = things.isEmpty()
                ? new EmptyState(icon, Words.of(key + ".empty.title"), Words.of(key + ".empty.text"))
                : list(things.stream().map(row).toList());
        return new CardSection(Words.of(key), changes, content);
    }

    static UnorderedList list(List<ListItem> rows) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        rows.forEach(list::add);
        return list;
    }

    static ListItem row(Component name, String detail, Component... deeds) {
        var second = new Span(detail);
        second.addClassNames("kw-quiet", "kw-small");
        name.addClassName("kw-lead");
        var main = new Div(name, second);
        main.addClassNames("kw-row__main", "settings-row__main");
        var end = new Div(deeds);
        end.addClassNames("kw-row__end", "settings-row__end");
        var item = new ListItem(main, end);
        item.addClassNames("kw-row", "settings-row");
        return item;
    }

    static ListItem row(String name, String detail, Component... deeds) {
        return row(new Span(name), detail, deeds);
    }

    /** A small button in a row; says to a screen reader which row it belongs to. */
    static Button deed(String key, String of, Runnable deed) {
        var button = new Button(Words.of(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Words.of("settings.deedOf", Words.of(key), of));
        return button;
    }

    static Button add(String key, Runnable deed) {
        return addNamed(Words.of(key), deed);
    }

    static Button addNamed(String text, Runnable deed) {
        return new Button(text, Icons.of("plus"), _ -> deed.run());
    }

    /** Appointments that could not be booked any more, by time, therapist and room; whose they are is not said. */
    static UnorderedList outside(List<Outside> appointments, Practice practice) {
        return list(appointments.stream()
                .map(one -> row(
                        Formats.moment(practice.local(one.start())),
                        Words.of("settings.outside.where", one.therapist(), one.room())))
                .toList());
    }
}
