package org.knotwise.waitlist.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.PersonName;
import org.knotwise.waitlist.WaitlistOffer;
import org.knotwise.waitlist.WaitlistRow;

/** Somebody who waits, as the list's query reads it. */
public record EntryListing(
        Entry entry,
        String firstName,
        @Nullable String preferredName,
        String lastName,
        @Nullable String therapist,
        @Nullable String service,
        @Nullable Instant appointment) {

    public WaitlistRow row(int overdueDays, @Nullable WaitlistOffer offer) {
        return new WaitlistRow(
                entry.id(),
                entry.client(),
                new PersonName(preferredName == null ? firstName : preferredName, lastName),
                entry.wish(),
                therapist,
                service,
                appointment,
                entry.addedAt(),
                overdueDays,
                offer);
    }
}
