package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.redflags.ui.HoldMarks;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** A client's appointments, newest first, and the way to the next one. */
class AppointmentsOverview extends Composite<Div> {

    private static final int SHOWN = 6;

    private final ClientId client;
    private final transient Appointments appointments;
    private final transient Practice practice;
    private final transient AppointmentDeeds deeds;
    private final boolean mayBook;
    private final boolean held;

    AppointmentsOverview(
            ClientId client,
            Appointments appointments,
            Plans plans,
            RedFlags redFlags,
            Practice practice,
            AppointmentDeeds deeds,
            boolean mayBook) {
        this.client = client;
        this.appointments = appointments;
        this.practice = practice;
        this.deeds = deeds;
        this.mayBook = mayBook;
        this.held = redFlags.objectionToBooking(client, true).isPresent();
        List<AppointmentRow> rows = appointments.of(client);
        var card = new CardSection(Words.of("appointments.title"), rows.isEmpty() ? empty() : list(rows));
        if (mayBook) {
            card.withActions(new Button(
                    Words.of("appointments.new"), Icons.of("calendar-plus"), _ -> BookNavigation.open(client)));
            plans.nextToBook(client).filter(_ -> !held).ifPresent(session -> card.withActions(bookButton(session)));
        }
        getContent().addClassName("clients-record__card");
        getContent().add(card);
    }

    private static Component empty() {
        return new EmptyState("calendar", Words.of("appointments.empty.title"), Words.of("appointments.empty.text"));
    }

    private Button bookButton(BookableSession session) {
        var book = new Button(
                Words.of("appointments.book", session.number(), session.agreed()),
                Icons.of("calendar-plus"),
                _ -> BookNavigation.open(client, session.id()));
        book.addThemeVariants(ButtonVariant.PRIMARY);
        return book;
    }

    private Component list(List<AppointmentRow> rows) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        rows.stream().limit(SHOWN).forEach(row -> list.add(item(row)));
        return list;
    }

    private ListItem item(AppointmentRow row) {
        var when = new Span(Formats.moment(practice.local(row.start())));
        when.addClassName("kw-lead");
        var who = new Span(whereOf(row));
        who.addClassNames("kw-quiet", "kw-small");
        var main = new Div(when, who);
        main.addClassName("kw-row__main");
        var end = new Div(new Span(Words.of("appointmentStatus", row.status())));
        end.addClassName("kw-row__end");
        if (row.overruled() != null) {
            var mark = new Span(Words.of("appointments.overruled"));
            mark.addClassNames("kw-badge", "kw-badge--note");
            mark.getElement().setAttribute("title", row.overruled());
            who.add(" " + Words.of("appointments.overruledWhy", row.overruled()));
            end.add(mark);
        }
        if (held && row.status() == AppointmentStatus.BOOKED) {
            end.add(HoldMarks.onAppointment());
        }
        if (mayBook && row.status() == AppointmentStatus.BOOKED) {
            boolean toCome = row.start().isAfter(practice.now());
            if (toCome) {
                end.add(small("appointments.move", row, () -> MoveNavigation.open(client, row.id())));
            }
            end.add(small(
                    toCome ? "appointments.cancel" : "appointments.noShow",
                    row,
                    () -> deeds.askToCancel(client, row.id())));
        }
        var item = new ListItem(main, end);
        item.addClassName("kw-row");
        return item;
    }

    private Button small(String key, AppointmentRow row, Runnable deed) {
        var button = new Button(Words.of(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Words.of("appointments.ofOne", Words.of(key), Formats.moment(practice.local(row.start()))));
        return button;
    }

    private static String whereOf(AppointmentRow row) {
        String service = row.serviceName();
        return service == null
                ? Words.of("appointments.where", row.therapistName(), row.roomName())
                : Words.of("appointments.what", service, row.therapistName(), row.roomName());
    }
}
