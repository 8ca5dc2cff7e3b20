package org.knotwise.homecare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.HomeMeasure;
import org.knotwise.atlas.HomeMeasureId;
import org.knotwise.homecare.internal.KeptItem;
import org.knotwise.homecare.internal.KeptItemRepository;
import org.knotwise.homecare.internal.Pause;
import org.knotwise.homecare.internal.PauseRepository;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes as they are kept: what is due at home, as the atlas selects it and the therapist changed it. */
@Service
@Transactional(readOnly = true)
public class Programmes {

    /** The most times a day that anything is asked for. */
    public static final int MOST_TIMES = 12;

    /** The most characters of a note. */
    public static final int NOTE_LIMIT = 500;

    private final HomeCare homeCare;
    private final ProgrammeKeeping keeping;
    private final KeptItemRepository items;
    private final PauseRepository pauses;
    private final Atlas atlas;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;

    Programmes(
            HomeCare homeCare,
            ProgrammeKeeping keeping,
            KeptItemRepository items,
            PauseRepository pauses,
            Atlas atlas,
            Access access,
            Practice practice,
            ApplicationEventPublisher events) {
        this.homeCare = homeCare;
        this.keeping = keeping;
        this.items = items;
        this.pauses = pauses;
        this.atlas = atlas;
        this.access = access;
        this.practice = practice;
        this.events = events;
    }

    /** The programme as it is now. */
    @Needs(Right.CLINICAL_READ)
    public Programme of(ClientId client) {
        List<ProgrammeItem> selected = homeCare.programme(client);
        Map<HomeMeasureId, ProgrammeItem> byMeasure = new HashMap<>();
        selected.forEach(item -> byMeasure.put(item.measure().id(), item));
        Map<HomeMeasureId, CareItem> kept = new LinkedHashMap<>();
        for (KeptItem item : items.findByClientIdAndUntilIsNullOrderBySinceAscIdAsc(client.value())) {
            kept.put(item.measure(), item(item, byMeasure.get(item.measure())));
        }
        List<CareItem> all = kept.values().stream().sorted(inOrderOf(selected)).toList();
        Set<HomeMeasureId> wanted = ProgrammeKeeping.ids(ProgrammeKeeping.wanted(selected));
        Set<HomeMeasureId> inIt = new HashSet<>(kept.keySet());
        Set<HomeMeasureId> leftOut = new HashSet<>();
        kept.forEach((id, item) -> {
            if (item.isLeftOut()) {
                leftOut.add(id);
            }
        });
        inIt.removeAll(leftOut);
        wanted.removeAll(leftOut);
        return new Programme(
                all.stream().filter(item -> !item.isLeftOut()).toList(),
                all.stream().filter(CareItem::isLeftOut).toList(),
                selected.stream().filter(ProgrammeItem::isContraindicated).toList(),
                pausedSince(client),
                !inIt.equals(wanted));
    }

    private @Nullable LocalDate pausedSince(ClientId client) {
        List<Pause> open = pauses.findByClientIdAndUntilIsNullOrderBySinceAsc(client.value());
        return open.isEmpty() ? null : open.getFirst().since();
    }

    private CareItem item(KeptItem kept, @Nullable ProgrammeItem selected) {
        return new CareItem(
                measure(kept.measure()),
                selected == null ? List.of() : selected.knots(),
                kept.timesPerDay(),
                kept.note(),
                kept.since(),
                selected == null ? List.of() : selected.speaksAgainst());
    }

    private static Comparator<CareItem> inOrderOf(List<ProgrammeItem> selected) {
        List<HomeMeasureId> order = new ArrayList<>(
                selected.stream().map(item -> item.measure().id()).toList());
        return Comparator.<CareItem>comparingInt(item -> {
                    int place = order.indexOf(item.measure().id());
                    return place < 0 ? Integer.MAX_VALUE : place;
                })
                .thenComparing(item -> item.measure().kind())
                .thenComparing(item -> item.measure().id().value());
    }

    /**
     * Sets how often a measure is done from today on, and what is noted to the client.
     *
     * @param timesPerDay 1 to {@link #MOST_TIMES}
     * @return refused for a note that is too long; a measure that is not in the programme is no such record
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<HomeMeasureId> change(ClientId client, HomeMeasureId measure, int timesPerDay, String note) {
        if (timesPerDay < 1 || timesPerDay > MOST_TIMES) {
            return Outcome.refused("homecare.timesWrong", MOST_TIMES);
        }
        if (note.length() > NOTE_LIMIT) {
            return Outcome.refused("homecare.noteTooLong", NOTE_LIMIT);
        }
        return set(client, measure, timesPerDay, note.strip());
    }

    /** Takes a measure out of what the client does, from today on; what was done before stays counted. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<HomeMeasureId> leaveOut(ClientId client, HomeMeasureId measure) {
        return set(client, measure, 0, "");
    }

    /** Takes up again, from today on and as the atlas has it, what was left out. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<HomeMeasureId> takeUp(ClientId client, HomeMeasureId measure) {
        HomeMeasure known = atlas.homeMeasure(measure).orElseThrow(NoSuchRecord::new);
        Outcome<HomeMeasureId> outcome = set(client, measure, known.timesPerDay(), "");
        keeping.follow(client);
        return outcome;
    }

    /** Lets the programme follow the plan, the knots and the health of the client as they are now. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ClientId> bringUpToDate(ClientId client) {
        keeping.follow(client);
        events.publishEvent(new ProgrammeChanged(client));
        return Outcome.done(client);
    }

    /** Lets the client go on, from today; refused if nothing is paused. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ClientId> resume(ClientId client) {
        List<Pause> open = pauses.findByClientIdAndUntilIsNullOrderBySinceAsc(client.value());
        if (open.isEmpty()) {
            return Outcome.refused("homecare.notPaused");
        }
        open.forEach(pause -> pause.end(practice.today(), me()));
        events.publishEvent(new ProgrammeChanged(client));
        return Outcome.done(client);
    }

    private Outcome<HomeMeasureId> set(ClientId client, HomeMeasureId measure, int times, String note) {
        List<KeptItem> kept = items.findByClientIdAndMeasureAndUntilIsNull(client.value(), measure.value());
        if (kept.isEmpty()) {
            throw new NoSuchRecord();
        }
        kept.stream()
                .map(item -> item.replace(times, note, practice.today(), me()))
                .flatMap(Optional::stream)
                .forEach(items::save);
        events.publishEvent(new ProgrammeChanged(client));
        return Outcome.done(measure);
    }

    private HomeMeasure measure(HomeMeasureId id) {
        return atlas.homeMeasure(id)
                .orElseThrow(() -> new IllegalStateException("The atlas does not know the measure " + id));
    }

    private AccountId me() {
        return access.signedIn().account();
    }
}
