package org.knotwise.waitlist.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface OfferRepository extends Repository<Offer, UUID> {

    Offer save(Offer offer);

    Optional<Offer> findByIdAndClientId(UUID id, UUID clientId);

    List<Offer> findByHoldId(UUID holdId);

    @Query("""
            select o from Offer o
            where o.clientId = :clientId and o.status = org.knotwise.waitlist.internal.OfferStatus.OPEN
            order by o.startsAt, o.id
            """)
    List<Offer> openOf(UUID clientId);

    String OPEN = """
            select new org.knotwise.waitlist.internal.OfferListing(o, t.displayName)
            from Offer o join Account t on t.id = o.therapistId
            where o.status = org.knotwise.waitlist.internal.OfferStatus.OPEN and o.answerBy > :now
            """;

    @Query(OPEN + "order by o.startsAt, o.id")
    List<OfferListing> open(Instant now);

    @Query(OPEN + "and o.clientId = :clientId order by o.startsAt, o.id")
    List<OfferListing> openTo(UUID clientId, Instant now);

    @Query("""
            select o from Offer o
            where o.status = org.knotwise.waitlist.internal.OfferStatus.OPEN and o.answerBy <= :now
            """)
    List<Offer> lapsed(Instant now);

    /** Whether this start of this therapist was offered to the entry before, whatever came of it. */
    boolean existsByEntryIdAndTherapistIdAndStartsAt(UUID entryId, UUID therapistId, Instant startsAt);
}
