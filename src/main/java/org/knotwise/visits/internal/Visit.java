package org.knotwise.visits.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.ChartedFinding;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.Aftercare;
import org.knotwise.visits.MovementReading;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.VisitDetails;
import org.knotwise.visits.VisitStatus;

/** A visit and its note. */
@Entity
public class Visit {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID therapistId;
    private @Nullable UUID appointmentId;
    private @Nullable UUID sessionId;
    private LocalDate visitOn;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    private String subjective = "";
    private String objective = "";
    private String assessment = "";
    private String plan = "";
    private String nextTime = "";
    private String posture = "";
    private @Nullable Integer painBefore;
    private @Nullable Integer painAfter;
    private Instant startedAt;
    private Instant savedAt;
    private @Nullable Instant signedAt;
    private @Nullable UUID signedBy;
    private @Nullable String notTreated;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "visit_aftercare", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "advice")
    @Enumerated(EnumType.STRING)
    private Set<Aftercare> aftercare = EnumSet.noneOf(Aftercare.class);

    @ElementCollection
    @CollectionTable(name = "visit_movement", joinColumns = @JoinColumn(name = "visit_id"))
    @MapKeyColumn(name = "movement")
    private Map<String, MovementRow> movements = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Visit() {} // for JPA

    private Visit(
            ClientId client,
            AccountId therapist,
            @Nullable AppointmentId appointment,
            @Nullable SessionId session,
            LocalDate day,
            Instant at) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.therapistId = therapist.value();
        this.appointmentId = appointment == null ? null : appointment.value();
        this.sessionId = session == null ? null : session.value();
        this.visitOn = day;
        this.status = VisitStatus.DRAFT;
        this.startedAt = at;
        this.savedAt = at;
    }

    /** A new draft; the appointment is null for a visit that was not in the calendar. */
    public static Visit begin(
            ClientId client,
            AccountId therapist,
            @Nullable AppointmentId appointment,
            @Nullable SessionId session,
            LocalDate day,
            Instant at) {
        return new Visit(client, therapist, appointment, session, day, at);
    }

    public void write(NoteDraft note, Instant at) {
        requireDraft();
        subjective = note.subjective();
        objective = note.objective();
        assessment = note.assessment();
        plan = note.plan();
        nextTime = note.nextTime();
        posture = note.posture();
        painBefore = valueOf(note.painBefore());
        painAfter = valueOf(note.painAfter());
        aftercare.retainAll(note.aftercare());
        aftercare.addAll(note.aftercare());
        savedAt = at;
    }

    /** Keeps how far a movement goes, in the place of what was kept of it; nothing if the reading is empty. */
    public void measure(MovementReading reading, Instant at) {
        requireDraft();
        String movement = reading.movement().value();
        if (reading.isEmpty()) {
            movements.remove(movement);
        } else {
            movements.put(movement, new MovementRow(reading));
        }
        savedAt = at;
    }

    /** Notes that something that belongs to the draft was kept. */
    public void touch(Instant at) {
        requireDraft();
        savedAt = at;
    }

    public void sign(AccountId by, Instant at) {
        requireDraft();
        status = VisitStatus.SIGNED;
        signedBy = by.value();
        signedAt = at;
    }

    /** Signs it as one in which nobody was treated; it carries no session then. */
    public void signNotTreated(String why, AccountId by, Instant at) {
        sign(by, at);
        notTreated = why;
        sessionId = null;
    }

    private void requireDraft() {
        if (status != VisitStatus.DRAFT) {
            throw new IllegalStateException("A signed visit is not changed");
        }
    }

    private static @Nullable Integer valueOf(@Nullable Score score) {
        return score == null ? null : score.value();
    }

    private static @Nullable Score scoreOf(@Nullable Integer value) {
        return value == null ? null : Score.of(value);
    }

    public VisitId id() {
        return new VisitId(id);
    }

    public boolean isSigned() {
        return status == VisitStatus.SIGNED;
    }

    public AccountId therapist() {
        return new AccountId(therapistId);
    }

    public LocalDate day() {
        return visitOn;
    }

    public @Nullable AppointmentId appointment() {
        return appointmentId == null ? null : new AppointmentId(appointmentId);
    }

    public @Nullable SessionId session() {
        return sessionId == null ? null : new SessionId(sessionId);
    }

    /** The note as it is kept. */
    public NoteDraft note() {
        return new NoteDraft(
                subjective,
                objective,
                assessment,
                plan,
                nextTime,
                posture,
                scoreOf(painBefore),
                scoreOf(painAfter),
                aftercare);
    }

    /** The movements that were measured, by their ids. */
    public List<MovementReading> movements() {
        return movements.entrySet().stream()
                .map(entry -> entry.getValue().reading(entry.getKey()))
                .sorted(Comparator.comparing(reading -> reading.movement().value()))
                .toList();
    }

    public VisitDetails details(List<ChartedFinding> findings) {
        return new VisitDetails(
                id(),
                new ClientId(clientId),
                therapist(),
                appointment(),
                session(),
                visitOn,
                status,
                note(),
                findings,
                movements(),
                startedAt,
                savedAt,
                signedAt,
                notTreated);
    }
}
