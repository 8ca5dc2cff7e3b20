package org.knotwise.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Condition;
import org.knotwise.atlas.ConditionId;
import org.knotwise.health.internal.Neighbourhood;
import org.knotwise.health.internal.ProfileEntry;
import org.knotwise.health.internal.ProfileEntryRepository;
import org.knotwise.health.internal.ProfileEntryRow;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coded health profiles of the clients. */
@Service
@Transactional(readOnly = true)
public class HealthProfile {

    private final ProfileEntryRepository entries;
    private final Alerts alerts;
    private final Atlas atlas;
    private final Neighbourhood neighbourhood;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;

    HealthProfile(
            ProfileEntryRepository entries,
            Alerts alerts,
            Atlas atlas,
            Access access,
            Practice practice,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.alerts = alerts;
        this.atlas = atlas;
        this.neighbourhood = new Neighbourhood(atlas);
        this.access = access;
        this.practice = practice;
        this.events = events;
    }

    /** All entries, the newest first; without the notes for those who may not read what therapists note. */
    @Needs(Right.CLINICAL_READ)
    public List<ProfileEntryDetails> entries(ClientId client) {
        LocalDate today = practice.today();
        boolean withNotes = access.may(Right.NOTE_READ, client);
        return entries.rows(client.value()).stream()
                .map(row -> details(row, today))
                .map(entry -> withNotes ? entry : entry.withoutNote())
                .toList();
    }

    /** What counts today: for whoever asks whether something speaks against a treatment or a measure. */
    @Needs(Right.CLINICAL_READ)
    public Set<PresentCondition> conditions(ClientId client) {
        LocalDate today = practice.today();
        return entries.notEnded(client.value()).stream()
                .map(ProfileEntry::toDraft)
                .filter(entry -> counts(entry, today))
                .map(this::present)
                .collect(Collectors.toSet());
    }

    /**
     * Adds an entry, and with it the alert that it raises.
     *
     * @param alert null if it raises none
     * @return refused for a day to come, without a place where one is needed, and if the same counts there already
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ProfileEntryId> add(ClientId client, ProfileEntryDraft draft, @Nullable AlertDraft alert) {
        Optional<Refusal> refusal = refusalOf(client, draft, null);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        ProfileEntry added =
                entries.save(ProfileEntry.of(client, draft, access.signedIn().account(), practice.today()));
        if (alert != null) {
            alerts.add(client, alert);
        }
        events.publishEvent(new ProfileChanged(client));
        return Outcome.done(added.id());
    }

    /**
     * Adds what the client answered, without an alert: the therapist reads the answers before the visit.
     *
     * @return refused as {@link #add} is
     */
    @Transactional
    @Needs(Right.HEALTH_ANSWER)
    public Outcome<ProfileEntryId> noteAnswer(ClientId client, ProfileEntryDraft draft) {
        Optional<Refusal> refusal = refusalOf(client, draft, null);
        return refusal.<Outcome<ProfileEntryId>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(entries.save(
                                ProfileEntry.of(client, draft, access.signedIn().account(), practice.today()))
                        .id()));
    }

    /** Changes an entry; refused as {@link #add} is, and once it has ended. Throws if it changed since {@code version}. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ProfileEntryId> change(ClientId client, ProfileEntryId id, ProfileEntryDraft draft, long version) {
        ProfileEntry entry = find(client, id);
        if (entry.version() != version) {
            throw new ObjectOptimisticLockingFailureException(ProfileEntry.class, id.value());
        }
        Optional<Refusal> refusal =
                entry.hasEnded() ? Optional.of(Refusal.of("profile.hasEnded")) : refusalOf(client, draft, entry);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        entry.change(draft);
        events.publishEvent(new ProfileChanged(client));
        return Outcome.done(id);
    }

    /** Ends an entry that is over, or was wrong; it stays on record. Refused once it has ended. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ProfileEntryId> end(ClientId client, ProfileEntryId id) {
        ProfileEntry entry = find(client, id);
        if (entry.hasEnded()) {
            return Outcome.refused("profile.hasEnded");
        }
        entry.end(access.signedIn().account(), practice.today());
        events.publishEvent(new ProfileChanged(client));
        return Outcome.done(id);
    }

    /** @param itself the entry that is changed; null for a new one */
    private Optional<Refusal> refusalOf(ClientId client, ProfileEntryDraft draft, @Nullable ProfileEntry itself) {
        Condition condition = condition(draft.condition());
        BodyPlace place = draft.place();
        if (place instanceof BodyPlace.InZone(var zone)) {
            atlas.check(zone);
        }
        if (condition.located() && place == null) {
            return Optional.of(Refusal.of("profile.placeMissing"));
        }
        if (isToCome(draft.since())
                || isToCome(draft.clearance() == null ? null : draft.clearance().on())) {
            return Optional.of(Refusal.of("profile.dayToCome"));
        }
        LocalDate today = practice.today();
        boolean known = entries.notEnded(client.value()).stream()
                .filter(entry -> itself == null || !entry.id().equals(itself.id()))
                .map(ProfileEntry::toDraft)
                .anyMatch(entry -> entry.condition().equals(draft.condition())
                        && Objects.equals(entry.place(), place)
                        && counts(entry, today));
        return known && counts(draft, today)
                ? Optional.of(Refusal.of("profile.isThere", condition.name()))
                : Optional.empty();
    }

    private boolean isToCome(@Nullable LocalDate day) {
        return day != null && day.isAfter(practice.today());
    }

    private boolean counts(ProfileEntryDraft entry, LocalDate today) {
        return Lapse.day(condition(entry.condition()), entry.since())
                .filter(lapse -> !today.isBefore(lapse))
                .isEmpty();
    }

    private PresentCondition present(ProfileEntryDraft entry) {
        BodyPlace place = entry.place();
        return new PresentCondition(
                entry.condition(),
                place,
                place == null ? Set.of() : neighbourhood.near(place),
                entry.clearance() != null);
    }

    private ProfileEntryDetails details(ProfileEntryRow row, LocalDate today) {
        ProfileEntry entry = row.entry();
        ProfileEntryDraft draft = entry.toDraft();
        Condition condition = condition(draft.condition());
        return new ProfileEntryDetails(
                entry.id(),
                condition,
                draft,
                !entry.hasEnded() && counts(draft, today),
                Lapse.day(condition, draft.since()).orElse(null),
                entry.addedOn(),
                row.addedBy(),
                entry.endedOn(),
                row.endedBy(),
                entry.version());
    }

    /** Entries are of the atlas: the form offers no others, and the atlas takes none away. */
    private Condition condition(ConditionId id) {
        return atlas.condition(id).orElseThrow(() -> new IllegalArgumentException("The atlas does not know " + id));
    }

    private ProfileEntry find(ClientId client, ProfileEntryId id) {
        return entries.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
    }
}
