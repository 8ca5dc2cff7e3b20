package org.knotwise.health.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ConditionId;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.health.BodyPlace;
import org.knotwise.health.Clearance;
import org.knotwise.health.ProfileEntryDraft;
import org.knotwise.health.ProfileEntryId;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Side;

/** A condition of a client, as it was said. */
@Entity
public class ProfileEntry {

    @Id
    private UUID id;

    private UUID clientId;
    private String conditionId;
    private @Nullable LocalDate sinceOn;
    private @Nullable String placeZone;
    private @Nullable String placeMuscle;

    @Enumerated(EnumType.STRING)
    private @Nullable Side placeSide;

    private @Nullable String clearedBy;
    private @Nullable LocalDate clearedOn;
    private String note;
    private LocalDate addedOn;
    private UUID addedBy;
    private @Nullable LocalDate endedOn;
    private @Nullable UUID endedBy;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ProfileEntry() {} // for JPA

    @SuppressWarnings("NullAway.Init") // change() sets condition and note
    private ProfileEntry(ClientId client, AccountId by, LocalDate today) {
        this.id = ProfileEntryId.random().value();
        this.clientId = client.value();
        this.addedBy = by.value();
        this.addedOn = today;
    }

    public static ProfileEntry of(ClientId client, ProfileEntryDraft draft, AccountId by, LocalDate today) {
        var entry = new ProfileEntry(client, by, today);
        entry.change(draft);
        return entry;
    }

    public final void change(ProfileEntryDraft draft) {
        conditionId = draft.condition().value();
        sinceOn = draft.since();
        note = draft.note();
        Clearance clearance = draft.clearance();
        clearedBy = clearance == null ? null : clearance.by();
        clearedOn = clearance == null ? null : clearance.on();
        put(draft.place());
    }

    private void put(@Nullable BodyPlace place) {
        placeSide = place == null ? null : place.side();
        placeZone = place instanceof BodyPlace.InZone(ZoneSide in) ? in.zone().value() : null;
        placeMuscle = place instanceof BodyPlace.AtMuscle(MuscleId muscle, Side _) ? muscle.value() : null;
    }

    public void end(AccountId by, LocalDate today) {
        if (hasEnded()) {
            throw new IllegalStateException("An entry ends once");
        }
        endedBy = by.value();
        endedOn = today;
    }

    public ProfileEntryDraft toDraft() {
        String by = clearedBy;
        LocalDate on = clearedOn;
        return new ProfileEntryDraft(
                condition(), sinceOn, place(), by == null || on == null ? null : new Clearance(by, on), note);
    }

    private @Nullable BodyPlace place() {
        String zone = placeZone;
        String muscle = placeMuscle;
        Side side = placeSide;
        if (side == null) {
            return null;
        }
        return zone != null
                ? new BodyPlace.InZone(new ZoneSide(new ZoneId(zone), side))
                : muscle != null ? new BodyPlace.AtMuscle(new MuscleId(muscle), side) : null;
    }

    public ProfileEntryId id() {
        return new ProfileEntryId(id);
    }

    public ConditionId condition() {
        return new ConditionId(conditionId);
    }

    public boolean hasEnded() {
        return endedOn != null;
    }

    public LocalDate addedOn() {
        return addedOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
