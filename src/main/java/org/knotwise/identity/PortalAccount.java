package org.knotwise.identity;

/**
 * An account that opens a client's record in the portal.
 *
 * @param name whose account it is
 * @param guardian whether it is the guardian's and not the client's own
 * @param inUse whether its owner has set a password
 */
public record PortalAccount(AccountId id, String name, String signInName, boolean guardian, boolean inUse) {}
