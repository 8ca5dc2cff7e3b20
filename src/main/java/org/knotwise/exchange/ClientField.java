package org.knotwise.exchange;

/** What a column of a client list can become on a client's record. */
public enum ClientField {
    FORMER_NUMBER("formerNumber"),
    /** Both names in one cell: "Last, First" or "First Last". */
    FULL_NAME("fullName"),
    FIRST_NAME("firstName"),
    /** Follows the first name. */
    MIDDLE_NAME("middleName"),
    LAST_NAME("lastName"),
    PREFERRED_NAME("preferredName"),
    PRONOUNS("pronouns"),
    BIRTH_DATE("birthDate"),
    EMAIL("email"),
    /** Telephones fill the record's two places in this order: mobile, telephone, home, work. */
    MOBILE_PHONE("mobilePhone"),
    PHONE("phone"),
    HOME_PHONE("homePhone"),
    WORK_PHONE("workPhone"),
    STREET("street"),
    /** Follows the street. */
    STREET_2("street2"),
    CITY("city"),
    REGION("region"),
    POST_CODE("postCode"),
    OCCUPATION("occupation"),
    EMERGENCY_CONTACT("emergencyContact"),
    /** How the client wants to be reminded: by e-mail, by text, both or not at all. Gives both consents. */
    REMINDERS("reminders"),
    CONSENT_EMAIL("consentEmail"),
    CONSENT_TEXT("consentText"),
    ALERTS("alerts"),
    NOTES("notes"),
    ARCHIVED_ON("archivedOn"),
    FORMER_THERAPIST("formerTherapist");

    private final String key;

    ClientField(String name) {
        this.key = "import.field." + name;
    }

    /** Its name in the bundle. */
    public String key() {
        return key;
    }
}
