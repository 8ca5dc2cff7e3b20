package org.knotwise.scheduling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.internal.Resource;
import org.knotwise.scheduling.internal.RoomRepository;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Changes what the calendar rests on: one change after the other, while nobody books what it touches, and not at all if
 * it would bring in a contradiction.
 */
@Component
class SettingsChanges {

    private static final int NAME_LIMIT = 100;

    private final LockedChanges changes;
    private final SettingsReader settings;
    private final RoomRepository rooms;
    private final ApplicationEventPublisher events;

    SettingsChanges(
            LockedChanges changes, SettingsReader settings, RoomRepository rooms, ApplicationEventPublisher events) {
        this.changes = changes;
        this.settings = settings;
        this.rooms = rooms;
        this.events = events;
    }

    /** What one therapist does; bookings of that therapist wait. */
    <T> Outcome<T> ofTherapist(AccountId therapist, Supplier<Outcome<T>> change) {
        return run(List.of(new Resource(Resource.Kind.THERAPIST, therapist.value())), change);
    }

    /** What one room is. */
    <T> Outcome<T> ofRoom(RoomId room, Supplier<Outcome<T>> change) {
        return run(List.of(new Resource(Resource.Kind.ROOM, room.value())), change);
    }

    /** What touches every booking. Each holds a room, so all rooms together keep all of them out. */
    <T> Outcome<T> ofEverything(Supplier<Outcome<T>> change) {
        return run(
                rooms.allIds().stream()
                        .map(id -> new Resource(Resource.Kind.ROOM, id))
                        .toList(),
                change);
    }

    /** What touches no booking by itself, such as a name or something new. */
    <T> Outcome<T> ofNames(Supplier<Outcome<T>> change) {
        return run(List.of(), change);
    }

    /** Throws OptimisticLockingFailureException if somebody else changed the same since the version that was known */
    private <T> Outcome<T> run(Collection<Resource> resources, Supplier<Outcome<T>> change) {
        SortedSet<Resource> locked = new TreeSet<>(resources);
        locked.add(Resource.settings());
        try {
            return changes.run(locked, transaction -> {
                SettingsPicture before = settings.now();
                Outcome<T> outcome = unlessContradicted(before, change.get());
                if (outcome instanceof Outcome.Refused<T>) {
                    transaction.setRollbackOnly();
                } else {
                    events.publishEvent(new CalendarSettingsChanged());
                }
                return outcome;
            });
        } catch (ChangedMeanwhile e) {
            throw new OptimisticLockingFailureException("Changed since it was shown", e);
        } catch (Contended e) {
            return Outcome.refused("settings.busy");
        }
    }

    private <T> Outcome<T> unlessContradicted(SettingsPicture before, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Refused<T> _ -> outcome;
            case Outcome.Done<T> _ ->
                SettingsRules.broughtIn(before, settings.now())
                        .<Outcome<T>>map(Outcome::refused)
                        .orElse(outcome);
        };
    }

    /** Not one of those failures after which a locked change begins again: it would fail again. */
    private static final class ChangedMeanwhile extends RuntimeException {}

    static void requireVersion(long known, long now) {
        if (known != now) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * Why a name cannot be taken.
     *
     * @param holder who has that name already, if anybody
     * @param self who wants it; may keep it
     */
    static Optional<Refusal> nameRefusal(String name, Optional<UUID> holder, Optional<UUID> self) {
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            return Optional.of(Refusal.of("settings.nameLength", NAME_LIMIT));
        }
        return holder.isPresent() && !holder.equals(self)
                ? Optional.of(Refusal.of("settings.nameTaken", name))
                : Optional.empty();
    }
}
