package org.knotwise.health;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ConditionId;
import org.knotwise.shared.ClientId;

/**
 * An alert, for those who may read what therapists note.
 *
 * @param text what to mind; a line, or a paragraph where it came with a list
 * @param condition the entry of the health profile that it stems from; null for any other reason
 * @param deskWording all that the reception sees of it; null for nothing
 * @param addedBy the author's name; null where it came with a list
 * @param endedOn null for one in force
 * @param endedBy who ended it; null for one in force
 */
public record AlertRow(
        AlertId id,
        ClientId client,
        String text,
        AlertKind kind,
        @Nullable ConditionId condition,
        @Nullable String deskWording,
        LocalDate since,
        @Nullable String addedBy,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy) {

    /** As a query builds it. */
    public AlertRow(
            UUID id,
            UUID client,
            String text,
            AlertKind kind,
            @Nullable String condition,
            @Nullable String deskWording,
            LocalDate since,
            @Nullable String addedBy,
            @Nullable LocalDate endedOn,
            @Nullable String endedBy) {
        this(
                new AlertId(id),
                new ClientId(client),
                text,
                kind,
                condition == null ? null : new ConditionId(condition),
                deskWording,
                since,
                addedBy,
                endedOn,
                endedBy);
    }
}
