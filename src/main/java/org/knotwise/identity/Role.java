package org.knotwise.identity;

/** What an account may be. A staff account may hold several staff roles; their rights add up. */
public enum Role {
    /** Keeps the settings and the accounts; sees no client. */
    ADMIN,
    /** Sees every caseload and every record, and writes in none. */
    MANAGER,
    /** Treats the clients of the care teams that he or she belongs to. */
    THERAPIST,
    /** Books and answers the phone; sees no clinical record. */
    RECEPTION,
    /** A person in care, or the guardian of one. */
    CLIENT;

    public boolean isStaff() {
        return this != CLIENT;
    }

    /** The name that Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
