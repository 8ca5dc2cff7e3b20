package org.knotwise.scheduling.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AppointmentRepository extends Repository<Appointment, UUID> {

    String LISTING = """
            select new org.knotwise.scheduling.internal.AppointmentListing(
                a.id, a.clientId, a.sessionId, a.therapistId, t.displayName, a.roomId, r.name, s.name,
                a.startsAt, a.endsAt, a.status, a.overruled, a.recurringId)
            from Appointment a join Account t on t.id = a.therapistId join RoomRow r on r.id = a.roomId
                left join ServiceRow s on s.id = a.serviceId
            """;

    /** For what asks for nobody: who may know of it must have been asked before. */
    Optional<Appointment> findById(UUID id);

    Optional<Appointment> findByIdAndClientId(UUID id, UUID clientId);

    List<Appointment> findByIdIn(Collection<UUID> ids);

    @Query(LISTING + "where a.id in :ids")
    List<AppointmentListing> listings(Collection<UUID> ids);

    @Query(LISTING + "where a.id = :id and a.clientId = :clientId")
    Optional<AppointmentListing> listing(UUID id, UUID clientId);

    /** All but bookings that were undone at once. */
    @Query(LISTING + """
            where a.clientId = :clientId and (a.cancelReason is null
              or a.cancelReason <> org.knotwise.scheduling.CancelReason.UNDONE)
            order by a.startsAt desc, a.id
            """)
    List<AppointmentListing> ofClient(UUID clientId);

    @Query(LISTING + """
            where a.clientId = :clientId and a.endsAt > :now
              and a.status = org.knotwise.scheduling.AppointmentStatus.BOOKED
            order by a.startsAt, a.id
            """)
    List<AppointmentListing> coming(UUID clientId, Instant now, Limit limit);

    @Query(LISTING + """
            where a.therapistId = :therapistId and a.startsAt >= :from and a.startsAt < :to
              and a.status <> org.knotwise.scheduling.AppointmentStatus.CANCELLED
            order by a.startsAt, a.id
            """)
    List<AppointmentListing> beginning(UUID therapistId, Instant from, Instant to);

    /**
     * What live appointments occupy, of everybody in the practice.
     *
     * @param earliest no appointment that occupies anything after {@code from} began before it
     */
    @Query("""
            select new org.knotwise.scheduling.internal.Occupied(
                a.id, a.therapistId, a.roomId, a.clientId, a.startsAt, a.endsAt, a.roomFreeAt)
            from Appointment a
            where a.startsAt >= :earliest and a.startsAt < :to and a.roomFreeAt > :from
              and a.status in (org.knotwise.scheduling.AppointmentStatus.BOOKED,
                               org.knotwise.scheduling.AppointmentStatus.DONE)
            """)
    List<Occupied> occupied(Instant earliest, Instant from, Instant to);

    /**
     * Which of these clients have nothing booked that is still to end.
     *
     * @param therapist only clients of this therapist's care team; null for all of the practice
     */
    @Query("""
            select c.id from Client c
            where c.id in :clients
              and (:therapist is null or exists (
                   select 1 from Client d join d.careTeam m where d = c and m.therapistId = :therapist))
              and not exists (
                   select 1 from Appointment a
                   where a.clientId = c.id and a.endsAt > :now
                     and a.status = org.knotwise.scheduling.AppointmentStatus.BOOKED)
            """)
    List<UUID> withoutNext(@Nullable UUID therapist, Set<UUID> clients, Instant now);

    /** What is booked and still to end, of the whole practice, in order. */
    @Query("""
            select a from Appointment a
            where a.endsAt > :now and a.status = org.knotwise.scheduling.AppointmentStatus.BOOKED
            order by a.startsAt, a.id
            """)
    List<Appointment> allComing(Instant now);

    @Query("""
            select count(a) from Appointment a
            where a.therapistId = :therapistId and a.endsAt > :now
              and a.status = org.knotwise.scheduling.AppointmentStatus.BOOKED
            """)
    int countComing(UUID therapistId, Instant now);
}
