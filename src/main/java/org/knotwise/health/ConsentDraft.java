package org.knotwise.health;

import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.clients.TextKind;

/**
 * What is signed.
 *
 * @param textVersion of the text that was read
 * @param signature the full name, typed as a signature; not blank, {@link TextKind#NAME}
 */
public record ConsentDraft(SensitiveRegion region, int textVersion, ConsentGiver giver, String signature) {

    public ConsentDraft {
        if (signature.isBlank() || TextKind.NAME.problemWith(signature).isPresent()) {
            throw new IllegalArgumentException("A consent is signed with a name");
        }
    }
}
