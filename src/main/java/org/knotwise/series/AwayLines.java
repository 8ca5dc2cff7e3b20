package org.knotwise.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.TeamMember;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.BookableSession;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.CalendarFacts;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimes;
import org.knotwise.scheduling.MovableAppointment;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.Wanted;
import org.knotwise.series.MovedVisit.Beside;
import org.knotwise.shared.ClientId;

/** The appointments of somebody away, each with the times that it could have and the sessions beside it; placed, they are moves. */
final class AwayLines {

    /** A session that is in the calendar, and when. */
    record Placed(BookableSession session, AppointmentRow row) {}

    private record Line(
            MovableAppointment appointment,
            ClientDetails client,
            @Nullable Placed own) {}

    /** Of more, the cheapest. */
    private static final int MOST_OPTIONS = 1_000;

    private static final RoomId ANY = new RoomId(new UUID(0, 0));

    private final Away away;
    private final PlacingClock clock;
    private final int count;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Line> lines = new ArrayList<>();
    private final List<MovedVisit> visits = new ArrayList<>();
    private final Map<AppointmentId, Integer> places = new HashMap<>();

    /** @param count how many appointments there will be */
    AwayLines(Away away, int count, ZoneId zone, LocalDate from, LocalDate to) {
        this.away = away;
        this.count = count;
        this.clock = new PlacingClock(zone);
        this.from = from;
        this.to = to;
    }

    /**
     * Adds an appointment; the earlier ones of a client come first.
     *
     * @param line the sessions of its plan that are in the calendar, in their order
     */
    void add(MovableAppointment one, List<Placed> line, ClientDetails client, Map<ClientId, CalendarFacts> facts) {
        int own = indexOf(line, one);
        Placed earlier = own > 0 ? line.get(own - 1) : null;
        Placed later = own >= 0 && own + 1 < line.size() ? line.get(own + 1) : null;
        Spot old = spot(time(one.row()), one.time().turnOver(), 0);
        Beside before = earlier == null ? null : beside(line.get(own).session(), earlier);
        // A later one that is moved too has this one before it, and says so itself.
        Beside after = later == null || isAway(later.row())
                ? null
                : Beside.standing(later.session().gap(), spot(time(later.row()), Duration.ZERO, 0));
        boolean alone = earlier == null && later == null;
        CalendarFacts known = facts.get(one.client());
        List<Spot> options = known == null ? List.of() : options(one, old, before, after, alone, team(known, client));
        places.put(one.row().id(), visits.size());
        visits.add(new MovedVisit(visits.size(), one.client(), old, before, after, options));
        lines.add(new Line(one, client, own < 0 ? null : line.get(own)));
    }

    /** What becomes of each, in the order in which they were added. */
    List<AwayMove> place() {
        List<MovedVisit> placed = AwayPlacing.place(visits).visits();
        List<AwayMove> moves = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            MovedVisit visit = placed.get(i);
            Spot spot = visit.spot();
            moves.add(new AwayMove(
                    line.appointment().row(),
                    line.client().name(),
                    line.own() == null ? null : line.own().session(),
                    spot == null ? null : spot.time(),
                    gapDays(visit, placed)));
        }
        return moves;
    }

    private static @Nullable Integer gapDays(MovedVisit visit, List<MovedVisit> placed) {
        Beside before = visit.before();
        if (before == null) {
            return null;
        }
        Spot earlier = before.moved() < 0
                ? before.standing()
                : placed.get(before.moved()).present();
        return earlier == null ? null : visit.present().day() - earlier.day();
    }

    private Beside beside(BookableSession own, Placed earlier) {
        Integer place = places.get(earlier.row().id());
        return place == null
                ? Beside.standing(own.gap(), spot(time(earlier.row()), Duration.ZERO, 0))
                : Beside.moved(own.gap(), place);
    }

    private boolean isAway(AppointmentRow row) {
        return row.therapist().equals(away.therapist()) && away.includes(clock.day(time(row)));
    }

    private List<Spot> options(
            MovableAppointment one,
            Spot old,
            @Nullable Beside before,
            @Nullable Beside after,
            boolean alone,
            CalendarFacts facts) {
        List<Spot> spots = new FreeTimes(facts, new Wanted(one.time(), one.service()))
                .all(from, to).stream()
                        .filter(time -> !time.therapist().equals(away.therapist()) || !away.includes(clock.day(time)))
                        .map(time -> spot(time, one.time().turnOver(), cost(old, time, alone)))
                        .filter(spot -> suits(before, spot) && suits(spot, after))
                        .sorted(Comparator.comparingInt(spot -> cost(before, spot, after)))
                        .toList();
        // The others that move can take one room each, so of as many rooms as there are appointments one is left.
        Map<FreeTime, Integer> rooms = new HashMap<>();
        return spots.stream()
                .filter(spot -> rooms.merge(anyRoom(spot.time()), 1, Integer::sum) <= count)
                .limit(MOST_OPTIONS)
                .toList();
    }

    private static FreeTime anyRoom(FreeTime time) {
        return new FreeTime(time.start(), time.end(), time.therapist(), ANY);
    }

    /** By itself and with the sessions beside it that stand. */
    private static int cost(@Nullable Beside before, Spot spot, @Nullable Beside after) {
        int cost = spot.cost();
        if (before != null && before.standing() != null) {
            cost += MovedScore.step(before.standing(), spot, before.gap());
        }
        if (after != null && after.standing() != null) {
            cost += MovedScore.step(spot, after.standing(), after.gap());
        }
        return cost;
    }

    /**
     * With somebody else than planned; and where no session stands before or after, what it is off the time that was agreed,
     * as if that were the best.
     */
    private int cost(Spot old, FreeTime time, boolean alone) {
        int other = time.therapist().equals(away.therapist()) ? 0 : PlacingCosts.OTHER_THERAPIST;
        if (!alone) {
            return other;
        }
        int days = Math.abs(clock.daysBetween(old.time(), time));
        return other
                + days * PlacingCosts.DAY_OFF_IDEAL
                + PlacingCosts.change(old.time().room(), time.room())
                + PlacingCosts.start(clock.minute(time) - old.minute());
    }

    private static boolean suits(@Nullable Beside before, Spot spot) {
        return before == null
                || before.standing() == null
                || Merit.daysOutside(spot.day() - before.standing().day(), before.gap()) == 0;
    }

    private static boolean suits(Spot spot, @Nullable Beside after) {
        return after == null
                || after.standing() == null
                || Merit.daysOutside(after.standing().day() - spot.day(), after.gap()) == 0;
    }

    private static CalendarFacts team(CalendarFacts facts, ClientDetails client) {
        Set<AccountId> team = client.team().stream().map(TeamMember::id).collect(Collectors.toSet());
        return new CalendarFacts(
                facts.zone(),
                facts.earliest(),
                facts.lastDay(),
                facts.therapists().stream()
                        .filter(one -> team.contains(one.profile().therapist()))
                        .toList(),
                facts.rooms(),
                facts.holidays(),
                facts.clientBusy());
    }

    private Spot spot(FreeTime time, Duration turnOver, int cost) {
        return new Spot(time, time.end().plus(turnOver), (int) clock.day(time).toEpochDay(), clock.minute(time), cost);
    }

    private static FreeTime time(AppointmentRow row) {
        return new FreeTime(row.start(), row.end(), row.therapist(), row.room());
    }

    private static int indexOf(List<Placed> line, MovableAppointment one) {
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).row().equals(one.row())) {
                return i;
            }
        }
        return -1;
    }
}
