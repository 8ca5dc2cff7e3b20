package org.knotwise.clients;

import org.jspecify.annotations.Nullable;

/** What two records of one person may say differently, so that somebody chooses which of both is kept. */
public enum MergeField {
    /** Legal first and last name. */
    LEGAL_NAME,
    /** The name that the client wants to be called by. */
    PREFERRED_NAME,
    /** Pronouns. */
    PRONOUNS,
    /** Birth date. */
    BIRTH_DATE,
    /** E-mail, with the consent to messages by it. */
    EMAIL,
    /** Both telephone numbers, with the consent to messages by text. */
    PHONES,
    /** Where the client lives. */
    ADDRESS,
    /** Occupation and posture. */
    WORK,
    /** Whom to call. */
    EMERGENCY,
    /** Who signs for a client under age. */
    GUARDIAN;

    /** Whether the two say something different, a consent included. */
    public boolean differs(ClientDraft one, ClientDraft other) {
        return !take(one, other).equals(one);
    }

    /** Whether the record says nothing here. */
    public boolean isEmptyIn(ClientDraft draft) {
        return valueIn(draft) == null;
    }

    private @Nullable Object valueIn(ClientDraft draft) {
        Contact contact = draft.contact();
        return switch (this) {
            case LEGAL_NAME -> draft.names().legal();
            case PREFERRED_NAME -> draft.names().preferred();
            case PRONOUNS -> draft.names().pronouns();
            case BIRTH_DATE -> draft.birthDate();
            case EMAIL -> contact.email();
            case PHONES -> contact.phone() == null ? contact.secondPhone() : contact.phone();
            case ADDRESS -> contact.address().equals(Address.NONE) ? null : contact.address();
            case WORK -> draft.work().equals(Work.NONE) ? null : draft.work();
            case EMERGENCY -> draft.emergency();
            case GUARDIAN -> draft.guardian();
        };
    }

    /** The draft with this field as the other has it. */
    public ClientDraft take(ClientDraft into, ClientDraft from) {
        ClientNames names = into.names();
        ClientNames other = from.names();
        return switch (this) {
            case LEGAL_NAME ->
                into.withNames(
                        new ClientNames(other.legalFirst(), other.legalLast(), names.preferred(), names.pronouns()));
            case PREFERRED_NAME ->
                into.withNames(
                        new ClientNames(names.legalFirst(), names.legalLast(), other.preferred(), names.pronouns()));
            case PRONOUNS ->
                into.withNames(
                        new ClientNames(names.legalFirst(), names.legalLast(), names.preferred(), other.pronouns()));
            case BIRTH_DATE -> into.withBirthDate(from.birthDate());
            case EMAIL -> into.withContact(withEmail(into.contact(), from.contact()));
            case PHONES -> into.withContact(withPhones(into.contact(), from.contact()));
            case ADDRESS -> into.withContact(withAddress(into.contact(), from.contact()));
            case WORK -> into.withWork(from.work());
            case EMERGENCY -> into.withEmergency(from.emergency());
            case GUARDIAN -> into.withGuardian(from.guardian());
        };
    }

    private static Contact withEmail(Contact into, Contact from) {
        return new Contact(
                from.email(),
                into.phone(),
                into.secondPhone(),
                into.address(),
                from.consentEmail(),
                into.consentText(),
                into.language());
    }

    private static Contact withPhones(Contact into, Contact from) {
        return new Contact(
                into.email(),
                from.phone(),
                from.secondPhone(),
                into.address(),
                into.consentEmail(),
                from.consentText(),
                into.language());
    }

    private static Contact withAddress(Contact into, Contact from) {
        return new Contact(
                into.email(),
                into.phone(),
                into.secondPhone(),
                from.address(),
                into.consentEmail(),
                into.consentText(),
                into.language());
    }
}
