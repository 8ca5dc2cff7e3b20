package org.knotwise.health.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ConditionId;
import org.knotwise.health.AlertDraft;
import org.knotwise.health.AlertId;
import org.knotwise.health.AlertKind;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** Something to mind with a client. Its words are never changed, so that whoever read it has read what it says. */
@Entity
public class Alert {

    @Id
    private UUID id;

    private UUID clientId;
    private String text;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    private @Nullable String conditionId;
    private @Nullable String deskWording;
    private LocalDate addedOn;
    private @Nullable UUID addedBy;
    private @Nullable LocalDate endedOn;
    private @Nullable UUID endedBy;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "alert_reading", joinColumns = @JoinColumn(name = "alert_id"))
    private Set<Reading> readings = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Alert() {} // for JPA

    private Alert(ClientId client, String text, AlertKind kind, LocalDate today, @Nullable AccountId by) {
        this.id = AlertId.random().value();
        this.clientId = client.value();
        this.text = text;
        this.kind = kind;
        this.addedOn = today;
        this.addedBy = by == null ? null : by.value();
    }

    public static Alert of(ClientId client, AlertDraft draft, AccountId by, LocalDate today) {
        var alert = new Alert(client, draft.text(), draft.kind(), today, by);
        ConditionId condition = draft.condition();
        alert.conditionId = condition == null ? null : condition.value();
        alert.deskWording = draft.deskWording();
        return alert;
    }

    /** The text that a record was added with; it may be longer than what is typed as an alert. */
    static Alert ofNewRecord(ClientId client, String text, @Nullable AccountId by, LocalDate today) {
        return new Alert(client, text, AlertKind.CAUTION, today, by);
    }

    public void end(AccountId by, LocalDate today) {
        if (hasEnded()) {
            throw new IllegalStateException("An alert ends once");
        }
        endedBy = by.value();
        endedOn = today;
    }

    /** Notes that a therapist has read it; the first time counts. */
    public void readBy(AccountId therapist, Instant at) {
        if (readings.stream().noneMatch(reading -> reading.isBy(therapist))) {
            readings.add(new Reading(therapist, at));
        }
    }

    public boolean hasEnded() {
        return endedOn != null;
    }

    public AlertId id() {
        return new AlertId(id);
    }
}
