package org.knotwise.shared;

import java.util.List;

/**
 * Why a rule said no, for a person to read.
 *
 * @param key of the sentence in the message bundle; it says what happened and what to do next
 * @param arguments what the sentence names, in its order
 */
public record Refusal(String key, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments));
    }
}
