package org.knotwise.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knotwise.identity.FirstSetup;
import org.knotwise.identity.InvitationCode;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** Where a fresh installation gets its practice and its first admin. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends FrontPage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstSetup setup;
    private final TextField code = new TextField(Words.of("setup.code"));
    private final TextField practiceName = new TextField(Words.of("setup.practice"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(Words.of("setup.zone"));
    private final ComboBox<Locale> country = new ComboBox<>(Words.of("setup.country"));
    private final TextField name = new TextField(Words.of("setup.name"));
    private final EmailField signInName = new EmailField(Words.of("login.name"));
    private final NewPassword password = new NewPassword();
    private final Paragraph refusal = new Paragraph();

    SetupView(FirstSetup setup) {
        super("");
        this.setup = setup;
        configureChoices();
        refusal.addClassName("kw-form__refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var submit = new Button(Words.of("setup.submit"), _ -> finish());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(code, practiceName, zone, country, name, signInName, password, submit);
        fields.addClassName("identity-fields");
        show(Words.of("setup.title"), Words.of("setup.lead"), refusal, fields);
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

    private void configureChoices() {
        code.setHelperText(Words.of("setup.codeHelp"));
        List<ZoneId> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList();
        zone.setItems(zones);
        zone.setValue(zones.contains(ZoneId.systemDefault()) ? ZoneId.systemDefault() : null);
        country.setItems(Arrays.stream(Locale.getISOCountries())
                .map(iso -> Locale.of("", iso))
                .sorted((a, b) -> a.getDisplayCountry(Locale.ENGLISH).compareTo(b.getDisplayCountry(Locale.ENGLISH)))
                .toList());
        country.setItemLabelGenerator(locale -> locale.getDisplayCountry(Locale.ENGLISH));
        Stream.of(code, practiceName, name).forEach(field -> field.setRequiredIndicatorVisible(true));
        zone.setRequiredIndicatorVisible(true);
        country.setRequiredIndicatorVisible(true);
        signInName.setRequiredIndicatorVisible(true);
    }

    private void finish() {
        boolean chosen = zone.getOptionalValue().isPresent()
                && country.getOptionalValue().isPresent();
        zone.setInvalid(zone.isEmpty());
        zone.setErrorMessage(Words.of("field.required"));
        country.setInvalid(country.isEmpty());
        country.setErrorMessage(Words.of("field.required"));
        if (!chosen) {
            return;
        }
        password.read()
                .ifPresent(secret -> show(setup.finish(
                        InvitationCode.typed(code.getValue()),
                        new PracticeDetails(
                                practiceName.getValue().strip(),
                                zone.getValue(),
                                country.getValue().getCountry()),
                        name.getValue(),
                        signInName.getValue(),
                        secret,
                        false)));
    }

    private void show(Outcome<PracticeDetails> outcome) {
        switch (outcome) {
            case Outcome.Done<PracticeDetails> _ -> {
                UI.getCurrent().navigate(LoginView.class);
                Notices.done("setup.done");
            }
            case Outcome.Refused<PracticeDetails>(Refusal why) -> {
                refusal.setText(Words.of(why));
                refusal.setVisible(true);
            }
        }
    }
}
