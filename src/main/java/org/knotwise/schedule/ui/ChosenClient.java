package org.knotwise.schedule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.BookableSession;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** Whose appointments stand out in the calendar, and what is being booked. */
class ChosenClient extends Composite<Div> {

    /** @param toBook the session that is being booked; null for none */
    ChosenClient(PersonName name, long shown, @Nullable BookableSession toBook, Runnable leave) {
        var who = new Span(Words.of("schedule.client", name));
        who.addClassName("schedule-client__name");
        var what = new Span(
                toBook == null
                        ? Words.of("schedule.shownOf", shown)
                        : Words.of("schedule.booking", toBook.number(), toBook.agreed(), toBook.minutes()));
        var close = new Button(Icons.of("x"), _ -> leave.run());
        close.setAriaLabel(Words.of("schedule.leaveClient"));
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.addThemeName("icon");
        getContent().addClassName("schedule-client");
        getContent().add(who, what, close);
    }
}
