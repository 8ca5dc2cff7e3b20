package org.knotwise.atlas;

import java.util.Set;

/**
 * A question whose "yes" comes before any treatment.
 *
 * @param action what staff do
 * @param asked on which occasions, at least one
 * @param hold whether a "yes" holds the record until a therapist has looked at it
 * @param desk what the reception reads; holds no health fact
 * @param clientText what the client reads
 * @param conditions entries of the health profile that a "yes" suggests
 * @param painAt zones in which pain makes the question come first; empty for questions of a general kind
 * @param mimics what a muscle may be mistaken for that makes the question come first
 */
public record RedFlag(
        RedFlagId id,
        String question,
        Severity severity,
        String action,
        Set<Occasion> asked,
        boolean hold,
        String desk,
        String clientText,
        Set<ConditionId> conditions,
        Set<ZoneId> painAt,
        Set<String> mimics) {

    /** What a "yes" leads to, the gravest first. */
    public enum Severity {
        STOP,
        REFER,
        CAUTION
    }

    /** When a question is asked. */
    public enum Occasion {
        INTAKE,
        VISIT
    }

    public RedFlag {
        asked = Set.copyOf(asked);
        conditions = Set.copyOf(conditions);
        painAt = Set.copyOf(painAt);
        mimics = Set.copyOf(mimics);
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("A red flag is asked at intake, at a visit, or both");
        }
        if (severity == Severity.STOP && !hold) {
            throw new IllegalArgumentException("A stop holds");
        }
    }
}
