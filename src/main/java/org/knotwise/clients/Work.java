package org.knotwise.clients;

import org.jspecify.annotations.Nullable;

/**
 * What a client does all day.
 *
 * @param posture how the body is held at it, such as "about 8 hours at a desk"
 */
public record Work(@Nullable String occupation, @Nullable String posture) {

    public static final Work NONE = new Work(null, null);

    public Work {
        TextKind.LINE.check("occupation", occupation);
        TextKind.LINE.check("posture", posture);
    }
}
