package org.knotwise.scheduling;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;

/**
 * Which free times are asked for.
 *
 * @param therapists any of these; empty for any therapist
 * @param from the first day
 * @param to the last day, included; a question spans 92 days at most
 */
public record FreeTimesQuestion(Treatment treatment, Set<AccountId> therapists, LocalDate from, LocalDate to) {

    public static final int MOST_DAYS = 92;

    /** What is to be booked. */
    public sealed interface Treatment {

        /** A service, with its length and turn-over. */
        record OfService(ServiceId service) implements Treatment {}

        /** A treatment of its own length, such as a plan's session; by this service, if one is said. */
        record OfLength(TreatmentTime time, @Nullable ServiceId service) implements Treatment {}
    }

    public FreeTimesQuestion {
        therapists = Set.copyOf(therapists);
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("Free times are asked for 1 to 92 days; not " + from + " to " + to);
        }
    }

    public static FreeTimesQuestion of(ServiceId service, Set<AccountId> therapists, LocalDate from, LocalDate to) {
        return new FreeTimesQuestion(new Treatment.OfService(service), therapists, from, to);
    }

    public static FreeTimesQuestion of(
            Duration length, Duration turnOver, Set<AccountId> therapists, LocalDate from, LocalDate to) {
        return of(new TreatmentTime(length, turnOver), null, therapists, from, to);
    }

    /** A treatment of its own length; {@code service} is null if it does not matter. */
    public static FreeTimesQuestion of(
            TreatmentTime time, @Nullable ServiceId service, Set<AccountId> therapists, LocalDate from, LocalDate to) {
        return new FreeTimesQuestion(new Treatment.OfLength(time, service), therapists, from, to);
    }
}
