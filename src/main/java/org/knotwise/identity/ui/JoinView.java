package org.knotwise.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.InvitationCode;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** Where the holder of an invitation sets a password; by a link from a mail, which is used up by the button and not by looking. */
@Route(value = "join", autoLayout = false)
@AnonymousAllowed
class JoinView extends FrontPage implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CODE = "code";

    private final transient Accounts accounts;
    private final TextField code = new TextField(Words.of("join.code"));
    private final NewPassword password = new NewPassword();
    private final Paragraph refusal = new Paragraph();

    JoinView(Accounts accounts, Practice practice) {
        super(practice.details().map(PracticeDetails::name).orElse(""));
        this.accounts = accounts;
        code.setHelperText(Words.of("join.codeHelp"));
        code.setRequiredIndicatorVisible(true);
        code.addClassName("identity-wide");
        refusal.addClassName("kw-form__refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var submit = new Button(Words.of("join.submit"), _ -> join());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClassName("identity-wide");
        submit.setDisableOnClick(true);
        submit.addClickListener(_ -> submit.setEnabled(true));
        var back = new Anchor("login", Words.of("join.back"));
        back.addClassName("kw-login__foot");
        show(Words.of("join.title"), Words.of("join.lead"), refusal, code, password, submit, back);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(CODE).ifPresent(given -> {
            code.setValue(given);
            code.setVisible(false);
        });
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("join.title"));
    }

    private void join() {
        password.read()
                .map(chosen -> accounts.accept(InvitationCode.typed(code.getValue()), chosen))
                .ifPresent(this::show);
    }

    private void show(Outcome<AccountId> outcome) {
        switch (outcome) {
            case Outcome.Done<AccountId> _ -> {
                UI.getCurrent().navigate(LoginView.class);
                Notices.done("join.done");
            }
            case Outcome.Refused<AccountId>(var why) -> {
                refusal.setText(Words.of(why));
                refusal.setVisible(true);
            }
        }
    }
}
