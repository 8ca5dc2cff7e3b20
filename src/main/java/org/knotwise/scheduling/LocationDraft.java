package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;

/** A location as somebody enters it. Blank is none. */
public record LocationDraft(
        String name, @Nullable String address, @Nullable String phone) {

    public LocationDraft {
        name = name.strip();
        address = address == null || address.isBlank() ? null : address.strip();
        phone = phone == null || phone.isBlank() ? null : phone.strip();
    }
}
