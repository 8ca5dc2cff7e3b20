package org.knotwise.homecare;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.homecare.internal.CheckIn;
import org.knotwise.homecare.internal.CheckInRepository;
import org.knotwise.homecare.internal.Pause;
import org.knotwise.homecare.internal.PauseRepository;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.SignedIn;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.Side;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients report between two visits. */
@Service
@Transactional(readOnly = true)
public class CheckIns {

    private final CheckInRepository checkIns;
    private final PauseRepository pauses;
    private final Atlas atlas;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckIns(
            CheckInRepository checkIns,
            PauseRepository pauses,
            Atlas atlas,
            Access access,
            Practice practice,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checkIns = checkIns;
        this.pauses = pauses;
        this.atlas = atlas;
        this.access = access;
        this.practice = practice;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what is reported. Pain of {@link CheckInDraft#STRONG_PAIN} or more, or numbness, pauses the programme. Whoever
     * reports again within minutes puts the report right; later it is another one.
     *
     * @return refused for words that are too long, and a zone or side that the atlas does not have
     */
    @Transactional
    @Needs(Right.CARE_REPORT)
    public Outcome<CheckInId> report(ClientId client, CheckInDraft draft) {
        Optional<Refusal> refusal = refusalOf(draft);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        SignedIn me = access.signedIn();
        Instant now = Instant.now(clock);
        Optional<CheckIn> mistaken = checkIns.findFirstByClientIdOrderByToldAtDescIdDesc(client.value())
                .filter(last -> last.mayBePutRight(me.account(), now));
        mistaken.ifPresent(last -> last.putRight(draft));
        CheckIn told = mistaken.orElseGet(() -> checkIns.save(new CheckIn(
                client, me.account(), me.client().filter(client::equals).isPresent(), now, practice.today(), draft)));
        pauseOrNot(client, told.id(), draft);
        events.publishEvent(new CheckedIn(client, told.id()));
        return Outcome.done(told.id());
    }

    private void pauseOrNot(ClientId client, CheckInId told, CheckInDraft draft) {
        List<Pause> open = pauses.findByClientIdAndUntilIsNullOrderBySinceAsc(client.value());
        if (!draft.isAlarming()) {
            open.stream().filter(pause -> pause.isBecauseOf(told)).forEach(pauses::delete);
        } else if (open.isEmpty()) {
            pauses.save(new Pause(client, told, practice.today()));
        }
    }

    /** The last ones, the newest first. */
    @Needs(Right.CLINICAL_READ)
    public List<CheckInDetails> of(ClientId client, int atMost) {
        return checkIns.findByClientIdOrderByToldAtDescIdDesc(client.value(), Limit.of(atMost)).stream()
                .map(CheckIn::details)
                .toList();
    }

    private Optional<Refusal> refusalOf(CheckInDraft draft) {
        if (draft.words().length() > CheckInDraft.WORDS_LIMIT) {
            return Optional.of(Refusal.of("checkIn.wordsTooLong", CheckInDraft.WORDS_LIMIT));
        }
        for (ZoneSide place : draft.zones()) {
            Optional<Zone> zone = atlas.zone(place.zone());
            if (zone.isEmpty()) {
                return Optional.of(Refusal.of("pain.unknownZone"));
            }
            if (zone.get().bilateral() == (place.side() == Side.MIDLINE)) {
                return Optional.of(Refusal.of("pain.wrongSide", zone.get().name()));
            }
        }
        return Optional.empty();
    }
}
