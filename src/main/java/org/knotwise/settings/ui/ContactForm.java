package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.practice.PracticeContact;
import org.knotwise.shared.Language;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** How clients reach the practice. */
class ContactForm implements FormDialog.Form<PracticeContact> {

    private static final int PHONE_LIMIT = 40;
    private static final int EMAIL_LIMIT = 254;

    private final TextField phone = field("settings.contact.phone", PHONE_LIMIT);
    private final TextField email = field("settings.contact.email", EMAIL_LIMIT);
    private final TextField emergency = field("settings.contact.emergency", PHONE_LIMIT);
    private final Select<Language> language = new Select<>();
    private final Div all = Fields.stack(phone, email, emergency, language);

    /** @param emergencyNumber what is dialled as long as the field is empty */
    ContactForm(PracticeContact known, String emergencyNumber) {
        phone.setValue(orEmpty(known.phone()));
        email.setValue(orEmpty(known.email()));
        emergency.setValue(orEmpty(known.emergencyNumber()));
        emergency.setPlaceholder(emergencyNumber);
        language.setLabel(Words.of("settings.contact.language"));
        language.setHelperText(Words.of("settings.contact.language.help"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> Words.of("language", one));
        language.setValue(known.language());
        emergency.setHelperText(Words.of("settings.contact.emergency.help"));
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<PracticeContact> read() {
        // Every field is asked, so that each says at once what is wrong with it.
        boolean right = Stream.of(
                        says(phone, PracticeContact.isPhone(phone.getValue()), "practice.phoneNotValid"),
                        says(email, PracticeContact.isEmail(email.getValue()), "practice.emailNotValid"),
                        says(emergency, PracticeContact.isPhone(emergency.getValue()), "practice.phoneNotValid"))
                .allMatch(Boolean::booleanValue);
        return right
                ? Optional.of(new PracticeContact(
                        phone.getValue(), email.getValue(), emergency.getValue(), language.getValue()))
                : Optional.empty();
    }

    private static boolean says(TextField field, boolean right, String otherwise) {
        boolean fine = field.getValue().isBlank() || right;
        field.setErrorMessage(Words.of(otherwise));
        field.setInvalid(!fine);
        return fine;
    }

    private static TextField field(String label, int limit) {
        var field = new TextField(Words.of(label));
        field.setMaxLength(limit);
        return field;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
