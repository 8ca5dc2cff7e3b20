package org.knotwise.identity;

/** How somebody was let into a client's record. */
public sealed interface PortalInvitation {

    /** A code to be handed over; for a new account, or for one whose owner lost the first. */
    record WithCode(Invited invited) implements PortalInvitation {}

    /** The account was there and in use; it opens this record too, with the password that its owner has. */
    record RecordAdded(PortalAccount account) implements PortalInvitation {}
}
