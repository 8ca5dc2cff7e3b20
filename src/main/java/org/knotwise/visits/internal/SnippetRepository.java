package org.knotwise.visits.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface SnippetRepository extends Repository<TextSnippet, UUID> {

    TextSnippet save(TextSnippet snippet);

    void delete(TextSnippet snippet);

    List<TextSnippet> findByTherapistIdOrderByWord(UUID therapistId);

    Optional<TextSnippet> findByIdAndTherapistId(UUID id, UUID therapistId);

    Optional<TextSnippet> findByWordAndTherapistId(String word, UUID therapistId);
}
