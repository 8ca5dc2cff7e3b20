package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientHeaderPart;
import org.knotwise.clients.ClientHeaderPart.Place;
import org.knotwise.clients.Clients;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** The header above every section of a record: who it is, what to mind, and what is next. */
@org.springframework.stereotype.Component
class RecordHeader {

    private final Clients clients;
    private final Access access;
    private final Practice practice;
    private final List<ClientHeaderPart> parts;

    RecordHeader(Clients clients, Access access, Practice practice, List<ClientHeaderPart> parts) {
        this.clients = clients;
        this.access = access;
        this.practice = practice;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ClientHeaderPart::order))
                .toList();
    }

    Header of(ClientDetails client) {
        var name = new H1(Names.of(client.name()));
        name.addClassName("kw-page__title");
        var first = new Div(name);
        first.addClassName("clients-record__name");
        partsAt(Place.NAME, client).forEach(first::add);
        var lead = new Paragraph(leadOf(client));
        lead.addClassName("kw-page__lead");
        var avatar = Names.avatar(client.name(), client.number());
        avatar.addClassName("clients-record__avatar");
        var header = new Header(avatar, new Div(first, lead), actions(client));
        header.addClassNames("kw-page__header", "clients-record__header");
        return header;
    }

    private Component actions(ClientDetails client) {
        var actions = new Div();
        actions.addClassName("kw-page__actions");
        partsAt(Place.ACTIONS, client).forEach(actions::add);
        var edit = new Button(Words.of("client.edit"), Icons.of("pencil"), _ -> edit(client));
        edit.setVisible(access.may(Right.CONTACT_WRITE, client.id()));
        actions.add(edit);
        return actions;
    }

    private List<Component> partsAt(Place place, ClientDetails client) {
        return parts.stream()
                .filter(part -> part.place() == place && access.may(part.needs(), client.id()))
                .map(part -> part.show(client))
                .flatMap(Optional::stream)
                .toList();
    }

    private String leadOf(ClientDetails client) {
        ClientDraft draft = client.draft();
        int age = Period.between(draft.birthDate(), practice.today()).getYears();
        var lead = new StringBuilder(Words.of("client.lead", age, Formats.date(draft.birthDate()), client.number()));
        for (String more : new String[] {draft.pronouns(), draft.occupation()}) {
            if (more != null) {
                lead.append(' ').append(more).append('.');
            }
        }
        return lead.toString();
    }

    private void edit(ClientDetails client) {
        var form =
                new ClientForm(practice.details().map(PracticeDetails::country).orElse("US"), practice.today(), false);
        form.show(client.draft());
        ClientId id = client.id();
        FormDialog.open(
                Words.of("client.edit"),
                Words.of("client.save"),
                form,
                draft -> Outcome.done(clients.change(id, draft, client.version())),
                () -> {
                    Notices.done("client.saved");
                    UI.getCurrent().refreshCurrentRoute(false);
                });
    }
}
