package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CalendarChanges;
import org.knotwise.scheduling.CalendarStep;
import org.knotwise.scheduling.Change;
import org.knotwise.scheduling.ChangeId;
import org.knotwise.scheduling.ChangeScope;
import org.knotwise.scheduling.MoveProposals;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** What can be done with an appointment that is booked, on whichever page it stands. */
@NamedInterface("navigation")
@org.springframework.stereotype.Component
public class AppointmentDeeds {

    private final Appointments appointments;
    private final MoveProposals proposals;
    private final CalendarChanges changes;
    private final ChangeNotice notice;
    private final Practice practice;

    AppointmentDeeds(
            Appointments appointments,
            MoveProposals proposals,
            CalendarChanges changes,
            ChangeNotice notice,
            Practice practice) {
        this.appointments = appointments;
        this.proposals = proposals;
        this.changes = changes;
        this.notice = notice;
        this.practice = practice;
    }

    /**
     * A small menu with what can be done: moving what is to come, and cancelling.
     *
     * @param label says whose and which appointment it is, for whoever does not see where the menu stands
     */
    public Component menu(ClientId client, AppointmentId appointment, boolean toCome, String label) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var item = menu.addItem(Icons.of("ellipsis-vertical"));
        item.setAriaLabel(label);
        if (toCome) {
            item.getSubMenu().addItem(Words.of("appointments.move"), _ -> MoveNavigation.open(client, appointment));
        }
        item.getSubMenu()
                .addItem(
                        Words.of(toCome ? "appointments.cancelIt" : "appointments.noShow"),
                        _ -> askToCancel(client, appointment));
        return menu;
    }

    /** Asks which ones are cancelled and why, does it, and shows the page anew. */
    public void askToCancel(ClientId client, AppointmentId id) {
        askToCancel(client, id, () -> UI.getCurrent().refreshCurrentRoute(false));
    }

    /**
     * Asks which ones are cancelled and why, and does it.
     *
     * @param afterwards runs once it was done
     */
    public void askToCancel(ClientId client, AppointmentId id, Runnable afterwards) {
        Map<ChangeScope, List<AppointmentRow>> scopes = proposals.scopes(client, id);
        if (scopes.isEmpty()) {
            Notices.refused(Refusal.of("appointment.notBooked"));
            return;
        }
        AppointmentRow row = appointments.find(client, id);
        var done = new Object() {
            Change.Changed change = new Change.Changed(ChangeId.random(), List.of());
        };
        FormDialog.open(
                        Words.of("appointments.cancel.title", Formats.moment(practice.local(row.start()))),
                        Words.of("appointments.cancel.confirm"),
                        new CancelForm(row, scopes, practice),
                        wish -> switch (changes.apply(steps(Objects.requireNonNull(scopes.get(wish.scope())), wish))) {
                            case Change.Changed changed -> {
                                done.change = changed;
                                yield Outcome.done(changed.id());
                            }
                            case Change.Refused(var _, var why) -> Outcome.refused(why);
                            case Change.NotFree _ -> Outcome.refused("appointment.changedMeanwhile");
                        },
                        () -> {
                            notice.show(
                                    done.change.id(),
                                    "appointments.calledOff",
                                    done.change.rows().size());
                            afterwards.run();
                        })
                .leaveBy(Words.of("appointments.cancel.keep"));
    }

    private static List<CalendarStep> steps(List<AppointmentRow> rows, CancelWish wish) {
        return rows.stream()
                .<CalendarStep>map(row -> new CalendarStep.Cancel(row.client(), row.id(), wish.reason()))
                .toList();
    }
}
