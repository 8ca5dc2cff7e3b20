package org.knotwise.scheduling.internal;

import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.knotwise.scheduling.TreatmentTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * The rows by which H2 refuses what is booked twice: one for each 5 minutes that a live appointment occupies its
 * therapist, room and client. PostgreSQL has exclusion constraints instead, so there this writes nothing.
 */
@Component
public class AppointmentTicks {

    private static final String INSERT =
            "insert into appointment_tick (resource_kind, resource_id, tick_at, appointment_id) values (?, ?, ?, ?)";

    private final JdbcTemplate database;
    private final boolean needed;

    AppointmentTicks(JdbcTemplate database, DataSource source) throws MetaDataAccessException {
        this.database = database;
        this.needed = "H2".equals(JdbcUtils.extractDatabaseMetaData(source, DatabaseMetaData::getDatabaseProductName));
    }

    /** Takes the times of live appointments, which must be in the database already. */
    public void take(Collection<Appointment> live) {
        if (!needed) {
            return;
        }
        List<Object[]> rows = new ArrayList<>();
        for (Appointment appointment : live) {
            add(rows, Resource.Kind.CLIENT, appointment.client(), appointment, appointment.endsAt());
            add(rows, Resource.Kind.ROOM, appointment.room(), appointment, appointment.roomFreeAt());
            add(rows, Resource.Kind.THERAPIST, appointment.therapist(), appointment, appointment.endsAt());
        }
        database.batchUpdate(INSERT, rows);
    }

    /** Gives back the times of appointments that are not live any more, or not there. */
    public void giveBack(Collection<Appointment> left) {
        if (needed) {
            database.batchUpdate(
                    "delete from appointment_tick where appointment_id = ?",
                    left.stream()
                            .map(appointment -> new Object[] {appointment.id().value()})
                            .toList());
        }
    }

    /** The client's time of these appointments is that of whoever they belong to now. */
    public void follow(Collection<UUID> appointmentIds) {
        if (!needed) {
            return;
        }
        for (UUID appointment : appointmentIds) {
            database.update(
                    "update appointment_tick set resource_id = (select client_id from appointment where id = ?)"
                            + " where appointment_id = ? and resource_kind = ?",
                    appointment,
                    appointment,
                    Resource.Kind.CLIENT.name());
        }
    }

    private static void add(
            List<Object[]> rows, Resource.Kind kind, UUID resource, Appointment appointment, Instant end) {
        Duration step = TreatmentTime.STEP;
        for (Instant tick = appointment.startsAt(); tick.isBefore(end); tick = tick.plus(step)) {
            rows.add(new Object[] {
                kind.name(),
                resource,
                OffsetDateTime.ofInstant(tick, ZoneOffset.UTC),
                appointment.id().value()
            });
        }
    }
}
