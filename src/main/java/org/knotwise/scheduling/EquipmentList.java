package org.knotwise.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.scheduling.internal.EquipmentRepository;
import org.knotwise.scheduling.internal.EquipmentRow;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What rooms may hold and services may need, as the practice calls it. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class EquipmentList {

    private final EquipmentRepository equipment;
    private final SettingsChanges changes;
    private final SettingsReader settings;

    EquipmentList(EquipmentRepository equipment, SettingsChanges changes, SettingsReader settings) {
        this.equipment = equipment;
        this.changes = changes;
        this.settings = settings;
    }

    /** All of it, by name. */
    @Needs(Right.STAFF_READ)
    public List<Equipment> all() {
        return equipment.findAllByOrderByNameAscIdAsc().stream()
                .map(EquipmentRow::equipment)
                .toList();
    }

    /** Refused if the name is empty, longer than 100 characters or taken */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<EquipmentId> add(String name) {
        return changes.ofNames(() -> refusal(name.strip(), Optional.empty())
                .<Outcome<EquipmentId>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(equipment
                        .save(EquipmentRow.named(name.strip()))
                        .equipment()
                        .id())));
    }

    /** Refused as {@link #add} is */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<EquipmentId> rename(EquipmentId id, String name, long version) {
        return changes.ofNames(() -> {
            EquipmentRow row = row(id, version);
            Optional<Refusal> refusal = refusal(name.strip(), Optional.of(id.value()));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            row.rename(name.strip());
            return Outcome.done(id);
        });
    }

    /** Refused while something names it, which is said by name */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<EquipmentId> remove(EquipmentId id, long version) {
        return changes.ofNames(() -> {
            EquipmentRow row = row(id, version);
            Optional<Refusal> refusal = stillUsed(row.equipment(), settings.now());
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            equipment.delete(row);
            return Outcome.done(id);
        });
    }

    /** Retired rooms and services count too: they may come back, with all they had. */
    static Optional<Refusal> stillUsed(Equipment equipment, SettingsPicture picture) {
        String where = Stream.concat(
                        picture.rooms().stream()
                                .filter(room -> room.equipment().contains(equipment.id()))
                                .map(Room::name),
                        picture.services().stream()
                                .filter(service -> service.equipment().contains(equipment.id()))
                                .map(Service::name))
                .collect(Collectors.joining(", "));
        return where.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of("settings.stillUsed", equipment.name(), where));
    }

    private Optional<Refusal> refusal(String name, Optional<UUID> self) {
        Optional<UUID> holder =
                equipment.findByName(name).map(row -> row.equipment().id().value());
        return SettingsChanges.nameRefusal(name, holder, self);
    }

    private EquipmentRow row(EquipmentId id, long version) {
        EquipmentRow row = equipment.findById(id.value()).orElseThrow(NoSuchRecord::new);
        SettingsChanges.requireVersion(version, row.equipment().version());
        return row;
    }
}
