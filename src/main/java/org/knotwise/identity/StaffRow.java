package org.knotwise.identity;

import java.util.Set;

/**
 * A member of staff in a list.
 *
 * @param invited whether the invitation was not accepted yet
 */
public record StaffRow(
        AccountId id, String name, String signInName, Set<Role> roles, boolean enabled, boolean invited) {

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
