package org.knotwise.messages;

import java.util.UUID;

/** A message between a client and the care team. */
public record MessageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
