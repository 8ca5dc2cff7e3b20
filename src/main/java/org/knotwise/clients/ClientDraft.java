package org.knotwise.clients;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.PersonName;

/**
 * What a person can type on a client's record. Texts are kept as typed; a text that {@link TextKind} refuses, or an
 * empty legal name, is refused. The client's number is not here: the practice gives it.
 *
 * @param guardian who signs for a client under {@value #OF_AGE}; may stay on record when the client has come of age
 * @param alerts what to mind, for a client who is being added; a record that is there answers null, and its alerts are
 *     records of their own
 * @param notes what is worth knowing besides; read by those who may read notes
 * @param former what the system before said; nobody edits it
 */
public record ClientDraft(
        ClientNames names,
        LocalDate birthDate,
        Contact contact,
        Work work,
        @Nullable EmergencyContact emergency,
        @Nullable Guardian guardian,
        @Nullable String alerts,
        @Nullable String notes,
        Former former) {

    /** From this age on a client signs in person. */
    public static final int OF_AGE = 18;

    public ClientDraft {
        TextKind.PARAGRAPH.check("alerts", alerts);
        TextKind.PARAGRAPH.check("notes", notes);
    }

    /** Somebody of whom no more is known than the legal name and the birth date. */
    public static ClientDraft of(String firstName, String lastName, LocalDate birthDate) {
        return new ClientDraft(
                ClientNames.legal(firstName, lastName),
                birthDate,
                Contact.NONE,
                Work.NONE,
                null,
                null,
                null,
                null,
                Former.NONE);
    }

    /** The name that the client wants to be called by, with the family name. */
    public PersonName name() {
        return names.called();
    }

    /** Full years on that day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /** Whether a guardian signs on that day. */
    public boolean isMinorOn(LocalDate day) {
        return ageOn(day) < OF_AGE;
    }

    public ClientDraft withNames(ClientNames other) {
        return new ClientDraft(other, birthDate, contact, work, emergency, guardian, alerts, notes, former);
    }

    public ClientDraft withBirthDate(LocalDate other) {
        return new ClientDraft(names, other, contact, work, emergency, guardian, alerts, notes, former);
    }

    public ClientDraft withContact(Contact other) {
        return new ClientDraft(names, birthDate, other, work, emergency, guardian, alerts, notes, former);
    }

    public ClientDraft withWork(Work other) {
        return new ClientDraft(names, birthDate, contact, other, emergency, guardian, alerts, notes, former);
    }

    public ClientDraft withEmergency(@Nullable EmergencyContact other) {
        return new ClientDraft(names, birthDate, contact, work, other, guardian, alerts, notes, former);
    }

    public ClientDraft withGuardian(@Nullable Guardian other) {
        return new ClientDraft(names, birthDate, contact, work, emergency, other, alerts, notes, former);
    }

    /** The same with something to mind, for a client who is being added. */
    public ClientDraft withAlerts(@Nullable String other) {
        return new ClientDraft(names, birthDate, contact, work, emergency, guardian, other, notes, former);
    }

    /** The same with other notes: what is told of a client's health stays with those who treat. */
    public ClientDraft withNotes(@Nullable String other) {
        return new ClientDraft(names, birthDate, contact, work, emergency, guardian, alerts, other, former);
    }

    /** The same without what belongs to the status of the record, for comparing what people typed. */
    public ClientDraft withoutArchive() {
        return new ClientDraft(
                names,
                birthDate,
                contact,
                work,
                emergency,
                guardian,
                alerts,
                notes,
                new Former(null, former.number(), former.therapist()));
    }
}
