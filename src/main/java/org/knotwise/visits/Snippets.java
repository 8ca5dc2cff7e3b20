package org.knotwise.visits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.visits.internal.SnippetRepository;
import org.knotwise.visits.internal.TextSnippet;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a therapist writes again and again. Everybody has and sees only their own. */
@Service
@Transactional(readOnly = true)
public class Snippets {

    private final SnippetRepository snippets;
    private final Access access;

    Snippets(SnippetRepository snippets, Access access) {
        this.snippets = snippets;
        this.access = access;
    }

    /** Those of the one who asks, by word. */
    @Needs(Right.NOTE_WRITE)
    public List<Snippet> mine() {
        return snippets.findByTherapistIdOrderByWord(me()).stream()
                .map(TextSnippet::snippet)
                .toList();
    }

    /** The text under each word. */
    @Needs(Right.NOTE_WRITE)
    public Map<String, String> byWord() {
        Map<String, String> texts = new LinkedHashMap<>();
        mine().forEach(snippet ->
                texts.put(snippet.draft().word(), snippet.draft().text()));
        return texts;
    }

    /** Adds one; refused if the word stands for another text already. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<SnippetId> add(SnippetDraft draft) {
        if (snippets.findByWordAndTherapistId(draft.word(), me()).isPresent()) {
            return Outcome.refused("snippet.wordIsTaken", draft.word());
        }
        return Outcome.done(snippets.save(TextSnippet.of(access.signedIn().account(), draft))
                .snippet()
                .id());
    }

    /** Changes one; refused as {@link #add} is. Throws if it changed since {@code version}. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<SnippetId> change(SnippetId id, SnippetDraft draft, long version) {
        TextSnippet snippet = find(id);
        if (snippet.version() != version) {
            throw new ObjectOptimisticLockingFailureException(TextSnippet.class, id.value());
        }
        if (snippets.findByWordAndTherapistId(draft.word(), me())
                .filter(other -> !other.key().equals(id.value()))
                .isPresent()) {
            return Outcome.refused("snippet.wordIsTaken", draft.word());
        }
        snippet.change(draft);
        return Outcome.done(id);
    }

    /** Takes one away. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public void remove(SnippetId id) {
        snippets.delete(find(id));
    }

    private TextSnippet find(SnippetId id) {
        return snippets.findByIdAndTherapistId(id.value(), me()).orElseThrow(NoSuchRecord::new);
    }

    private UUID me() {
        return access.signedIn().account().value();
    }
}
