package org.knotwise.clients.ui;

import static org.knotwise.clients.ui.Fields.isRight;
import static org.knotwise.clients.ui.Fields.mark;
import static org.knotwise.clients.ui.Fields.orNull;
import static org.knotwise.clients.ui.Fields.show;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.knotwise.clients.Address;
import org.knotwise.clients.Contact;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.clients.TextKind;
import org.knotwise.shared.ui.Words;

/** How the client is reached, and by which channels he or she agreed to be. */
class ContactFields {

    private final TextField email = Fields.text("client.email");
    private final TextField phone = Fields.text("client.phone");
    private final TextField secondPhone = Fields.text("client.secondPhone");
    private final TextField street = Fields.text("client.street");
    private final TextField city = Fields.text("client.city");
    private final TextField region = Fields.text("client.region");
    private final TextField postCode = Fields.text("client.postCode");
    private final Select<ClientLanguage> language = ClientLanguage.field();
    private final Checkbox consentEmail = new Checkbox(Words.of("client.consentEmail"));
    private final Checkbox consentText = new Checkbox(Words.of("client.consentText"));

    ContactFields() {
        consentEmail.setManualValidation(true);
        consentText.setManualValidation(true);
    }

    FieldGroup group() {
        return new FieldGroup("client.group.contact", email, phone, secondPhone, language, consentEmail, consentText);
    }

    FieldGroup addressGroup() {
        return new FieldGroup("client.group.address", street, city, region, postCode);
    }

    void fill(Contact contact) {
        EmailAddress address = contact.email();
        show(email, address == null ? null : address.value());
        show(phone, contact.phone());
        show(secondPhone, contact.secondPhone());
        show(street, contact.address().street());
        show(city, contact.address().city());
        show(region, contact.address().region());
        show(postCode, contact.address().postCode());
        language.setValue(ClientLanguage.of(contact.language()));
        consentEmail.setValue(contact.consentEmail());
        consentText.setValue(contact.consentText());
    }

    boolean areRight() {
        return Fields.all(
                isRight(email, EmailAddress::problemWith),
                isRight(phone, PhoneNumber::problemWith),
                isRight(secondPhone, PhoneNumber::problemWith),
                isRight(street, TextKind.LINE),
                isRight(city, TextKind.LINE),
                isRight(region, TextKind.LINE),
                isRight(postCode, TextKind.LINE),
                hasAddress(consentEmail, email.isEmpty(), "client.consentEmailNeeds"),
                hasAddress(consentText, phone.isEmpty() && secondPhone.isEmpty(), "client.consentTextNeeds"));
    }

    /** Who agreed to a channel can be reached by it. */
    private static boolean hasAddress(Checkbox consent, boolean missing, String message) {
        return mark(consent, consent.getValue() && missing ? Words.of(message) : "");
    }

    /** @param country two letters; numbers without a country code are read as of here */
    Contact read(String country) {
        return new Contact(
                Fields.email(email),
                Fields.phone(phone, country),
                Fields.phone(secondPhone, country),
                new Address(orNull(street), orNull(city), orNull(region), orNull(postCode)),
                consentEmail.getValue(),
                consentText.getValue(),
                language.getValue().language());
    }
}
