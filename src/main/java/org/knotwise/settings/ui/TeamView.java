package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.knotwise.identity.Access;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Invited;
import org.knotwise.identity.Role;
import org.knotwise.identity.Roles;
import org.knotwise.identity.StaffAccounts;
import org.knotwise.identity.StaffRow;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.OutsideAppointments;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.InvitationDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** The team: who may sign in, and as what; of each therapist the way to the profile. */
@Route("practice/team")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
class TeamView extends SettingsPage {

    private final transient Accounts accounts;
    private final transient StaffAccounts staff;

    TeamView(Accounts accounts, StaffAccounts staff, OutsideAppointments outside, Practice practice, Access access) {
        super("settings.team", access, outside, practice);
        this.accounts = accounts;
        this.staff = staff;
    }

    @Override
    Component content() {
        var card = Lists.card("settings.team", "users", accounts.staff(), this::member);
        return mayWrite() ? card.withActions(Lists.add("settings.invite", this::invite)) : card;
    }

    private ListItem member(StaffRow member) {
        String roles = member.roles().stream()
                .sorted()
                .map(role -> Words.of("role", role))
                .collect(Collectors.joining(", "));
        String status = !member.enabled() ? "disabled" : member.invited() ? "invited" : "joined";
        String detail = Words.of("settings.member." + status, roles, member.signInName());
        boolean treats = member.enabled() && member.roles().contains(Role.THERAPIST);
        Component name = treats
                ? new RouterLink(
                        member.name(),
                        TherapistView.class,
                        new RouteParameters(TherapistView.THERAPIST, member.id().toString()))
                : new Span(member.name());
        return Lists.row(name, detail, mayWrite() ? deeds(member) : new Component[0]);
    }

    private Component[] deeds(StaffRow member) {
        List<Component> deeds = new ArrayList<>();
        if (member.enabled()) {
            deeds.add(Lists.deed("settings.edit", member.name(), () -> edit(member)));
            if (member.invited()) {
                deeds.add(Lists.deed("settings.newCode", member.name(), () -> newCode(member)));
            }
            deeds.add(Lists.deed("settings.disable", member.name(), () -> askToDisable(member)));
        } else {
            deeds.add(Lists.deed("settings.enable", member.name(), () -> show(staff.enable(member.id()))));
        }
        return deeds.toArray(Component[]::new);
    }

    private void invite() {
        var made = new AtomicReference<Invited>();
        var form = new StaffForm(null, Set.of());
        FormDialog.open(
                Words.of("settings.invite"),
                Words.of("settings.invite"),
                form,
                draft -> {
                    Outcome<Invited> outcome = accounts.inviteStaff(draft.name(), draft.signInName(), draft.roles());
                    if (outcome instanceof Outcome.Done<Invited>(Invited done)) {
                        made.set(done);
                    }
                    return outcome;
                },
                () -> {
                    refresh();
                    Invited invited = made.get();
                    if (invited != null) {
                        InvitationDialog.open(
                                form.name(), invited.code().shown(), () -> accounts.mailInvitation(invited.account()));
                    }
                });
    }

    private void newCode(StaffRow member) {
        switch (accounts.inviteAgain(member.id())) {
            case Outcome.Done<Invited>(Invited invited) ->
                InvitationDialog.open(
                        member.name(), invited.code().shown(), () -> accounts.mailInvitation(member.id()));
            case Outcome.Refused<Invited>(var why) -> Notices.refused(why);
        }
    }

    private void edit(StaffRow member) {
        var stillBooked = new AtomicReference<StaffForm.Draft>();
        edit(Words.of("settings.member.edit", member.name()), new StaffForm(member, Set.of()), draft -> {
            // The first refusal tells the number; whoever saves the same again has read it.
            boolean again = draft.equals(stillBooked.get());
            Outcome<?> outcome = staff.change(member.id(), draft.name(), draft.roles(), member.version(), again);
            if (outcome instanceof Outcome.Refused<?>(Refusal why) && isStillBooked(why)) {
                stillBooked.set(draft);
                return Outcome.refused(
                        "account.stillBookedSaveAgain", why.arguments().toArray());
            }
            return outcome;
        });
    }

    private void askToDisable(StaffRow member) {
        confirm(member, Words.of("settings.disable.text"), () -> {
            Outcome<?> outcome = staff.disable(member.id(), false);
            if (outcome instanceof Outcome.Refused<?>(Refusal why) && isStillBooked(why)) {
                confirm(member, Words.of(why), () -> show(staff.disable(member.id(), true)));
            } else {
                show(outcome);
            }
        });
    }

    private static void confirm(StaffRow member, String text, Runnable deed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Words.of("settings.disable.title", member.name()));
        dialog.add(new Paragraph(text));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("dialog.cancel"));
        dialog.setConfirmText(Words.of("settings.disable.confirm"));
        dialog.addConfirmListener(_ -> deed.run());
        dialog.open();
    }

    private static boolean isStillBooked(Refusal why) {
        return why.key().equals("account.stillBooked");
    }
}
