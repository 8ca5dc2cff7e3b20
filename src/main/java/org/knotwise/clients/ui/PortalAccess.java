package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.EmailAddress;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Invited;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.InvitationDialog;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Words;

/** Whether the client can sign in, and the invitation that lets him or her. */
class PortalAccess extends Composite<Div> {

    private final transient Accounts accounts;

    PortalAccess(ClientDetails client, Accounts accounts) {
        this.accounts = accounts;
        Optional<String> name = accounts.portalNameOf(client.id());
        var text = new Paragraph(name.map(signIn -> Words.of("portalAccess.has", signIn))
                .orElseGet(() -> Words.of("portalAccess.none")));
        var card = new CardSection(Words.of("portalAccess.title"), text);
        if (!client.archived()) {
            card.withActions(new Button(
                    Words.of(name.isPresent() ? "portalAccess.again" : "portalAccess.invite"),
                    _ -> invite(client, name)));
        }
        getContent().addClassName("clients-record__card");
        getContent().add(card);
    }

    private void invite(ClientDetails client, Optional<String> name) {
        EmailAddress email = client.draft().email();
        var form = new SignInNameForm(name.orElse(email == null ? "" : email.value()));
        var made = new Invited[1];
        FormDialog.open(
                Words.of("portalAccess.invite"),
                Words.of("portalAccess.invite"),
                form,
                signInName -> {
                    Outcome<Invited> outcome = accounts.inviteClient(client.id(), client.name(), signInName);
                    if (outcome instanceof Outcome.Done<Invited>(Invited done)) {
                        made[0] = done;
                    }
                    return outcome;
                },
                () -> InvitationDialog.open(
                        Names.of(client.name()), made[0].code().shown()));
    }

    /** The e-mail that the client signs in with. */
    private static final class SignInNameForm implements FormDialog.Form<String> {

        private final EmailField field = new EmailField(Words.of("portalAccess.signInName"));
        private final Div all = new Div(field);

        SignInNameForm(String suggestion) {
            field.setValue(suggestion);
            field.setRequiredIndicatorVisible(true);
            field.setErrorMessage(Words.of("account.signInNameNotValid"));
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
