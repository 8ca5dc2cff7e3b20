package org.knotwise.today.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitGlance;
import org.knotwise.visits.ui.VisitNavigation;

/** The notes that are still to be signed. */
final class ToFinishCard {

    private ToFinishCard() {}

    static Component of(List<VisitGlance> toSign, LocalDate today) {
        if (toSign.isEmpty()) {
            return new CardSection(
                    Words.of("today.toSign"),
                    new EmptyState("check", Words.of("today.allSigned.title"), Words.of("today.allSigned.text")));
        }
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        toSign.forEach(note -> list.add(item(note, today)));
        return new CardSection(Words.of("today.toSign"), list);
    }

    private static ListItem item(VisitGlance note, LocalDate today) {
        var icon = new Span(Icons.of("pencil"));
        icon.addClassName("today-finish__icon");
        var what = new Span(Words.of("today.signNoteOf", note.clientName()));
        what.addClassName("today-finish__what");
        var day = new Span(note.day().equals(today) ? Words.of("visits.today") : Formats.day(note.day()));
        day.addClassNames("kw-quiet", "kw-small");
        var words = new Span(what, day);
        words.addClassName("today-finish__words");
        var open = new NativeButton("", _ -> VisitNavigation.open(note.client(), note.id()));
        open.add(icon, words, Icons.of("chevron-right"));
        open.addClassName("today-finish");
        var item = new ListItem(open);
        item.addClassName("kw-row");
        return item;
    }
}
