package org.knotwise.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.scheduling.internal.ServiceRepository;
import org.knotwise.scheduling.internal.ServiceRow;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The services that the practice offers. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class Services {

    private final ServiceRepository services;
    private final SettingsChanges changes;

    Services(ServiceRepository services, SettingsChanges changes) {
        this.services = services;
        this.changes = changes;
    }

    /** All services, retired ones too, by name. */
    @Needs(Right.STAFF_READ)
    public List<Service> all() {
        return services.findAllByOrderByNameAscIdAsc().stream()
                .map(ServiceRow::service)
                .toList();
    }

    /** Those that can be booked, by name. */
    @Needs(Right.STAFF_READ)
    public List<Service> inUse() {
        return all().stream().filter(Service::inUse).toList();
    }

    /** Adds a service that any room and any therapist will do for; refused as {@link #add(ServiceDraft)} is. */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<ServiceId> add(String name, Duration length, Duration turnOver) {
        return add(ServiceDraft.plain(name, length, turnOver));
    }

    /**
     * Adds a service.
     *
     * @return refused if the name is empty, longer than 100 characters or taken; if a duration is not within the bounds of
     *     {@link TreatmentTime}; if it needs equipment that no room in use holds, or a qualification that none of the
     *     therapists has; if it is longer than every shift
     */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<ServiceId> add(ServiceDraft draft) {
        return changes.ofNames(() -> refusal(draft, Optional.empty())
                .<Outcome<ServiceId>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        services.save(ServiceRow.of(draft)).service().id())));
    }

    /** Changes a service from now on; what is booked keeps its time. Refused as {@link #add(ServiceDraft)} is. */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<ServiceId> change(ServiceId id, ServiceDraft draft, long version) {
        return changes.ofEverything(() -> {
            ServiceRow row = row(id, version);
            Optional<Refusal> refusal = refusal(draft, Optional.of(id.value()));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            row.change(draft);
            return Outcome.done(id);
        });
    }

    /** Takes a service out of use: it cannot be booked any more, and what is booked stays. */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<ServiceId> retire(ServiceId id, long version) {
        return use(id, version, false);
    }

    /** Refused if it now contradicts other settings, as {@link #add(ServiceDraft)} says */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<ServiceId> useAgain(ServiceId id, long version) {
        return use(id, version, true);
    }

    private Outcome<ServiceId> use(ServiceId id, long version, boolean use) {
        return changes.ofEverything(() -> {
            row(id, version).use(use);
            return Outcome.done(id);
        });
    }

    private Optional<Refusal> refusal(ServiceDraft draft, Optional<UUID> self) {
        if (!TreatmentTime.isLength(draft.length())) {
            return Optional.of(Refusal.of(
                    "service.length", TreatmentTime.SHORTEST.toMinutes(), TreatmentTime.LONGEST.toMinutes()));
        }
        if (!TreatmentTime.isTurnOver(draft.turnOver())) {
            return Optional.of(Refusal.of("service.turnOver", TreatmentTime.LONGEST_TURN_OVER.toMinutes()));
        }
        Optional<UUID> holder =
                services.findByName(draft.name()).map(row -> row.service().id().value());
        return SettingsChanges.nameRefusal(draft.name(), holder, self);
    }

    private ServiceRow row(ServiceId id, long version) {
        ServiceRow row = services.findById(id.value()).orElseThrow(NoSuchRecord::new);
        SettingsChanges.requireVersion(version, row.service().version());
        return row;
    }
}
