package org.knotwise.visits.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.AmendmentDraft;

/** What was added to a signed note; never changed. */
@Entity
public class VisitAmendment {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID visitId;
    private String body;
    private String why;
    private UUID writtenBy;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected VisitAmendment() {} // for JPA

    public VisitAmendment(ClientId client, VisitId visit, AmendmentDraft draft, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.visitId = visit.value();
        this.body = draft.text();
        this.why = draft.why();
        this.writtenBy = by.value();
        this.writtenAt = at;
    }
}
