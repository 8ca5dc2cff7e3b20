package org.knotwise.scheduling;

import java.util.UUID;

/** A kind of treatment that the practice offers. */
public record ServiceId(UUID value) {

    public static ServiceId random() {
        return new ServiceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
