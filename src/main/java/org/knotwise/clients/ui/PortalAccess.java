package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientPortal;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.Guardian;
import org.knotwise.identity.PortalAccount;
import org.knotwise.identity.PortalAccounts;
import org.knotwise.identity.PortalInvitation;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.InvitationDialog;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** Who signs in to the portal for this client, and the invitation that lets the client or the guardian do so. */
class PortalAccess extends Composite<CardSection> {

    private final transient ClientDetails client;
    private final transient ClientPortal portal;
    private final transient PortalAccounts accounts;
    private final transient List<PortalAccount> known;
    private final boolean minor;
    private final boolean mayInvite;

    /** @param mayInvite false for a record that is only read */
    PortalAccess(ClientDetails client, ClientPortal portal, PortalAccounts accounts, boolean mayInvite) {
        this.client = client;
        this.portal = portal;
        this.accounts = accounts;
        this.mayInvite = mayInvite;
        this.known = accounts.of(client.id());
        this.minor = portal.isForGuardian(client.id());
    }

    @Override
    protected CardSection initContent() {
        var content = new Div();
        content.addClassName("kw-stack");
        if (known.isEmpty()) {
            content.add(new Paragraph(Words.of(minor ? "portalAccess.noneOfGuardian" : "portalAccess.none")));
        }
        known.forEach(account -> content.add(row(account)));
        if (!minor && known.stream().anyMatch(PortalAccount::guardian)) {
            content.add(review());
        }
        var card = new CardSection(Words.of("portalAccess.title"), content).withClass("clients-portal");
        if (mayInvite) {
            card.withActions(new Button(Words.of(verb()), _ -> invite()));
        }
        return card;
    }

    private String verb() {
        boolean again = own().isPresent();
        if (minor) {
            return again ? "portalAccess.again" : "portalAccess.inviteGuardian";
        }
        return again ? "portalAccess.again" : "portalAccess.invite";
    }

    /** The account that an invitation would be for: the guardian's of a client under age, else the client's own. */
    private Optional<PortalAccount> own() {
        return known.stream().filter(account -> account.guardian() == minor).findFirst();
    }

    private Component row(PortalAccount account) {
        var text = new Paragraph(Words.of(
                account.guardian() ? "portalAccess.guardianHas" : "portalAccess.has",
                account.signInName(),
                new PersonName(account.name(), ""),
                account.inUse() ? 1 : 0));
        text.addClassName("kw-row__main");
        var row = new Div(text);
        row.addClassName("kw-row");
        if (mayInvite && account.guardian()) {
            var shut = new Button(Words.of("portalAccess.shut"), _ -> shut(account));
            shut.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(shut);
        }
        return row;
    }

    private static Component review() {
        var note = new Div(new Paragraph(Words.of("portalAccess.review")));
        note.addClassName("kw-note");
        return note;
    }

    private void shut(PortalAccount account) {
        accounts.shut(client.id(), account.id());
        Notices.done("portalAccess.isShut");
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void invite() {
        var form = new SignInNameForm(own().map(PortalAccount::signInName).orElseGet(this::suggestion));
        var made = new PortalInvitation[1];
        FormDialog.open(
                Words.of(verb()),
                Words.of(verb()),
                form,
                signInName -> {
                    Outcome<PortalInvitation> outcome = portal.invite(client.id(), signInName);
                    if (outcome instanceof Outcome.Done<PortalInvitation>(PortalInvitation done)) {
                        made[0] = done;
                    }
                    return outcome;
                },
                () -> tell(made[0]));
    }

    private void tell(PortalInvitation made) {
        UI.getCurrent().refreshCurrentRoute(false);
        switch (made) {
            case PortalInvitation.WithCode(var invited) ->
                InvitationDialog.open(
                        Names.of(invitedName()),
                        invited.code().shown(),
                        () -> accounts.mailInvitation(client.id(), invited.account()));
            case PortalInvitation.RecordAdded(var account) -> Notices.done("portalAccess.added", account.signInName());
        }
    }

    private PersonName invitedName() {
        Guardian guardian = client.draft().guardian();
        return minor && guardian != null ? guardian.called() : client.name();
    }

    private String suggestion() {
        Guardian guardian = client.draft().guardian();
        @Nullable
        EmailAddress email = minor && guardian != null
                ? guardian.email()
                : client.draft().contact().email();
        return email == null ? "" : email.value();
    }

    /** The e-mail to sign in with. */
    private static final class SignInNameForm implements FormDialog.Form<String> {

        private final EmailField field = new EmailField(Words.of("portalAccess.signInName"));
        private final Div all = new Div(field);

        SignInNameForm(String suggestion) {
            field.setValue(suggestion);
            field.setRequiredIndicatorVisible(true);
            field.setErrorMessage(Words.of("account.signInNameNotValid"));
            all.addClassName("clients-dialog");
        }

        @Override
        public Component component() {
            return all;
        }

        @Override
        public Optional<String> read() {
            field.setInvalid(field.getValue().isBlank());
            return field.isInvalid() ? Optional.empty() : Optional.of(field.getValue());
        }
    }
}
