package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.Clients;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.identity.Roles;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** A client's record: who it is, then the cards that the other modules add. */
@Route("clients/:client")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
// What the cards are made of: they come as beans, so the bundle would not find them behind this page otherwise.
@Uses(PortalAccess.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(Details.class)
@Uses(IntegerField.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
class ClientRecordView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Clients clients;
    private final transient Access access;
    private final transient Practice practice;
    private final transient List<ClientCard> cards;
    private String title = "";

    ClientRecordView(Clients clients, Access access, Practice practice, List<ClientCard> cards) {
        this.clients = clients;
        this.access = access;
        this.practice = practice;
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(ClientCard::order))
                .toList();
        getContent().addClassNames("kw-page", "clients-record");
        getContent().setId("main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(clients.details(ClientNavigation.clientIn(event.getRouteParameters())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }

    private void show(ClientDetails client) {
        title = client.name();
        var overview = new Div();
        overview.addClassName("clients-record__overview");
        cards.stream()
                .filter(card -> access.may(card.needs(), client.id()))
                .forEach(card -> overview.add(card.show(client)));
        getContent().removeAll();
        getContent().add(header(client), overview);
    }

    private Header header(ClientDetails client) {
        var avatar = new Avatar(client.name());
        avatar.addClassNames("clients-record__avatar", "kw-tone-" + (1 + client.number() % 5));
        var name = new H1(client.name());
        name.addClassName("kw-page__title");
        var first = new Div(name);
        first.addClassName("clients-record__name");
        String alerts = client.draft().alerts();
        if (alerts != null) {
            first.add(ClientListView.alert(alerts));
        }
        var lead = new Paragraph(leadOf(client));
        lead.addClassName("kw-page__lead");
        var header = new Header(avatar, new Div(first, lead), actions(client));
        header.addClassNames("kw-page__header", "clients-record__header");
        return header;
    }

    private Component actions(ClientDetails client) {
        var edit = new Button(Words.of("client.edit"), Icons.of("pencil"), _ -> edit(client));
        edit.setVisible(access.may(Right.CONTACT_WRITE, client.id()));
        var actions = new Div(edit);
        actions.addClassName("kw-page__actions");
        return actions;
    }

    private String leadOf(ClientDetails client) {
        ClientDraft draft = client.draft();
        int age = Period.between(draft.birthDate(), practice.today()).getYears();
        var lead = new StringBuilder(Words.of("client.lead", age, Formats.date(draft.birthDate()), client.number()));
        String pronouns = draft.pronouns();
        if (pronouns != null) {
            lead.append(' ').append(pronouns).append('.');
        }
        String occupation = draft.occupation();
        if (occupation != null) {
            lead.append(' ').append(occupation).append('.');
        }
        return lead.toString();
    }

    private void edit(ClientDetails client) {
        var form = new ClientForm(
                practice.details().map(PracticeDetails::country).orElse("US"),
                practice.today(),
                access.may(Right.NOTE_READ, client.id()));
        form.show(client.draft());
        ClientId id = client.id();
        FormDialog.open(
                Words.of("client.edit"),
                Words.of("client.save"),
                form,
                draft -> Outcome.done(clients.change(id, draft, client.version())),
                () -> {
                    Notices.done("client.saved");
                    show(clients.details(id));
                });
    }
}
