package org.knotwise.identity.internal;

import java.util.Set;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;

/** What somebody may do has changed; published in the transaction that changes it. */
public record StandingChanged(AccountId account, String name, Set<Role> roles, boolean enabled) {}
