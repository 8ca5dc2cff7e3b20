package org.knotwise.clients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the system that the practice used before said of a client.
 *
 * @param archivedOn the day care ended; null for a client in care
 * @param number in that system
 * @param therapist who treated the client there, as that system wrote the name
 */
public record Former(
        @Nullable LocalDate archivedOn,
        @Nullable String number,
        @Nullable String therapist) {

    public static final Former NONE = new Former(null, null, null);

    public Former {
        TextKind.LINE.check("former number", number);
        TextKind.LINE.check("former therapist", therapist);
    }
}
