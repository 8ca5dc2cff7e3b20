package org.knotwise.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.AftercareGiven;

/** What the therapist said for the time after the last visit; nothing where that was nothing. */
class AfterVisit extends Composite<Div> {

    AfterVisit(Optional<AftercareGiven> given) {
        getContent().setVisible(given.isPresent());
        given.ifPresent(told -> {
            var list = new UnorderedList();
            list.addClassName("portal-after");
            told.advice().stream().sorted().forEach(advice -> list.add(new ListItem(Words.of("portal.after", advice))));
            getContent().add(new CardSection(Words.of("portal.after.title", Formats.dayAndMonth(told.day())), list));
        });
    }
}
