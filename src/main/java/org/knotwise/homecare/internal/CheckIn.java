package org.knotwise.homecare.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.homecare.CheckInDetails;
import org.knotwise.homecare.CheckInDraft;
import org.knotwise.homecare.CheckInId;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;

/** What a client reported. It is put right only within minutes; later there is another one. */
@Entity
public class CheckIn {

    /** So long somebody who pressed the wrong number may press the right one. */
    public static final Duration TO_PUT_RIGHT = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private UUID clientId;
    private UUID toldBy;
    private boolean byClient;
    private Instant toldAt;
    private LocalDate toldOn;
    private int pain;
    private @Nullable Integer soreness;

    @Enumerated(EnumType.STRING)
    private CheckInDraft.@Nullable SoreFor soreFor;

    private boolean numb;

    @Enumerated(EnumType.STRING)
    private CheckInDraft.@Nullable CareDone homeCare;

    private String words;

    @ElementCollection
    @CollectionTable(name = "check_in_zone", joinColumns = @JoinColumn(name = "check_in_id"))
    private Set<ZoneRow> zones = new HashSet<>();

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CheckIn() {} // for JPA

    /** @param byClient whether it is the client's, or the guardian's, own */
    public CheckIn(ClientId client, AccountId by, boolean byClient, Instant at, LocalDate day, CheckInDraft draft) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.toldBy = by.value();
        this.byClient = byClient;
        this.toldAt = at;
        this.toldOn = day;
        take(draft);
    }

    @SuppressWarnings("NullAway.Init") // called by the constructor too
    private void take(CheckInDraft draft) {
        pain = draft.pain().value();
        Score sore = draft.soreness();
        soreness = sore == null ? null : sore.value();
        soreFor = draft.soreFor();
        numb = draft.numb();
        homeCare = draft.homeCare();
        words = draft.words().strip();
        zones.clear();
        draft.zones().forEach(zone -> zones.add(new ZoneRow(zone)));
    }

    public void putRight(CheckInDraft draft) {
        take(draft);
    }

    public boolean mayBePutRight(AccountId by, Instant now) {
        return toldBy.equals(by.value()) && now.isBefore(toldAt.plus(TO_PUT_RIGHT));
    }

    public CheckInId id() {
        return new CheckInId(id);
    }

    public CheckInDetails details() {
        return new CheckInDetails(
                id(),
                toldAt,
                toldOn,
                byClient,
                new CheckInDraft(
                        Score.of(pain),
                        soreness == null ? null : Score.of(soreness),
                        soreFor,
                        numb,
                        homeCare,
                        zones.stream().map(ZoneRow::zone).collect(Collectors.toSet()),
                        words));
    }
}
