package org.knotwise.redflags.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.knotwise.redflags.RaisedFlag;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** That a client is not to be treated for now, as a mark beside an appointment. */
@NamedInterface("marks")
public final class HoldMarks {

    private HoldMarks() {}

    /** For those who may read what therapists note: that nobody treats, and what to do. */
    public static List<Component> badges(List<RaisedFlag> holding) {
        return holding.stream()
                .<Component>map(raised ->
                        badge(Words.of("redFlag.mark") + ". " + raised.flag().action()))
                .toList();
    }

    /** For the reception: its wordings, and no more. */
    public static List<Component> deskBadges(List<String> wordings) {
        return wordings.stream().<Component>map(HoldMarks::badge).toList();
    }

    /** For everybody who sees the appointment: that it waits for a clearance. */
    public static Component onAppointment() {
        return badge(Words.of("redFlag.mark.appointment"));
    }

    private static Span badge(String text) {
        var badge = new Span(Icons.of("triangle-alert"), new Span(text));
        badge.addClassName("redflags-mark");
        badge.getElement().setAttribute("title", text);
        return badge;
    }
}
