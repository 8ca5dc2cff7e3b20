package org.knotwise.clients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Drafts with the little that a test is about. */
final class Drafts {

    private Drafts() {}

    static ClientDraft of(
            String first,
            String last,
            LocalDate birthDate,
            @Nullable PhoneNumber phone,
            @Nullable PhoneNumber second,
            @Nullable EmailAddress email) {
        return ClientDraft.of(first, last, birthDate)
                .withContact(new Contact(email, phone, second, Address.NONE, false, false));
    }
}
