package org.knotwise.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * A client's record, as its frame shows it.
 *
 * @param number what the practice knows the client by; never given twice
 * @param team the primary therapist first, then the others by name
 * @param archivedOn null for a client in care
 * @param mergedInto the record that this one turned out to be; null for a record of its own
 * @param version to be handed back with an edit, so that a lost update is noticed
 */
public record ClientDetails(
        ClientId id,
        int number,
        ClientDraft draft,
        List<TeamMember> team,
        @Nullable LocalDate archivedOn,
        @Nullable ClientId mergedInto,
        Instant createdAt,
        long version) {

    public ClientDetails {
        team = List.copyOf(team);
    }

    /** The name that the client wants to be called by, with the family name. */
    public PersonName name() {
        return draft.name();
    }

    /** Whether the record is only read. */
    public boolean archived() {
        return archivedOn != null;
    }

    public Optional<TeamMember> primary() {
        return team.stream().filter(TeamMember::primary).findFirst();
    }

    /** Null only while a record waits for a therapist. */
    public @Nullable AccountId primaryTherapist() {
        return primary().map(TeamMember::id).orElse(null);
    }
}
