package org.knotwise.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.FirstSetup;
import org.knotwise.identity.FirstSteps;
import org.knotwise.identity.InvitationCode;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a fresh installation gets its practice and its first admin, in two steps; then the first steps inside follow. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends FrontPage implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(SetupView.class);

    private final transient FirstSetup setup;
    private final transient FirstSteps firstSteps;
    private final SetupPractice practice = new SetupPractice();
    private final TextField name = new TextField(Words.of("setup.name"));
    private final EmailField signInName = new EmailField(Words.of("login.name"));
    private final NewPassword password = new NewPassword();
    private final Checkbox treats = new Checkbox(Words.of("setup.treats"));
    private final Paragraph refusal = new Paragraph();
    private transient @Nullable PracticeDetails details;

    SetupView(FirstSetup setup, FirstSteps firstSteps) {
        super("");
        this.setup = setup;
        this.firstSteps = firstSteps;
        refusal.addClassName("kw-form__refusal");
        refusal.getElement().setAttribute("role", "alert");
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(Words.of("field.required"));
        signInName.setRequiredIndicatorVisible(true);
        signInName.setErrorMessage(Words.of("account.signInNameNotValid"));
        treats.setHelperText(Words.of("setup.treatsHelp"));
        showPractice();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (setup.isDone()) {
            event.forwardTo(LoginView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("setup.title"));
    }

    private void showPractice() {
        var next = confirm("setup.next", this::toYou);
        say(null);
        show(Words.of("setup.title"), Words.of("setup.lead"), refusal, practice, next);
    }

    private void toYou() {
        practice.read().ifPresent(read -> {
            switch (setup.check(practice.code())) {
                case Outcome.Done<InvitationCode> _ -> {
                    details = read;
                    showYou();
                }
                case Outcome.Refused<InvitationCode>(var why) -> say(why);
            }
        });
    }

    private void showYou() {
        var fields = new Div(name, signInName, password, treats);
        fields.addClassName("identity-fields");
        var back = new Button(Words.of("setup.back"), _ -> showPractice());
        say(null);
        show(
                Words.of("setup.you.title"),
                Words.of("setup.you.lead"),
                refusal,
                fields,
                confirm("setup.submit", this::finish),
                back);
    }

    private void finish() {
        PracticeDetails read = details;
        name.setInvalid(name.getValue().isBlank());
        signInName.setInvalid(signInName.getValue().isBlank());
        var secret = password.read();
        if (read == null || name.isInvalid() || signInName.isInvalid() || secret.isEmpty()) {
            return;
        }
        Outcome<PracticeDetails> outcome = setup.finish(
                practice.code(), read, name.getValue(), signInName.getValue(), secret.get(), treats.getValue());
        switch (outcome) {
            case Outcome.Done<PracticeDetails> _ -> goOn(secret.get());
            case Outcome.Refused<PracticeDetails>(Refusal why) -> say(why);
        }
    }

    /** Signs the new admin in, whose password was typed a moment ago, and leads to the first steps. */
    private void goOn(String secret) {
        try {
            VaadinServletRequest request = VaadinServletRequest.getCurrent();
            request.login(signInName.getValue(), secret);
            request.changeSessionId();
            UI.getCurrent().getPage().setLocation(firstSteps.address());
        } catch (ServletException | UnsupportedOperationException e) {
            log.debug("Not signed in after the set-up", e);
            UI.getCurrent().navigate(LoginView.class);
            Notices.done("setup.done");
        }
    }

    private void say(@Nullable Refusal why) {
        refusal.setVisible(why != null);
        refusal.setText(why == null ? "" : Words.of(why));
    }

    private static Component confirm(String key, Runnable deed) {
        var button = new Button(Words.of(key));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("identity-wide");
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            deed.run();
            button.setEnabled(true);
        });
        return button;
    }
}
