package org.knotwise.notices.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What clients were told of their appointments, beside what is. Read from the tables: what is told must not depend on who
 * happened to change something.
 */
@Component
class ToldAppointments {

    private static final String KNOWN = """
            select a.id, a.status, a.starts_at, a.ends_at, a.therapist_id, r.location_id, th.display_name,
              l.name as location, l.address,
              t.starts_at as told_start, t.ends_at as told_end, t.therapist_id as told_therapist,
              tr.location_id as told_place, t.called_off,
              (select count(*) from appointment_history h where h.appointment_id = a.id) as changes
            from appointment a
            join account th on th.id = a.therapist_id
            join room r on r.id = a.room_id
            join location l on l.id = r.location_id
            left join appointment_told t on t.appointment_id = a.id
            left join room tr on tr.id = t.room_id
            """;

    private final JdbcClient database;

    ToldAppointments(JdbcClient database) {
        this.database = database;
    }

    /** Those to come, and those that were told to come. */
    List<KnownAppointment> coming(ClientId client, Instant now) {
        return database.sql(KNOWN + """
                where a.client_id = :client
                  and ((a.status = 'BOOKED' and a.starts_at > :now) or (t.starts_at > :now and not t.called_off))
                order by coalesce(t.starts_at, a.starts_at), a.id
                """)
                .param("client", client.value())
                .param("now", utc(now))
                .query((row, _) -> known(row))
                .list();
    }

    /** One of a client, however it stands. */
    List<KnownAppointment> one(ClientId client, AppointmentId appointment) {
        return database.sql(KNOWN + "where a.client_id = :client and a.id = :id")
                .param("client", client.value())
                .param("id", appointment.value())
                .query((row, _) -> known(row))
                .list();
    }

    /** Notes that the client knows this now. */
    void told(ClientId client, KnownAppointment appointment, Instant at) {
        Slot now = appointment.now();
        if (now == null) {
            database.sql("update appointment_told set called_off = true, told_at = :at where appointment_id = :id")
                    .param("at", utc(at))
                    .param("id", appointment.id().value())
                    .update();
            return;
        }
        int known = write("""
                update appointment_told set therapist_id = :therapist, starts_at = :starts, ends_at = :ends,
                  called_off = false, told_at = :at, client_id = :client,
                  room_id = (select room_id from appointment where id = :id)
                where appointment_id = :id
                """, client, appointment.id(), now, at);
        if (known == 0) {
            write("""
                    insert into appointment_told
                      (appointment_id, client_id, therapist_id, room_id, starts_at, ends_at, called_off, told_at)
                    select id, :client, :therapist, room_id, :starts, :ends, false, :at from appointment where id = :id
                    """, client, appointment.id(), now, at);
        }
    }

    private int write(String sql, ClientId client, AppointmentId appointment, Slot now, Instant at) {
        return database.sql(sql)
                .param("client", client.value())
                .param("therapist", now.therapist())
                .param("starts", utc(now.start()))
                .param("ends", utc(now.end()))
                .param("at", utc(at))
                .param("id", appointment.value())
                .update();
    }

    private static KnownAppointment known(ResultSet row) throws SQLException {
        boolean booked = "BOOKED".equals(row.getString("status"));
        return new KnownAppointment(
                new AppointmentId(row.getObject("id", UUID.class)),
                told(row),
                booked
                        ? new Slot(
                                instant(row, "starts_at"),
                                instant(row, "ends_at"),
                                row.getObject("therapist_id", UUID.class),
                                row.getObject("location_id", UUID.class))
                        : null,
                row.getString("display_name"),
                row.getString("location"),
                row.getString("address"),
                Math.max(0, row.getInt("changes") - 1));
    }

    private static @Nullable Slot told(ResultSet row) throws SQLException {
        UUID therapist = row.getObject("told_therapist", UUID.class);
        return therapist == null || row.getBoolean("called_off")
                ? null
                : new Slot(
                        instant(row, "told_start"),
                        instant(row, "told_end"),
                        therapist,
                        row.getObject("told_place", UUID.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
