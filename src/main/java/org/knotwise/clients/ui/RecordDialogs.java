package org.knotwise.clients.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientTeams;
import org.knotwise.clients.Clients;
import org.knotwise.identity.Access;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** What can be done with a record as a whole, each in a dialog of its own; afterwards the page is shown anew. */
@org.springframework.stereotype.Component
class RecordDialogs {

    private final Clients clients;
    private final ClientTeams teams;
    private final Accounts accounts;
    private final Access access;
    private final Practice practice;

    RecordDialogs(Clients clients, ClientTeams teams, Accounts accounts, Access access, Practice practice) {
        this.clients = clients;
        this.teams = teams;
        this.accounts = accounts;
        this.access = access;
        this.practice = practice;
    }

    void edit(ClientDetails client) {
        var form = new ClientForm(
                practice.details().map(PracticeDetails::country).orElse("US"),
                practice.today(),
                false,
                access.may(Right.NOTE_READ, client.id()));
        form.show(client.draft());
        FormDialog.open(
                Words.of("client.edit"),
                Words.of("client.save"),
                form,
                draft -> clients.change(client.id(), draft, client.version()),
                () -> shown("client.saved"));
    }

    void changeTeam(ClientDetails client) {
        FormDialog.open(
                Words.of("careTeam.title"),
                Words.of("careTeam.save"),
                new CareTeamForm(client, accounts.therapists()),
                team -> teams.change(client.id(), team),
                () -> afterTeamChange(client.id(), "careTeam.saved"));
    }

    void handOver(ClientDetails client) {
        FormDialog.open(
                Words.of("handOver.title", client.name()),
                Words.of("handOver.confirm"),
                new HandOverForm(client, accounts.therapists()),
                choice -> teams.handOver(client.id(), choice.therapist().id(), choice.beforeStays()),
                () -> afterTeamChange(client.id(), "handOver.done"));
    }

    void archive(ClientDetails client) {
        var dialog = new ConfirmDialog(
                Words.of("archive.title", client.name()),
                Words.of("archive.text"),
                Words.of("archive.confirm"),
                _ -> told(clients.archive(client.id()), "archive.done"));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("dialog.cancel"));
        dialog.open();
    }

    void bringBack(ClientDetails client) {
        told(clients.bringBack(client.id()), "archive.undone");
    }

    private void told(Outcome<ClientId> outcome, String done) {
        switch (outcome) {
            case Outcome.Done<ClientId> _ -> shown(done);
            case Outcome.Refused<ClientId>(var why) -> Notices.refused(why);
        }
    }

    private void shown(String done) {
        Notices.done(done);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    /** Who has left the care team does not see the record any more. */
    private void afterTeamChange(ClientId client, String done) {
        if (access.may(Right.CONTACT_READ, client)) {
            shown(done);
        } else {
            Notices.done(done);
            UI.getCurrent().navigate(ClientListView.class);
        }
    }
}
