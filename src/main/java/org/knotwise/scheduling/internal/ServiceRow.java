package org.knotwise.scheduling.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.EquipmentId;
import org.knotwise.scheduling.QualificationId;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.ServiceDraft;
import org.knotwise.scheduling.ServiceId;

/** A service, as it is kept. Never deleted: appointments name it. */
@Entity
@Table(name = "service")
public class ServiceRow {

    @Id
    private UUID id;

    private String name;
    private int lengthMinutes;
    private int turnOverMinutes;
    private boolean inUse = true;

    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "service_equipment", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "equipment_id")
    private Set<UUID> equipment = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "service_qualification", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "qualification_id")
    private Set<UUID> qualifications = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ServiceRow() {} // for JPA

    private ServiceRow(ServiceId id, ServiceDraft draft) {
        this.id = id.value();
        this.name = draft.name();
        take(draft);
    }

    public static ServiceRow of(ServiceDraft draft) {
        return new ServiceRow(ServiceId.random(), draft);
    }

    public void change(ServiceDraft draft) {
        name = draft.name();
        take(draft);
    }

    private void take(ServiceDraft draft) {
        lengthMinutes = Math.toIntExact(draft.length().toMinutes());
        turnOverMinutes = Math.toIntExact(draft.turnOver().toMinutes());
        replace(equipment, draft.equipment().stream().map(EquipmentId::value).collect(Collectors.toSet()));
        replace(
                qualifications,
                draft.qualifications().stream().map(QualificationId::value).collect(Collectors.toSet()));
    }

    private static void replace(Set<UUID> kept, Set<UUID> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    public void use(boolean use) {
        inUse = use;
    }

    public Service service() {
        return new Service(
                new ServiceId(id),
                name,
                Duration.ofMinutes(lengthMinutes),
                Duration.ofMinutes(turnOverMinutes),
                equipment.stream().map(EquipmentId::new).collect(Collectors.toSet()),
                qualifications.stream().map(QualificationId::new).collect(Collectors.toSet()),
                inUse,
                version == null ? 0 : version);
    }
}
