package org.knotwise.scheduling.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.UUID;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.scheduling.TreatmentTime;

/** A service, as it is kept. */
@Entity
@Table(name = "service")
public class ServiceRow {

    @Id
    private UUID id;

    private String name;
    private int lengthMinutes;
    private int turnOverMinutes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ServiceRow() {} // for JPA

    private ServiceRow(ServiceId id, String name, TreatmentTime time) {
        this.id = id.value();
        this.name = name;
        this.lengthMinutes = Math.toIntExact(time.length().toMinutes());
        this.turnOverMinutes = Math.toIntExact(time.turnOver().toMinutes());
    }

    public static ServiceRow taking(TreatmentTime time, String name) {
        return new ServiceRow(ServiceId.random(), name, time);
    }

    public Service service() {
        return new Service(
                new ServiceId(id), name, Duration.ofMinutes(lengthMinutes), Duration.ofMinutes(turnOverMinutes));
    }
}
