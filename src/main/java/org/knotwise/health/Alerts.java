package org.knotwise.health;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.health.internal.Alert;
import org.knotwise.health.internal.AlertRepository;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What to mind with the clients. Each therapist reads each alert before the first visit after it appears; who read what,
 * and when, is kept.
 */
@Service
@Transactional(readOnly = true)
public class Alerts {

    private final AlertRepository alerts;
    private final Access access;
    private final Practice practice;
    private final Clock clock;

    Alerts(AlertRepository alerts, Access access, Practice practice, Clock clock) {
        this.alerts = alerts;
        this.access = access;
        this.practice = practice;
        this.clock = clock;
    }

    /** The alerts of a client that are in force, the oldest first. */
    @Needs(Right.NOTE_READ)
    public List<AlertRow> of(ClientId client) {
        return alerts.inForce(null, Set.of(client.value()));
    }

    /** The same for a list of clients, by client; one without an alert, or out of reach, is left out. */
    @Needs(Right.NOTE_READ)
    public Map<ClientId, List<AlertRow>> of(Set<ClientId> clients) {
        return inReach(Right.NOTE_READ, clients).stream().collect(Collectors.groupingBy(AlertRow::client));
    }

    /** All alerts that a client ever had: those in force, then those that have ended. */
    @Needs(Right.NOTE_READ)
    public List<AlertRow> everOf(ClientId client) {
        return alerts.rows(client.value());
    }

    /** Who has read which alert of a client. */
    @Needs(Right.NOTE_READ)
    public List<AlertReading> readings(ClientId client) {
        return alerts.readings(client.value());
    }

    /** All that the reception sees of a client's alerts in force. */
    @Needs(Right.APPOINTMENT_BOOK)
    public List<String> deskWordings(ClientId client) {
        return wordings(alerts.inForce(null, Set.of(client.value())));
    }

    /** The same for a list of clients; one without a wording, or out of reach, is left out. */
    @Needs(Right.APPOINTMENT_BOOK)
    public Map<ClientId, List<String>> deskWordings(Set<ClientId> clients) {
        return inReach(Right.APPOINTMENT_BOOK, clients).stream()
                .filter(alert -> alert.deskWording() != null)
                .collect(Collectors.groupingBy(
                        AlertRow::client, Collectors.collectingAndThen(Collectors.toList(), Alerts::wordings)));
    }

    /** What the one who asks has still to read before the next visit of this client. */
    @Needs(Right.NOTE_WRITE)
    public List<AlertRow> unread(ClientId client) {
        return alerts.unread(client.value(), me().value());
    }

    /** Notes that the one who asks has read these; ids of alerts that are not in force are passed over. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public void acknowledge(ClientId client, Set<AlertId> read) {
        Set<UUID> ids = read.stream().map(AlertId::value).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            alerts.inForce(ids, client.value()).forEach(alert -> alert.readBy(me(), Instant.now(clock)));
        }
    }

    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public AlertId add(ClientId client, AlertDraft draft) {
        return alerts.save(Alert.of(client, draft, me(), practice.today())).id();
    }

    /** Adds what an answer on the client’s health calls for; whoever answered is its author. */
    @Transactional
    @Needs(Right.HEALTH_ANSWER)
    public AlertId noteAnswer(ClientId client, AlertDraft draft) {
        return alerts.save(Alert.of(client, draft, me(), practice.today())).id();
    }

    /**
     * Puts another wording in the place of an alert: a new one, which everybody reads again.
     *
     * @return refused for one that has ended
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<AlertId> replace(ClientId client, AlertId alert, AlertDraft draft) {
        return switch (end(client, alert)) {
            case Outcome.Done<AlertId> _ -> Outcome.done(add(client, draft));
            case Outcome.Refused<AlertId>(var why) -> Outcome.refused(why);
        };
    }

    /** Ends an alert; refused for one that has ended. It stays on record. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<AlertId> end(ClientId client, AlertId id) {
        Alert alert = alerts.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
        if (alert.hasEnded()) {
            return Outcome.refused("alert.hasEnded");
        }
        alert.end(me(), practice.today());
        return Outcome.done(id);
    }

    private List<AlertRow> inReach(Right right, Set<ClientId> clients) {
        Set<UUID> ids = clients.stream().map(ClientId::value).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        return switch (access.scope(right)) {
            case Scope.Everyone() -> alerts.inForce(null, ids);
            case Scope.CareTeamOf(var therapist) -> alerts.inForce(therapist.value(), ids);
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    private static List<String> wordings(List<AlertRow> rows) {
        return rows.stream()
                .<@Nullable String>map(AlertRow::deskWording)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private AccountId me() {
        return access.signedIn().account();
    }
}
