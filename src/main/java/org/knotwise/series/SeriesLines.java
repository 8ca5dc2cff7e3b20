package org.knotwise.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.PlanSeries;
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionStatus;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.CalendarFacts;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimes;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.TreatmentTime;
import org.knotwise.scheduling.Wanted;
import org.knotwise.series.SeriesFacts.Candidate;
import org.knotwise.shared.Outcome;

/** The sessions of a plan in line, each with the times that it may have; placed, they become a preview. */
final class SeriesLines {

    /** How many times are weighed at once, over all sessions: about 100 megabytes. */
    private static final long MOST_TIMES = 12_000_000;

    private final PlanSeries series;
    private final Map<SessionId, AppointmentRow> held;
    private final SeriesWishes wishes;
    private final List<Service> services;
    private final @Nullable Service service;
    private final Map<TreatmentTime, List<FreeTime>> free = new HashMap<>();

    /**
     * @param held the live appointments of the client's sessions
     * @param wishes with a therapist and the first day
     * @param services those in use
     */
    SeriesLines(PlanSeries series, Map<SessionId, AppointmentRow> held, SeriesWishes wishes, List<Service> services) {
        this.series = series;
        this.held = held;
        this.wishes = wishes;
        this.services = services;
        this.service = services.stream()
                .filter(one -> one.id().equals(wishes.service()))
                .findFirst()
                .orElse(null);
    }

    /** Places the open ones by what these facts leave free up to that day. */
    Outcome<SeriesPreview> place(CalendarFacts facts, LocalDate to) {
        List<PlanSeries.Part> line = series.sessions().stream()
                .filter(part -> part.status() == SessionStatus.OPEN
                        || held.containsKey(part.session().id()))
                .toList();
        LocalDate from = wishes.earliest() == null ? to : wishes.earliest();
        List<Candidate> sessions = new ArrayList<>();
        long times = 0;
        for (PlanSeries.Part part : line) {
            AppointmentRow row = held.get(part.session().id());
            Candidate candidate = row == null ? open(part.session(), facts, from, to) : standing(part.session(), row);
            if (candidate.times().isEmpty()) {
                return wishes.pinned().containsKey(part.session().id())
                        ? Outcome.refused("series.pinnedTaken", part.session().number())
                        : Outcome.refused("series.noTime");
            }
            times += candidate.times().size();
            sessions.add(candidate);
        }
        if (times > MOST_TIMES) {
            return Outcome.refused("series.tooWide");
        }
        return SeriesPlacing.place(new SeriesFacts(facts.zone(), wishes.preferences(), sessions))
                .map(placed -> Outcome.done(preview(line, sessions, placed, new PlacingClock(facts.zone()))))
                .orElseGet(() -> Outcome.refused("series.none"));
    }

    private Candidate open(BookableSession session, CalendarFacts facts, LocalDate from, LocalDate to) {
        TreatmentTime time = treatment(session);
        List<FreeTime> all =
                free.computeIfAbsent(time, _ -> new FreeTimes(facts, new Wanted(time, service)).all(from, to));
        FreeTime pinned = wishes.pinned().get(session.id());
        List<FreeTime> own =
                pinned == null ? all : Stream.of(pinned).filter(all::contains).toList();
        return new Candidate(session.gap(), true, time.turnOver(), own);
    }

    private Candidate standing(BookableSession session, AppointmentRow row) {
        var time = new FreeTime(row.start(), row.end(), row.therapist(), row.room());
        return new Candidate(session.gap(), false, treatment(session).turnOver(), List.of(time));
    }

    private TreatmentTime treatment(BookableSession session) {
        TreatmentTime own = TreatmentTime.ofSession(session.minutes(), services);
        return service == null ? own : new TreatmentTime(own.length(), service.turnOver());
    }

    private SeriesPreview preview(
            List<PlanSeries.Part> line, List<Candidate> sessions, Placement placed, PlacingClock clock) {
        var costs = new PlacingCosts(wishes.preferences());
        List<PlacedSession> all = new ArrayList<>();
        List<PlacedSession> breaches = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            BookableSession session = line.get(i).session();
            FreeTime time = placed.times().get(i);
            FreeTime before = i == 0 ? null : placed.times().get(i - 1);
            var one = new PlacedSession(
                    session,
                    line.get(i).status(),
                    time,
                    treatment(session),
                    wishes.pinned().containsKey(session.id()),
                    before == null ? null : clock.daysBetween(before, time),
                    sessions.get(i).open() ? costs.of(time, before, session.gap(), clock) : List.of());
            all.add(one);
            boolean ours =
                    sessions.get(i).open() || (i > 0 && sessions.get(i - 1).open());
            if (ours && one.daysOutside() > 0) {
                breaches.add(one);
            }
        }
        return new SeriesPreview(series.id(), wishes.service(), all, breaches);
    }
}
