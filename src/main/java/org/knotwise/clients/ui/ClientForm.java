package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.TextProblem;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** What a person edits of a client's record; every field says what is wrong beside it, and keeps what was typed. */
class ClientForm extends Composite<FormLayout> implements FormDialog.Form<ClientDraft> {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final String country;
    private final LocalDate today;
    private final TextField firstName = text("client.firstName");
    private final TextField lastName = text("client.lastName");
    private final TextField preferredName = text("client.preferredName");
    private final TextField pronouns = text("client.pronouns");
    private final DatePicker birthDate = new DatePicker(Words.of("client.birthDate"));
    private final TextField email = text("client.email");
    private final TextField phone = text("client.phone");
    private final TextField occupation = text("client.occupation");
    private final TextField emergencyContact = text("client.emergencyContact");
    private final Checkbox consentEmail = new Checkbox(Words.of("client.consentEmail"));
    private final Checkbox consentText = new Checkbox(Words.of("client.consentText"));
    private final TextArea alerts = new TextArea(Words.of("client.alerts"));
    private @Nullable ClientDraft shown;

    /**
     * @param country two letters; telephone numbers without a country code are read as of here
     * @param today no birth date lies behind it
     * @param withAlerts whether a first alert can be typed, as for a client who is being added
     */
    ClientForm(String country, LocalDate today, boolean withAlerts) {
        this.country = country;
        this.today = today;
        alerts.setVisible(withAlerts);
        firstName.setRequiredIndicatorVisible(true);
        lastName.setRequiredIndicatorVisible(true);
        birthDate.setRequiredIndicatorVisible(true);
        birthDate.setMin(EARLIEST_BIRTH);
        birthDate.setMax(today);
        birthDate.setPlaceholder(Words.of("field.datePlaceholder"));
        birthDate.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        getContent().setAutoResponsive(true);
        getContent().setAutoRows(true);
        getContent().setExpandColumns(true);
        getContent().setExpandFields(true);
        getContent().addClassName("clients-form");
        getContent()
                .add(
                        firstName,
                        lastName,
                        preferredName,
                        pronouns,
                        birthDate,
                        occupation,
                        email,
                        phone,
                        emergencyContact,
                        alerts,
                        consentEmail,
                        consentText);
    }

    @Override
    public Component component() {
        return this;
    }

    /** Fills the fields; what the form has no field for is kept as it is. */
    void show(ClientDraft draft) {
        shown = draft;
        firstName.setValue(draft.legalFirstName());
        lastName.setValue(draft.legalLastName());
        preferredName.setValue(orEmpty(draft.preferredName()));
        pronouns.setValue(orEmpty(draft.pronouns()));
        birthDate.setValue(draft.birthDate());
        EmailAddress address = draft.email();
        email.setValue(address == null ? "" : address.value());
        PhoneNumber number = draft.phone();
        phone.setValue(number == null ? "" : number.typed());
        occupation.setValue(orEmpty(draft.occupation()));
        emergencyContact.setValue(orEmpty(draft.emergencyContact()));
        consentEmail.setValue(draft.consentEmail());
        consentText.setValue(draft.consentText());
    }

    @Override
    public Optional<ClientDraft> read() {
        // Every field is asked, so that each says at once what is wrong with it.
        boolean right = Stream.of(
                        required(firstName, TextKind.NAME),
                        required(lastName, TextKind.NAME),
                        right(preferredName, TextKind.NAME::problemWith),
                        right(pronouns, TextKind.LINE::problemWith),
                        right(occupation, TextKind.LINE::problemWith),
                        right(emergencyContact, TextKind.LINE::problemWith),
                        right(alerts, TextKind.PARAGRAPH::problemWith),
                        right(email, EmailAddress::problemWith),
                        right(phone, PhoneNumber::problemWith),
                        birthDateIsRight())
                .allMatch(Boolean::booleanValue);
        return right ? Optional.of(draft()) : Optional.empty();
    }

    private ClientDraft draft() {
        ClientDraft kept = shown;
        return new ClientDraft(
                firstName.getValue().strip(),
                lastName.getValue().strip(),
                orNull(preferredName),
                orNull(pronouns),
                birthDate.getValue(),
                email.isEmpty() ? null : new EmailAddress(email.getValue().strip()),
                phone.isEmpty() ? null : PhoneNumber.of(phone.getValue().strip(), country),
                kept == null ? null : kept.secondPhone(),
                kept == null ? null : kept.street(),
                kept == null ? null : kept.city(),
                kept == null ? null : kept.region(),
                kept == null ? null : kept.postCode(),
                orNull(occupation),
                orNull(emergencyContact),
                consentEmail.getValue(),
                consentText.getValue(),
                orNull(alerts),
                kept == null ? null : kept.notes(),
                kept == null ? null : kept.archivedOn(),
                kept == null ? null : kept.formerNumber(),
                kept == null ? null : kept.formerTherapist());
    }

    private boolean birthDateIsRight() {
        LocalDate date = birthDate.getValue();
        boolean right = date != null && !date.isBefore(EARLIEST_BIRTH) && !date.isAfter(today);
        return mark(birthDate, right ? "" : Words.of("client.birthDateWrong"));
    }

    private static boolean required(TextField field, TextKind kind) {
        return field.getValue().isBlank() ? mark(field, Words.of("field.required")) : right(field, kind::problemWith);
    }

    private static boolean right(TextFieldBase<?, String> field, Function<String, Optional<TextProblem>> problemWith) {
        String typed = field.getValue().strip();
        Optional<TextProblem> problem = typed.isEmpty() ? Optional.empty() : problemWith.apply(typed);
        return mark(field, problem.map(one -> Words.of("field", one)).orElse(""));
    }

    private static boolean mark(HasValidation field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
        return message.isEmpty();
    }

    private static TextField text(String key) {
        return new TextField(Words.of(key));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(TextFieldBase<?, String> field) {
        String typed = field.getValue().strip();
        return typed.isEmpty() ? null : typed;
    }
}
