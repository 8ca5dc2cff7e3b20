package org.knotwise.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.knotwise.identity.Access;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.SignInHints;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.ui.Words;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in page, for staff and clients alike. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends FrontPage implements BeforeEnterObserver, HasDynamicTitle {

    static final String WRONG = "error";
    static final String WAIT = "wait";
    static final String LEFT = "left";

    private final transient Access access;
    private final transient Accounts accounts;
    private final LoginForm form = new LoginForm();

    LoginView(Access access, Accounts accounts, Practice practice, ObjectProvider<SignInHints> hints) {
        super(practice.details().map(PracticeDetails::name).orElse(""));
        this.access = access;
        this.accounts = accounts;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words(Words.of("login.wrong.title"), Words.of("login.wrong.text")));
        var join = new Anchor("join", Words.of("login.join"));
        join.addClassName("kw-login__foot");
        show(Words.of("login.title"), Words.of("login.lead"), form, join);
        hints.ifAvailable(demo -> getContent()
                .getChildren()
                .skip(1)
                .findFirst()
                .ifPresent(side ->
                        side.getElement().appendChild(hintsOf(demo.hints()).getElement())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (accounts.isEmpty()) {
            event.forwardTo(SetupView.class);
            return;
        }
        if (access.whoIsSignedIn().isPresent()) {
            event.forwardTo("");
            return;
        }
        Map<String, List<String>> said =
                event.getLocation().getQueryParameters().getParameters();
        if (said.containsKey(LEFT)) {
            getContent().getElement().appendChild(new NothingLeft().getElement());
        }
        if (said.containsKey(WAIT)) {
            form.setI18n(words(Words.of("login.wait.title"), Words.of("login.wait.text", seconds(said.get(WAIT)))));
        }
        form.setError(said.containsKey(WAIT) || said.containsKey(WRONG));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("login.title"));
    }

    /** The number stands in the address, where anybody can write anything. */
    private static int seconds(List<String> typed) {
        try {
            return Math.clamp(Long.parseLong(typed.getFirst()), 1, 900);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static LoginI18n words(String errorTitle, String errorText) {
        var words = LoginI18n.createDefault();
        var form = words.getForm();
        form.setTitle("");
        form.setUsername(Words.of("login.name"));
        form.setPassword(Words.of("login.password"));
        form.setSubmit(Words.of("login.submit"));
        words.setForm(form);
        var error = words.getErrorMessage();
        error.setTitle(errorTitle);
        error.setMessage(errorText);
        error.setUsername(Words.of("login.nameMissing"));
        error.setPassword(Words.of("login.passwordMissing"));
        words.setErrorMessage(error);
        return words;
    }

    private static Div hintsOf(List<SignInHints.Hint> hints) {
        var list = new UnorderedList();
        for (SignInHints.Hint hint : hints) {
            var name = new Span(hint.signInName());
            name.addClassName("kw-lead");
            list.add(new ListItem(name, new Span(hint.name() + ", " + Words.of("role", hint.role()))));
        }
        var all = new Div(
                new H2(Words.of("login.demo.title")),
                new Paragraph(Words.of("login.demo.password", hints.getFirst().password())),
                list);
        all.addClassName("identity-login__demo");
        return all;
    }
}
