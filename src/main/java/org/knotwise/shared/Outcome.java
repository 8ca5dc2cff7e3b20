package org.knotwise.shared;

import java.util.NoSuchElementException;

/** What came of a request that a rule may refuse. Nothing was written when it is {@link Refused}. */
public sealed interface Outcome<T> {

    /** It was done; here is what it made. */
    record Done<T>(T value) implements Outcome<T> {}

    /** A rule refused it. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(String key, Object... arguments) {
        return new Refused<>(Refusal.of(key, arguments));
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** The value, for a caller that knows that no rule can refuse; throws with the refusal's key otherwise. */
    default T orThrow() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal refusal) -> throw new NoSuchElementException("Refused: " + refusal);
        };
    }
}
