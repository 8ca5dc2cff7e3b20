package org.knotwise.health;

import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ConditionId;
import org.knotwise.clients.TextKind;

/**
 * What a person says of an alert.
 *
 * @param text what to mind; not blank, {@link TextKind#LINE}
 * @param condition the entry of the health profile that it stems from; null for any other reason
 * @param deskWording all that the reception sees of it, so it holds no health fact; {@link TextKind#LINE}, null for nothing
 */
public record AlertDraft(
        String text,
        AlertKind kind,
        @Nullable ConditionId condition,
        @Nullable String deskWording) {

    public AlertDraft {
        if (text.isBlank() || TextKind.LINE.problemWith(text).isPresent()) {
            throw new IllegalArgumentException("An alert is a line of text");
        }
        if (deskWording != null
                && (deskWording.isBlank()
                        || TextKind.LINE.problemWith(deskWording).isPresent())) {
            throw new IllegalArgumentException("A desk wording is a line of text, or nothing");
        }
    }
}
