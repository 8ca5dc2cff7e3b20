package org.knotwise.clients;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.internal.ClientRepository;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds clients while somebody types. */
@Service
@Transactional(readOnly = true)
public class ClientSearch {

    private final ClientRepository clients;
    private final Access access;

    ClientSearch(ClientRepository clients, Access access) {
        this.clients = clients;
        this.access = access;
    }

    /**
     * The clients in care whose name, number, e-mail or telephone holds each of the words, of those whom the one who asks
     * may know of; those in whom a word begins with what was typed come first, then by family name.
     */
    @Needs(Right.CONTACT_READ)
    public List<ClientRow> find(String typed, int limit) {
        SearchWords words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return switch (access.scope(Right.CONTACT_READ)) {
            case Scope.Everyone() -> found(null, words, limit);
            case Scope.CareTeamOf(var therapist) -> found(therapist.value(), words, limit);
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    private List<ClientRow> found(@Nullable UUID therapist, SearchWords words, int limit) {
        return clients.found(
                therapist,
                words.anywhere(0),
                words.anywhere(1),
                words.anywhere(2),
                words.anywhere(3),
                words.beginning(),
                words.beginningLater(),
                Limit.of(limit));
    }
}
