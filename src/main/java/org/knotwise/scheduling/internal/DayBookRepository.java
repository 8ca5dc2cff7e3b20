package org.knotwise.scheduling.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface DayBookRepository extends Repository<Appointment, UUID> {

    /**
     * What begins within this span, cancelled appointments left out, in order.
     *
     * @param therapist only this one's; null for all of the practice
     */
    @Query("""
            select new org.knotwise.scheduling.internal.DayListing(
                a.id, a.clientId, c.legalFirstName, c.preferredName, c.legalLastName,
                a.therapistId, t.displayName, r.name, a.startsAt, a.endsAt, a.status,
                (select count(z) from Session z where z.plan = s.plan and z.number <= s.number
                 and z.removed = false),
                (select count(x) from Session x where x.plan = s.plan and x.removed = false),
                (select count(y) from Session y
                 where y.plan = s.plan and y.status = org.knotwise.plans.SessionStatus.DONE))
            from Appointment a join Client c on c.id = a.clientId
                 join Account t on t.id = a.therapistId join RoomRow r on r.id = a.roomId
                 left join Session s on s.id = a.sessionId
            where (:therapist is null or a.therapistId = :therapist) and a.startsAt >= :from and a.startsAt < :to
              and a.status <> org.knotwise.scheduling.AppointmentStatus.CANCELLED
            order by a.startsAt, t.displayName, a.id
            """)
    List<DayListing> beginning(@Nullable UUID therapist, Instant from, Instant to);
}
