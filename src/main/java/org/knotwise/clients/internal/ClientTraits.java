package org.knotwise.clients.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.Likeness.Person;
import org.knotwise.shared.ClientId;

/** What likeness looks at, without the rest of the record. */
public record ClientTraits(
        UUID id,
        String legalFirstName,
        String legalLastName,
        LocalDate birthDate,
        @Nullable String phoneNormalised,
        @Nullable String secondPhoneNormalised,
        @Nullable String email) {

    public Person<ClientId> person() {
        List<String> phones = Stream.of(phoneNormalised, secondPhoneNormalised)
                .filter(Objects::nonNull)
                .toList();
        return Person.of(
                new ClientId(id),
                legalFirstName,
                legalLastName,
                birthDate,
                phones,
                email == null ? null : new EmailAddress(email).normalised());
    }
}
