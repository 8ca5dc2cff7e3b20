package org.knotwise.exchange;

import java.util.List;

/**
 * A sentence for a person, by its key in the bundle.
 *
 * @param args what stands in its {@code {0}}, {@code {1}} ...: texts, whole numbers and dates
 */
public record Message(String key, List<Object> args) {

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
