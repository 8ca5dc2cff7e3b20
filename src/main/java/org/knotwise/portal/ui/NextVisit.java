package org.knotwise.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.ui.Words;

/** When the client comes next, with whom and where; or that nothing is booked. */
class NextVisit extends Composite<Section> {

    NextVisit(Optional<AppointmentRow> next, VisitTimes times) {
        var heading = new H2(Words.of("portal.visit.next"));
        heading.addClassName("portal-next-visit__heading");
        var text = new Div(heading);
        getContent().addClassName("portal-next-visit");
        getContent().add(text);
        next.ifPresentOrElse(
                visit -> {
                    text.add(line(times.soon(visit), "portal-next-visit__when"));
                    text.add(line(VisitTimes.whoAndWhere(visit), "kw-quiet"));
                    var change = new RouterLink(Words.of("portal.visit.change"), PortalVisitsView.class);
                    change.addClassName("portal-next-visit__change");
                    text.add(change);
                    getContent().addClassNames("kw-card", "kw-card--ink");
                    getContent().add(therapist(visit));
                },
                () -> {
                    text.add(line(Words.of("portal.visit.none"), "kw-quiet"));
                    getContent().addClassName("kw-card");
                });
    }

    private static Avatar therapist(AppointmentRow visit) {
        var avatar = new Avatar(visit.therapistName());
        avatar.addClassNames("portal-next-visit__therapist", "kw-tone-1");
        return avatar;
    }

    private static Paragraph line(String text, String className) {
        var line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }
}
