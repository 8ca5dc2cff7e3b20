package org.knotwise.homecare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.HomeMeasureId;
import org.knotwise.homecare.internal.DoneItem;
import org.knotwise.homecare.internal.DoneItemRepository;
import org.knotwise.homecare.internal.KeptItem;
import org.knotwise.homecare.internal.KeptItemRepository;
import org.knotwise.homecare.internal.PauseRepository;
import org.knotwise.homecare.internal.StoppedItem;
import org.knotwise.homecare.internal.StoppedItemRepository;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done at home, day by day, and how much that is of what was due. */
@Service
@Transactional(readOnly = true)
public class CareDiary {

    private final KeptItemRepository items;
    private final DoneItemRepository done;
    private final StoppedItemRepository stopped;
    private final PauseRepository pauses;
    private final Atlas atlas;
    private final Access access;
    private final Practice practice;
    private final Clock clock;

    CareDiary(
            KeptItemRepository items,
            DoneItemRepository done,
            StoppedItemRepository stopped,
            PauseRepository pauses,
            Atlas atlas,
            Access access,
            Practice practice,
            Clock clock) {
        this.items = items;
        this.done = done;
        this.stopped = stopped;
        this.pauses = pauses;
        this.atlas = atlas;
        this.access = access;
        this.practice = practice;
        this.clock = clock;
    }

    /** How far these are today. */
    @Needs(Right.CLINICAL_READ)
    public List<CareToday> today(ClientId client, List<CareItem> programme) {
        LocalDate today = practice.today();
        Map<HomeMeasureId, Long> times = done.findByClientIdAndDoneOnBetween(client.value(), today, today).stream()
                .collect(Collectors.groupingBy(DoneItem::measure, Collectors.counting()));
        Set<HomeMeasureId> ended =
                stopped.findByClientIdAndStoppedOnBetweenOrderByStoppedAtDesc(client.value(), today, today).stream()
                        .map(StoppedItem::measure)
                        .collect(Collectors.toSet());
        return programme.stream()
                .map(item -> new CareToday(
                        item,
                        Math.min(
                                Math.toIntExact(
                                        times.getOrDefault(item.measure().id(), 0L)),
                                item.timesPerDay()),
                        ended.contains(item.measure().id())))
                .toList();
    }

    /**
     * Ticks a measure off once more today.
     *
     * @return how often it is done today; refused if it was done as often as it is due, was ended for today, or the
     *     programme is paused. A measure that is not in the programme is no such record.
     */
    @Transactional
    @Needs(Right.CARE_REPORT)
    public Outcome<Integer> tick(ClientId client, HomeMeasureId measure) {
        int due = due(client, measure);
        if (isPaused(client)) {
            return Outcome.refused("homecare.isPaused");
        }
        if (isStopped(client, measure)) {
            return Outcome.refused("homecare.isStopped");
        }
        int before = ticks(client, measure).size();
        if (before >= due) {
            return Outcome.refused("homecare.allDone");
        }
        done.save(new DoneItem(
                client,
                measure,
                practice.today(),
                Instant.now(clock),
                access.signedIn().account()));
        return Outcome.done(before + 1);
    }

    /** Takes today's last tick of a measure back; refused if there is none. */
    @Transactional
    @Needs(Right.CARE_REPORT)
    public Outcome<Integer> untick(ClientId client, HomeMeasureId measure) {
        due(client, measure);
        List<DoneItem> ticks = ticks(client, measure);
        if (ticks.isEmpty()) {
            return Outcome.refused("homecare.noneDone");
        }
        done.delete(ticks.getLast());
        return Outcome.done(ticks.size() - 1);
    }

    /**
     * Says what is felt during an exercise. Above the limit it ends for today.
     *
     * @return whether it ends for today
     */
    @Transactional
    @Needs(Right.CARE_REPORT)
    public Outcome<Boolean> feel(ClientId client, HomeMeasureId measure, Discomfort felt) {
        due(client, measure);
        if (felt.endsIt() && !isStopped(client, measure)) {
            stopped.save(new StoppedItem(
                    client,
                    measure,
                    practice.today(),
                    Instant.now(clock),
                    felt,
                    access.signedIn().account()));
        }
        return Outcome.done(felt.endsIt());
    }

    /** Done and due in all of these days, both included. Of today, what is still to come counts as due. */
    @Needs(Right.CLINICAL_READ)
    public Adherence adherence(ClientId client, LocalDate from, LocalDate to) {
        return Adherence.of(log(client, from, to), from, to);
    }

    /** The same day by day; days on which nothing was due are not in it. */
    @Needs(Right.CLINICAL_READ)
    public Map<LocalDate, Adherence> days(ClientId client, LocalDate from, LocalDate to) {
        return Adherence.days(log(client, from, to), from, to);
    }

    /** What was ended because of what was felt, in these days, the last first. */
    @Needs(Right.CLINICAL_READ)
    public List<StoppedExercise> stopped(ClientId client, LocalDate from, LocalDate to) {
        return stopped.findByClientIdAndStoppedOnBetweenOrderByStoppedAtDesc(client.value(), from, to).stream()
                .flatMap(row -> atlas.homeMeasure(row.measure()).stream()
                        .map(measure -> new StoppedExercise(measure, row.day(), row.felt())))
                .toList();
    }

    private CareLog log(ClientId client, LocalDate from, LocalDate to) {
        return new CareLog(
                items.since(client.value(), from).stream()
                        .map(item -> new CareLog.Due(item.measure(), item.timesPerDay(), item.since(), item.until()))
                        .toList(),
                done.findByClientIdAndDoneOnBetween(client.value(), from, to).stream()
                        .map(one -> new CareLog.OnDay(one.measure(), one.day()))
                        .toList(),
                stopped.findByClientIdAndStoppedOnBetweenOrderByStoppedAtDesc(client.value(), from, to).stream()
                        .map(one -> new CareLog.OnDay(one.measure(), one.day()))
                        .collect(Collectors.toSet()),
                pauses.findByClientId(client.value()).stream()
                        .map(pause -> new CareLog.Pause(pause.since(), pause.until()))
                        .toList());
    }

    /** Holds the measure for this transaction, so that two presses at once count as two. */
    private int due(ClientId client, HomeMeasureId measure) {
        return items.findByClientIdAndMeasureAndUntilIsNull(client.value(), measure.value()).stream()
                .mapToInt(KeptItem::timesPerDay)
                .filter(times -> times > 0)
                .max()
                .orElseThrow(NoSuchRecord::new);
    }

    private List<DoneItem> ticks(ClientId client, HomeMeasureId measure) {
        return done.findByClientIdAndMeasureAndDoneOnOrderByDoneAtAscIdAsc(
                client.value(), measure.value(), practice.today());
    }

    private boolean isStopped(ClientId client, HomeMeasureId measure) {
        LocalDate today = practice.today();
        return stopped.findByClientIdAndStoppedOnBetweenOrderByStoppedAtDesc(client.value(), today, today).stream()
                .anyMatch(one -> one.measure().equals(measure));
    }

    private boolean isPaused(ClientId client) {
        return !pauses.findByClientIdAndUntilIsNullOrderBySinceAsc(client.value())
                .isEmpty();
    }
}
