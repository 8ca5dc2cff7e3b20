package org.knotwise.identity;

import java.util.Set;

/**
 * A member of staff in a list.
 *
 * @param invited whether the invitation was not accepted yet
 * @param version to be handed back with a change, so that a lost update is noticed
 */
public record StaffRow(
        AccountId id, String name, String signInName, Set<Role> roles, boolean enabled, boolean invited, long version) {

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
