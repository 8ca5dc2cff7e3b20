package org.knotwise.scheduling;

import java.time.Duration;
import java.util.Set;

/** A service as somebody enters it. */
public record ServiceDraft(
        String name,
        Duration length,
        Duration turnOver,
        Set<EquipmentId> equipment,
        Set<QualificationId> qualifications) {

    public ServiceDraft {
        name = name.strip();
        equipment = Set.copyOf(equipment);
        qualifications = Set.copyOf(qualifications);
    }

    /** Of a service that any room and any therapist will do for. */
    public static ServiceDraft plain(String name, Duration length, Duration turnOver) {
        return new ServiceDraft(name, length, turnOver, Set.of(), Set.of());
    }
}
