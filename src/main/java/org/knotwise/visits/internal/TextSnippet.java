package org.knotwise.visits.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.knotwise.identity.AccountId;
import org.knotwise.visits.Snippet;
import org.knotwise.visits.SnippetDraft;
import org.knotwise.visits.SnippetId;

/** A snippet, as it is kept. */
@Entity
public class TextSnippet {

    @Id
    private UUID id;

    private UUID therapistId;
    private String word;
    private String text;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TextSnippet() {} // for JPA

    private TextSnippet(AccountId therapist, SnippetDraft draft) {
        this.id = UUID.randomUUID();
        this.therapistId = therapist.value();
        this.word = draft.word();
        this.text = draft.text();
    }

    public static TextSnippet of(AccountId therapist, SnippetDraft draft) {
        return new TextSnippet(therapist, draft);
    }

    public void change(SnippetDraft draft) {
        word = draft.word();
        text = draft.text();
    }

    public UUID key() {
        return id;
    }

    public long version() {
        return version;
    }

    public Snippet snippet() {
        return new Snippet(new SnippetId(id), new SnippetDraft(word, text), version);
    }
}
