package org.knotwise.scheduling.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface WeekRepository extends Repository<Appointment, UUID> {

    /**
     * What begins within this span, cancelled appointments left out, in order.
     *
     * @param everybody whether {@code therapists} does not matter
     * @param careTeamOf only clients whose care team this therapist belongs to; null for all clients
     */
    @Query("""
            select new org.knotwise.scheduling.internal.WeekListing(
                a.id, a.clientId, c.legalFirstName, c.preferredName, c.legalLastName,
                a.therapistId, a.roomId, v.name, a.sessionId,
                a.startsAt, a.endsAt, a.status,
                (select count(z) from Session z where z.plan = s.plan and z.number <= s.number
                 and z.removed = false),
                (select count(x) from Session x where x.plan = s.plan and x.removed = false),
                (select count(y) from Session y
                 where y.plan = s.plan and y.status = org.knotwise.plans.SessionStatus.DONE),
                (select count(b) from Appointment b
                 where b.clientId = a.clientId and b.startsAt < a.startsAt
                   and b.status in (org.knotwise.scheduling.AppointmentStatus.BOOKED,
                                    org.knotwise.scheduling.AppointmentStatus.DONE)))
            from Appointment a join Client c on c.id = a.clientId
                 left join Session s on s.id = a.sessionId left join ServiceRow v on v.id = a.serviceId
            where a.startsAt >= :from and a.startsAt < :to
              and a.status <> org.knotwise.scheduling.AppointmentStatus.CANCELLED
              and (:everybody = true or a.therapistId in :therapists)
              and (:careTeamOf is null or exists (
                   select 1 from Client d join d.careTeam m where d = c and m.therapistId = :careTeamOf))
            order by a.startsAt, a.endsAt, a.id
            """)
    List<WeekListing> beginning(
            boolean everybody, Set<UUID> therapists, @Nullable UUID careTeamOf, Instant from, Instant to);

    /**
     * What live appointments that begin within this span occupy, of everybody in the practice, in order.
     *
     * @param careTeamOf those of other clients than this therapist's come as hidden; null if none is
     */
    @Query("""
            select new org.knotwise.scheduling.internal.WeekOccupied(
                a.therapistId, a.roomId, a.startsAt, a.endsAt, a.roomFreeAt,
                (select count(m) from Client d join d.careTeam m
                 where d.id = a.clientId and m.therapistId = :careTeamOf))
            from Appointment a
            where a.startsAt >= :from and a.startsAt < :to
              and a.status in (org.knotwise.scheduling.AppointmentStatus.BOOKED,
                               org.knotwise.scheduling.AppointmentStatus.DONE)
            order by a.startsAt, a.id
            """)
    List<WeekOccupied> occupied(@Nullable UUID careTeamOf, Instant from, Instant to);
}
