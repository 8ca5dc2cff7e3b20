package org.knotwise.waitlist.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EntryRepository extends Repository<Entry, UUID> {

    Entry save(Entry entry);

    Optional<Entry> findByIdAndClientId(UUID id, UUID clientId);

    String WAITING = """
            select new org.knotwise.waitlist.internal.EntryListing(
                e, c.legalFirstName, c.preferredName, c.legalLastName, t.displayName, s.name, a.startsAt)
            from Entry e join Client c on c.id = e.clientId left join Account t on t.id = e.therapistId
                 left join ServiceRow s on s.id = e.serviceId left join Appointment a on a.id = e.appointmentId
            where e.status = org.knotwise.waitlist.internal.EntryStatus.WAITING and c.archivedOn is null
            """;

    /**
     * Who waits, the longest first, archived clients left out.
     *
     * @param therapist only clients of this therapist's care team; null for all of the practice
     */
    @Query(WAITING + """
              and (:therapist is null or exists (
                   select 1 from Client d join d.careTeam m where d = c and m.therapistId = :therapist))
            order by e.addedAt, e.id
            """)
    List<EntryListing> waiting(@Nullable UUID therapist);

    /** What one client waits for, the longest first. */
    @Query(WAITING + "and e.clientId = :clientId order by e.addedAt, e.id")
    List<EntryListing> waitingWith(UUID clientId);

    @Query("""
            select e from Entry e
            where e.clientId = :clientId and e.status = org.knotwise.waitlist.internal.EntryStatus.WAITING
            order by e.addedAt, e.id
            """)
    List<Entry> waitingOf(UUID clientId);

    @Query("""
            select e from Entry e
            where e.status = org.knotwise.waitlist.internal.EntryStatus.WAITING and e.expiresOn < :today
            """)
    List<Entry> over(LocalDate today);
}
