package org.knotwise.clients.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.Contact;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.Guardian;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.outbox.AddressBook;
import org.knotwise.outbox.Reachable;
import org.knotwise.outbox.Recipient;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By which channels a client, or the guardian of one under age, agreed to be told something. */
@Component
class ClientAddressBook implements AddressBook {

    private static final Reachable NOT_AT_ALL = new Reachable("", null, null);

    private final ClientRepository clients;
    private final ReaderLanguage languages;
    private final Practice practice;

    ClientAddressBook(ClientRepository clients, ReaderLanguage languages, Practice practice) {
        this.clients = clients;
        this.languages = languages;
        this.practice = practice;
    }

    @Override
    @Transactional(readOnly = true)
    public Reachable of(ClientId client) {
        return clients.findById(client.value())
                .filter(found -> !found.isArchived())
                .map(found -> reachable(found.toDraft()))
                .orElse(NOT_AT_ALL);
    }

    private Reachable reachable(ClientDraft draft) {
        Contact contact = draft.contact();
        Guardian guardian = draft.isMinorOn(practice.today()) ? draft.guardian() : null;
        EmailAddress email = guardian == null ? contact.email() : guardian.email();
        PhoneNumber phone = guardian == null ? contact.phone() : guardian.phone();
        return new Reachable(
                guardian == null ? draft.name().given() : guardian.name(),
                email == null || !contact.consentEmail() ? null : email.value(),
                phone == null || !contact.consentText() ? null : dialled(phone));
    }

    /** A text goes to no extension. */
    private static @Nullable String dialled(PhoneNumber phone) {
        String number = phone.normalised();
        return number == null || number.contains(";") ? null : number;
    }

    @Override
    @Transactional(readOnly = true)
    public Locale languageOf(Recipient recipient) {
        return switch (recipient) {
            case Recipient.OfClient(ClientId client) -> languages.of(client);
            case Recipient.Mailbox _ -> practice.contact().language().locale();
        };
    }
}
