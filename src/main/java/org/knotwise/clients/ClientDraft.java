package org.knotwise.clients;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.PersonName;

/**
 * What a person can type on a client's record. Texts are kept as typed; a text that {@link TextKind} refuses, or an
 * empty legal name, is refused. The client's number is not here: the practice gives it.
 *
 * @param legalFirstName required, {@link TextKind#NAME}
 * @param legalLastName required, {@link TextKind#NAME}
 * @param preferredName what the client wants to be called; null is the legal first name
 * @param phone the number to ring or text first
 * @param region state, province or county
 * @param consentEmail whether the client agreed to messages about care by e-mail
 * @param consentText whether the client agreed to messages about care by text
 * @param alerts what to mind, for a client who is being added; a record that is there answers null, and its alerts are
 *     records of their own
 * @param archivedOn the day care ended; null for a client in care
 * @param formerNumber the number in the system the practice used before; null for a client who began here
 * @param formerTherapist who treated the client there, as that system wrote the name
 */
public record ClientDraft(
        String legalFirstName,
        String legalLastName,
        @Nullable String preferredName,
        @Nullable String pronouns,
        LocalDate birthDate,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable PhoneNumber secondPhone,
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postCode,
        @Nullable String occupation,
        @Nullable String emergencyContact,
        boolean consentEmail,
        boolean consentText,
        @Nullable String alerts,
        @Nullable String notes,
        @Nullable LocalDate archivedOn,
        @Nullable String formerNumber,
        @Nullable String formerTherapist) {

    public ClientDraft {
        requireText("legalFirstName", legalFirstName, TextKind.NAME);
        requireText("legalLastName", legalLastName, TextKind.NAME);
        check("preferredName", preferredName, TextKind.NAME);
        check("pronouns", pronouns, TextKind.LINE);
        check("street", street, TextKind.LINE);
        check("city", city, TextKind.LINE);
        check("region", region, TextKind.LINE);
        check("postCode", postCode, TextKind.LINE);
        check("occupation", occupation, TextKind.LINE);
        check("emergencyContact", emergencyContact, TextKind.LINE);
        check("alerts", alerts, TextKind.PARAGRAPH);
        check("notes", notes, TextKind.PARAGRAPH);
        check("formerNumber", formerNumber, TextKind.LINE);
        check("formerTherapist", formerTherapist, TextKind.LINE);
    }

    /** The name that the client wants to be called by, with the family name. */
    public PersonName name() {
        return new PersonName(preferredName == null ? legalFirstName : preferredName, legalLastName);
    }

    /** The same with other notes: what is told of a client's health stays with those who treat. */
    ClientDraft withNotes(@Nullable String otherNotes) {
        return new ClientDraft(
                legalFirstName,
                legalLastName,
                preferredName,
                pronouns,
                birthDate,
                email,
                phone,
                secondPhone,
                street,
                city,
                region,
                postCode,
                occupation,
                emergencyContact,
                consentEmail,
                consentText,
                alerts,
                otherNotes,
                archivedOn,
                formerNumber,
                formerTherapist);
    }

    private static void requireText(String field, String text, TextKind kind) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " is required");
        }
        check(field, text, kind);
    }

    private static void check(String field, @Nullable String text, TextKind kind) {
        Optional<TextProblem> problem = text == null ? Optional.empty() : kind.problemWith(text);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(field + " is refused: " + problem.get());
        }
    }
}
