package org.knotwise.outbox;

import org.jspecify.annotations.Nullable;

/**
 * How somebody can be told something.
 *
 * @param name for the greeting; may be empty
 * @param email null if there is none, or no consent to use it
 * @param phone in the form of E.164; null if there is none, or no consent to text
 */
public record Reachable(
        String name, @Nullable String email, @Nullable String phone) {}
