package org.knotwise.visits.internal;

import java.util.Optional;
import org.knotwise.clients.ClientArchiveRule;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Refusal;
import org.knotwise.visits.VisitStatus;
import org.springframework.stereotype.Component;

/** What is charted must be signed before a client is archived, because nobody writes in the record afterwards. */
@Component
class NotesBeforeArchive implements ClientArchiveRule {

    private final VisitRepository visits;

    NotesBeforeArchive(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public Optional<Refusal> objectionTo(ClientId client) {
        return visits.existsByClientIdAndStatus(client.value(), VisitStatus.DRAFT)
                ? Optional.of(Refusal.of("archive.notSigned"))
                : Optional.empty();
    }
}
