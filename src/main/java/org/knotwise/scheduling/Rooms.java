package org.knotwise.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.scheduling.internal.LocationRepository;
import org.knotwise.scheduling.internal.RoomRepository;
import org.knotwise.scheduling.internal.RoomRow;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rooms of the practice. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class Rooms {

    private final RoomRepository rooms;
    private final LocationRepository places;
    private final Locations locations;
    private final SettingsChanges changes;
    private final SettingsReader settings;

    Rooms(
            RoomRepository rooms,
            LocationRepository places,
            Locations locations,
            SettingsChanges changes,
            SettingsReader settings) {
        this.rooms = rooms;
        this.places = places;
        this.locations = locations;
        this.changes = changes;
        this.settings = settings;
    }

    /** All rooms, retired ones too, by name; the order in which they are taken. */
    @Needs(Right.STAFF_READ)
    public List<Room> all() {
        return rooms.findAllByOrderByNameAscIdAsc().stream().map(RoomRow::room).toList();
    }

    /** Adds a room without equipment at the first location; a practice that has none gets one of its own name. */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<RoomId> add(String name) {
        return changes.ofNames(() -> save(new RoomDraft(name, locations.firstInUse(), Set.of())));
    }

    /** Refused if the name is empty, longer than 100 characters or taken, or if the location is retired */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<RoomId> add(RoomDraft draft) {
        return changes.ofNames(() -> save(draft));
    }

    /** Refused as {@link #add} is, and if a service in use then finds no room with what it needs */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<RoomId> change(RoomId id, RoomDraft draft, long version) {
        return changes.ofRoom(id, () -> {
            RoomRow row = row(id, version);
            Optional<Refusal> refusal = refusal(draft, Optional.of(id.value()));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            row.change(draft);
            return Outcome.done(id);
        });
    }

    /**
     * Takes a room out of use; what is booked in it stays.
     *
     * @return refused for the last one in use, and if a service in use then finds no room with what it needs
     */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<RoomId> retire(RoomId id, long version) {
        return changes.ofRoom(id, () -> {
            RoomRow row = row(id, version);
            Optional<Refusal> refusal = lastInUse(row.room(), settings.now());
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            row.use(false);
            return Outcome.done(id);
        });
    }

    /** Refused if its location is retired */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<RoomId> useAgain(RoomId id, long version) {
        return changes.ofRoom(id, () -> {
            row(id, version).use(true);
            return Outcome.done(id);
        });
    }

    /** Every appointment needs a room, so the last one in use stays. */
    static Optional<Refusal> lastInUse(Room room, SettingsPicture picture) {
        boolean others = picture.roomsInUse().stream().anyMatch(one -> !one.equals(room));
        return others ? Optional.empty() : Optional.of(Refusal.of("room.last", room.name()));
    }

    private Outcome<RoomId> save(RoomDraft draft) {
        return refusal(draft, Optional.empty())
                .<Outcome<RoomId>>map(Outcome::refused)
                .orElseGet(
                        () -> Outcome.done(rooms.save(RoomRow.of(draft)).room().id()));
    }

    private Optional<Refusal> refusal(RoomDraft draft, Optional<UUID> self) {
        if (places.findById(draft.location().value()).isEmpty()) {
            throw new NoSuchRecord();
        }
        Optional<UUID> holder =
                rooms.findByName(draft.name()).map(row -> row.room().id().value());
        return SettingsChanges.nameRefusal(draft.name(), holder, self);
    }

    private RoomRow row(RoomId id, long version) {
        RoomRow row = rooms.findById(id.value()).orElseThrow(NoSuchRecord::new);
        SettingsChanges.requireVersion(version, row.room().version());
        return row;
    }
}
