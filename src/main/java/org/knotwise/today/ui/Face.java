package org.knotwise.today.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.knotwise.identity.Role;

/** What the first page shows, by the role in which one looks at it. */
enum Face {
    /** The own day of a therapist. */
    DAY(Role.THERAPIST),
    /** The day of the whole practice, for the desk. */
    DESK(Role.RECEPTION),
    /** How the practice stands, for who manages it. */
    PRACTICE(Role.MANAGER);

    private final Role role;

    Face(Role role) {
        this.role = role;
    }

    /** Those that belong to somebody's roles, the most personal first. */
    static List<Face> of(Set<Role> roles) {
        return Arrays.stream(values()).filter(face -> roles.contains(face.role)).toList();
    }

    /** As it stands in an address. */
    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Face> at(String address) {
        return Arrays.stream(values())
                .filter(face -> face.address().equals(address))
                .findFirst();
    }
}
