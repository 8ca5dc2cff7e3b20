package org.knotwise.scheduling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.internal.Appointment;
import org.knotwise.scheduling.internal.Resource;
import org.knotwise.shared.NoSuchRecord;

/** The steps of a change beside the appointments that they touch, as these were when they were read. */
final class ChangeSheet {

    private final List<CalendarStep> steps;
    private final Map<UUID, Appointment> known;

    /** Throws if a step names an appointment that is not there, or is another client's. */
    ChangeSheet(List<CalendarStep> steps, List<Appointment> found) {
        this.steps = steps;
        this.known = found.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        steps.forEach(step -> touched(step).ifPresent(id -> {
            Appointment one = known.get(id.value());
            if (one == null || !one.client().equals(step.client().value())) {
                throw new NoSuchRecord();
            }
        }));
    }

    /** The appointments that the steps name. */
    static Set<UUID> touched(List<CalendarStep> steps) {
        return steps.stream()
                .flatMap(step -> touched(step).stream())
                .map(AppointmentId::value)
                .collect(Collectors.toSet());
    }

    private static Optional<AppointmentId> touched(CalendarStep step) {
        return switch (step) {
            case CalendarStep.Book _ -> Optional.empty();
            case CalendarStep.Move move -> Optional.of(move.appointment());
            case CalendarStep.Cancel cancel -> Optional.of(cancel.appointment());
        };
    }

    List<CalendarStep> steps() {
        return steps;
    }

    List<CalendarStep.Cancel> cancels() {
        return steps.stream()
                .filter(CalendarStep.Cancel.class::isInstance)
                .map(CalendarStep.Cancel.class::cast)
                .toList();
    }

    /** All that the steps name. */
    Collection<Appointment> appointments() {
        return known.values();
    }

    Appointment appointment(AppointmentId id) {
        return Objects.requireNonNull(known.get(id.value()));
    }

    /** All that leave their places. */
    Set<UUID> leaving() {
        return known.keySet();
    }

    Set<AccountId> therapistsWished() {
        return wished().map(FreeTime::therapist).collect(Collectors.toSet());
    }

    Set<RoomId> roomsWished() {
        return wished().map(FreeTime::room).collect(Collectors.toSet());
    }

    private Stream<FreeTime> wished() {
        return steps.stream().flatMap(step -> wished(step).stream());
    }

    /** Where a step wants to go. */
    static Optional<FreeTime> wished(CalendarStep step) {
        return switch (step) {
            case CalendarStep.Book book -> Optional.of(book.wish().time());
            case CalendarStep.Move move -> Optional.of(move.to());
            case CalendarStep.Cancel _ -> Optional.empty();
        };
    }

    /** Everybody and everything that the change takes or gives back. */
    SortedSet<Resource> resources() {
        SortedSet<Resource> all = new TreeSet<>();
        steps.forEach(
                step -> all.add(new Resource(Resource.Kind.CLIENT, step.client().value())));
        wished().forEach(time -> {
            all.add(new Resource(Resource.Kind.THERAPIST, time.therapist().value()));
            all.add(new Resource(Resource.Kind.ROOM, time.room().value()));
        });
        known.values().forEach(one -> {
            all.add(new Resource(Resource.Kind.THERAPIST, one.therapist()));
            all.add(new Resource(Resource.Kind.ROOM, one.room()));
        });
        return all;
    }

    /**
     * What the steps take, in their order.
     *
     * @param wanted what is to be placed, by how much time it takes and by which service
     */
    List<Taking> takings(BiFunction<TreatmentTime, @Nullable ServiceId, Wanted> wanted) {
        List<Taking> takings = new ArrayList<>();
        for (CalendarStep step : steps) {
            switch (step) {
                case CalendarStep.Book book ->
                    takings.add(new Taking(
                            book,
                            UUID.randomUUID(),
                            wanted.apply(book.wish().treatment(), book.wish().service()),
                            book.wish().time(),
                            overrule(book.overrule())));
                case CalendarStep.Move move -> {
                    Appointment one = appointment(move.appointment());
                    var time = new TreatmentTime(
                            Duration.between(move.to().start(), move.to().end()),
                            one.time().turnOver());
                    takings.add(new Taking(
                            move,
                            one.id().value(),
                            wanted.apply(time, one.service().orElse(null)),
                            move.to(),
                            overrule(move.overrule())));
                }
                case CalendarStep.Cancel _ -> {}
            }
        }
        return takings;
    }

    private static @Nullable String overrule(@Nullable String reason) {
        return reason == null ? null : reason.strip();
    }
}
