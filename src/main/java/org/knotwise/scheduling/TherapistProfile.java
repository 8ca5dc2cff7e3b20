package org.knotwise.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;

/**
 * When a therapist works, and at what.
 *
 * @param exceptions to the hours, that have not ended, by when they begin
 * @param held qualifications, expired ones among them
 * @param trained whether the therapist has learned to work in the mouth, deep in the belly, the armpit and the high thigh
 * @param capacity how many clients with an active plan the therapist takes; null for no limit
 * @param version to be handed back with a change, so that a lost update is noticed
 */
public record TherapistProfile(
        AccountId therapist,
        WeeklyHours hours,
        List<HoursExceptionRow> exceptions,
        ServicesGiven services,
        List<Held> held,
        boolean trained,
        @Nullable Integer capacity,
        long version) {

    public static final int MOST_CAPACITY = 500;

    public TherapistProfile {
        exceptions = List.copyOf(exceptions);
        held = List.copyOf(held);
    }

    /** Whether the therapist may give the service on that day. */
    public boolean gives(Service service, LocalDate day) {
        return services.include(service.id()) && holds(service.qualifications(), day);
    }

    /** The same therapist, if neither hours nor absences counted, nor whether he or she gives this service. */
    TherapistProfile atAnyTime(@Nullable Service service) {
        List<Held> needed = service == null
                ? List.of()
                : service.qualifications().stream()
                        .map(qualification -> new Held(qualification, null))
                        .toList();
        return new TherapistProfile(
                therapist, WeeklyHours.always(), List.of(), ServicesGiven.ALL, needed, trained, capacity, version);
    }

    /** Whether the therapist has all of these, none of them expired on that day. */
    public boolean holds(Set<QualificationId> needed, LocalDate day) {
        return needed.stream()
                .allMatch(one ->
                        held.stream().anyMatch(held -> held.qualification().equals(one) && held.countsOn(day)));
    }
}
