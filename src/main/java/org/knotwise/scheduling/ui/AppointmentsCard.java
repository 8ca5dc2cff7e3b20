package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionRow;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;

import org.knotwise.scheduling.CancelReason;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** The appointments in the overview of a record. */
@org.springframework.stereotype.Component
class AppointmentsCard implements ClientCard {

    private static final int SHOWN = 6;

    private final Appointments appointments;
    private final Plans plans;
    private final Practice practice;
    private final Access access;

    AppointmentsCard(Appointments appointments, Plans plans, Practice practice, Access access) {
        this.appointments = appointments;
        this.plans = plans;
        this.practice = practice;
        this.access = access;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Right needs() {
        return Right.APPOINTMENT_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        boolean mayBook = access.may(Right.APPOINTMENT_BOOK, client.id()) && !client.archived();
        List<AppointmentRow> rows = appointments.of(client.id());
        Optional<PlanDetails> plan = plans.bookable(client.id());
        Optional<SessionRow> open = plan.flatMap(PlanDetails::nextOpen).filter(_ -> mayBook);
        List<Component> content = new ArrayList<>();
        content.add(rows.isEmpty() ? empty() : list(client.id(), rows, mayBook));
        var card = new CardSection(Words.of("appointments.title"), content.toArray(Component[]::new))
                .withClass("clients-record__card");
        open.ifPresent(session -> card.withActions(
                bookButton(client.id(), session, plan.map(PlanDetails::agreed).orElse(0))));
        return card;
    }

    private static Component empty() {
        return new EmptyState(
                "calendar", Words.of("appointments.empty.title"), Words.of("appointments.empty.text"));
    }

    private static Button bookButton(ClientId client, SessionRow session, int agreed) {
        var book = new Button(
                Words.of("appointments.book", session.number(), agreed),
                Icons.of("calendar-plus"),
                _ -> BookNavigation.open(client, session.id()));
        book.addThemeVariants(ButtonVariant.PRIMARY);
        return book;
    }

    private Component list(ClientId client, List<AppointmentRow> rows, boolean mayBook) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        rows.stream().limit(SHOWN).forEach(row -> list.add(item(client, row, mayBook)));
        return list;
    }

    private ListItem item(ClientId client, AppointmentRow row, boolean mayBook) {
        var when = new Span(Formats.moment(practice.local(row.start())));
        when.addClassName("kw-lead");
        var who = new Span(Words.of("appointments.where", row.therapistName(), row.roomName()));
        who.addClassNames("kw-quiet", "kw-small");
        var main = new Div(when, who);
        main.addClassName("kw-row__main");
        var end = new Div(new Span(Words.of("appointmentStatus", row.status())));
        end.addClassName("kw-row__end");
        if (mayBook && row.status() == AppointmentStatus.BOOKED) {
            var cancel = new Button(Words.of("appointments.cancel"), _ -> askToCancel(client, row));
            cancel.addThemeVariants(ButtonVariant.SMALL);
            end.add(cancel);
        }
        var item = new ListItem(main, end);
        item.addClassName("kw-row");
        return item;
    }

    private void askToCancel(ClientId client, AppointmentRow row) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Words.of("appointments.cancel.title", Formats.moment(practice.local(row.start()))));
        dialog.add(new Paragraph(Words.of("appointments.cancel.text")));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("appointments.cancel.keep"));
        dialog.setConfirmText(Words.of("appointments.cancel.confirm"));
        dialog.addConfirmListener(_ -> cancel(client, row));
        dialog.open();
    }

    private void cancel(ClientId client, AppointmentRow row) {
        switch (appointments.cancel(client, row.id(), CancelReason.CLIENT)) {
            case Outcome.Done<AppointmentId> _ -> Notices.done("appointments.cancelled");
            case Outcome.Refused<AppointmentId>(var why) -> Notices.refused(why);
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
