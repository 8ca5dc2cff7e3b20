package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientHeaderPart;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.Visits;

/** When the client comes next, and on that day the start of the visit, in the header of the record. */
@org.springframework.stereotype.Component
class NextVisitPart implements ClientHeaderPart {

    private final Visits visits;
    private final Appointments appointments;
    private final Practice practice;
    private final Access access;

    NextVisitPart(Visits visits, Appointments appointments, Practice practice, Access access) {
        this.visits = visits;
        this.appointments = appointments;
        this.practice = practice;
        this.access = access;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Place place() {
        return Place.ACTIONS;
    }

    @Override
    public Right needs() {
        return Right.APPOINTMENT_READ;
    }

    @Override
    public Optional<Component> show(ClientDetails client) {
        return appointments.next(client.id()).map(next -> part(client, next));
    }

    private Component part(ClientDetails client, AppointmentRow next) {
        ZonedDateTime from = practice.local(next.start());
        ZonedDateTime to = practice.local(next.end());
        boolean today = from.toLocalDate().equals(practice.today());
        var when = new Span(Words.of(
                "visits.nextWhen",
                today ? Words.of("visits.today") : Formats.day(from.toLocalDate()),
                Formats.time(from.toLocalTime()),
                Formats.time(to.toLocalTime())));
        when.addClassName("visits-next__when");
        var where = new Span(Words.of("visits.nextWhere", next.roomName(), next.therapistName()));
        where.addClassNames("kw-quiet", "kw-small");
        var words = new Div(when, where);
        words.addClassName("visits-next__words");
        var part = new Div(words);
        part.addClassName("visits-next");
        if (mayStart(client, next, from.toLocalDate())) {
            part.add(start(client, next));
        }
        return part;
    }

    private boolean mayStart(ClientDetails client, AppointmentRow next, LocalDate day) {
        return !day.isAfter(practice.today())
                && next.therapist().equals(access.signedIn().account())
                && access.may(Right.NOTE_WRITE, client.id());
    }

    private Button start(ClientDetails client, AppointmentRow next) {
        var start = new Button(
                Words.of("visits.start"), Icons.of("play"), _ -> VisitNavigation.start(visits, client.id(), next.id()));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return start;
    }
}
