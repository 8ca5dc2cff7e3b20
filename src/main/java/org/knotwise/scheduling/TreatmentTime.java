package org.knotwise.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.knotwise.shared.TimeSpan;

/**
 * How much time a treatment takes. Both parts are whole multiples of 5 minutes.
 *
 * @param length of the therapist and the client, 5 to 480 minutes
 * @param turnOver of the room alone, after the client has left, 0 to 120 minutes
 */
public record TreatmentTime(Duration length, Duration turnOver) {

    public static final Duration STEP = Duration.ofMinutes(5);
    public static final Duration SHORTEST = STEP;
    public static final Duration LONGEST = Duration.ofHours(8);
    public static final Duration LONGEST_TURN_OVER = Duration.ofHours(2);

    public TreatmentTime {
        if (!isLength(length)) {
            throw new IllegalArgumentException("A treatment takes 5 to 480 minutes, in steps of 5; this one " + length);
        }
        if (!isTurnOver(turnOver)) {
            throw new IllegalArgumentException("Turn-over is 0 to 120 minutes, in steps of 5; this one " + turnOver);
        }
    }

    /**
     * The time of a plan's session that is held by no particular service: the room is kept free after it as long as after a
     * service of its length, or else as long as after the one that takes longest.
     *
     * @param minutes as the plan says; rounded up to a whole step
     * @param services those in use
     */
    public static TreatmentTime ofSession(int minutes, List<Service> services) {
        Duration length = STEP.multipliedBy(Math.ceilDiv(minutes, (int) STEP.toMinutes()));
        return new TreatmentTime(
                length,
                services.stream()
                        .filter(service -> service.length().equals(length))
                        .findFirst()
                        .map(Service::turnOver)
                        .or(() -> services.stream().map(Service::turnOver).max(Duration::compareTo))
                        .orElse(Duration.ZERO));
    }

    /** Whether a treatment may take so long. */
    public static boolean isLength(Duration length) {
        return length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0 && isInSteps(length);
    }

    static boolean isTurnOver(Duration turnOver) {
        return !turnOver.isNegative() && turnOver.compareTo(LONGEST_TURN_OVER) <= 0 && isInSteps(turnOver);
    }

    /** When the therapist and the client are occupied. */
    TimeSpan treating(Instant start) {
        return TimeSpan.starting(start, length);
    }

    /** When the room is occupied. */
    TimeSpan inRoom(Instant start) {
        return TimeSpan.starting(start, length.plus(turnOver));
    }

    private static boolean isInSteps(Duration duration) {
        return duration.equals(STEP.multipliedBy(duration.dividedBy(STEP)));
    }
}
