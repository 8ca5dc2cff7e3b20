package org.knotwise.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.scheduling.internal.LocationRepository;
import org.knotwise.scheduling.internal.LocationRow;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The places at which the practice has rooms. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class Locations {

    private static final int ADDRESS_LIMIT = 500;
    private static final int PHONE_LIMIT = 40;
    private static final int NAME_LIMIT = 100;

    private final LocationRepository locations;
    private final SettingsChanges changes;
    private final SettingsReader settings;
    private final Practice practice;

    Locations(LocationRepository locations, SettingsChanges changes, SettingsReader settings, Practice practice) {
        this.locations = locations;
        this.changes = changes;
        this.settings = settings;
        this.practice = practice;
    }

    /** All locations, retired ones too, by name. */
    @Needs(Right.STAFF_READ)
    public List<Location> all() {
        return locations.findAllByOrderByNameAscIdAsc().stream()
                .map(LocationRow::location)
                .toList();
    }

    /** Refused if the name is empty, longer than 100 characters or taken, or if address or phone is too long */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<LocationId> add(LocationDraft draft) {
        return changes.ofNames(() -> refusal(draft, Optional.empty())
                .<Outcome<LocationId>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        locations.save(LocationRow.of(draft)).location().id())));
    }

    /** Changes what is said of a location; refused as {@link #add} is. */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<LocationId> change(LocationId id, LocationDraft draft, long version) {
        return changes.ofNames(() -> {
            LocationRow row = row(id, version);
            Optional<Refusal> refusal = refusal(draft, Optional.of(id.value()));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            row.change(draft);
            return Outcome.done(id);
        });
    }

    /**
     * Takes a location out of use; nothing that was booked there is touched.
     *
     * @return refused for the last one in use, while rooms in use stand there, and while somebody's week names it
     */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<LocationId> retire(LocationId id, long version) {
        return changes.ofNames(() -> {
            LocationRow row = row(id, version);
            Optional<Refusal> refusal = lastInUse(row.location(), settings.now());
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            row.use(false);
            return Outcome.done(id);
        });
    }

    /** Takes a retired location into use again. */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<LocationId> useAgain(LocationId id, long version) {
        return changes.ofNames(() -> {
            row(id, version).use(true);
            return Outcome.done(id);
        });
    }

    /** Somebody must be booked somewhere: the last location in use stays, and one with rooms in use is not the question yet. */
    static Optional<Refusal> lastInUse(Location location, SettingsPicture picture) {
        List<String> rooms = picture.roomsInUse().stream()
                .filter(room -> room.location().equals(location.id()))
                .map(Room::name)
                .toList();
        if (!rooms.isEmpty()) {
            return Optional.of(Refusal.of(
                    "location.hasRooms", location.name(), rooms.stream().collect(Collectors.joining(", "))));
        }
        boolean others = picture.locations().stream().anyMatch(one -> one.inUse() && !one.equals(location));
        return others ? Optional.empty() : Optional.of(Refusal.of("location.last", location.name()));
    }

    /** The first location in use by name; of a practice that has none, a new one that is named after it. */
    LocationId firstInUse() {
        return locations.findAllByOrderByNameAscIdAsc().stream()
                .map(LocationRow::location)
                .filter(Location::inUse)
                .findFirst()
                .map(Location::id)
                .orElseGet(this::namedAfterThePractice);
    }

    private LocationId namedAfterThePractice() {
        String name = practice.details().map(PracticeDetails::name).orElse("Practice");
        String fitting =
                name.length() > NAME_LIMIT ? name.substring(0, NAME_LIMIT).strip() : name;
        return locations
                .save(LocationRow.of(new LocationDraft(fitting, null, null)))
                .location()
                .id();
    }

    private Optional<Refusal> refusal(LocationDraft draft, Optional<UUID> self) {
        String address = draft.address();
        String phone = draft.phone();
        if ((address != null && address.length() > ADDRESS_LIMIT) || (phone != null && phone.length() > PHONE_LIMIT)) {
            return Optional.of(Refusal.of("location.tooLong", ADDRESS_LIMIT, PHONE_LIMIT));
        }
        Optional<UUID> holder = locations
                .findByName(draft.name())
                .map(row -> row.location().id().value());
        return SettingsChanges.nameRefusal(draft.name(), holder, self);
    }

    private LocationRow row(LocationId id, long version) {
        LocationRow row = locations.findById(id.value()).orElseThrow(NoSuchRecord::new);
        SettingsChanges.requireVersion(version, row.location().version());
        return row;
    }
}
