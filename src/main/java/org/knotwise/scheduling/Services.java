package org.knotwise.scheduling;

import java.time.Duration;
import java.util.List;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.scheduling.internal.ServiceRepository;
import org.knotwise.scheduling.internal.ServiceRow;
import org.knotwise.shared.Outcome;
import org.springframework.transaction.annotation.Transactional;

/** The services that the practice offers. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class Services {

    private static final int NAME_LIMIT = 100;

    private final ServiceRepository services;

    Services(ServiceRepository services) {
        this.services = services;
    }

    /** All services, by name. */
    @Needs(Right.STAFF_READ)
    public List<Service> all() {
        return services.findAllByOrderByNameAscIdAsc().stream()
                .map(ServiceRow::service)
                .toList();
    }

    /**
     * Adds a service.
     *
     * @return refused if the name is empty, longer than 100 characters or taken, or if a duration is not within the bounds
     *     of {@link TreatmentTime}
     */
    @Transactional
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<ServiceId> add(String name, Duration length, Duration turnOver) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > NAME_LIMIT) {
            return Outcome.refused("service.nameLength", NAME_LIMIT);
        }
        if (!TreatmentTime.isLength(length)) {
            return Outcome.refused(
                    "service.length", TreatmentTime.SHORTEST.toMinutes(), TreatmentTime.LONGEST.toMinutes());
        }
        if (!TreatmentTime.isTurnOver(turnOver)) {
            return Outcome.refused("service.turnOver", TreatmentTime.LONGEST_TURN_OVER.toMinutes());
        }
        if (services.existsByName(stripped)) {
            return Outcome.refused("service.nameTaken", stripped);
        }
        ServiceRow row = services.save(ServiceRow.taking(new TreatmentTime(length, turnOver), stripped));
        return Outcome.done(row.service().id());
    }
}
