package org.knotwise.clients;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a client lives, as far as it is known.
 *
 * @param street with house number, in one line
 * @param region state, province or county
 */
public record Address(
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postCode) {

    public static final Address NONE = new Address(null, null, null, null);

    public Address {
        TextKind.LINE.check("street", street);
        TextKind.LINE.check("city", city);
        TextKind.LINE.check("region", region);
        TextKind.LINE.check("postCode", postCode);
    }

    /** What is known of it, from the street on; empty for an address of which nothing is. */
    public List<String> lines() {
        return Stream.of(street, city, region, postCode)
                .filter(Objects::nonNull)
                .toList();
    }
}
