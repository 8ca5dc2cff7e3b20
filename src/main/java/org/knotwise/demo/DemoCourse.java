package org.knotwise.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.PointId;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.health.AlertRow;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.Knots;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Sign;
import org.knotwise.knots.Treatment;
import org.knotwise.pain.PainDrawings;
import org.knotwise.plans.Gap;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.Measure;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.Booking;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimesQuestion;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.Aftercare;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.Opening;
import org.knotwise.visits.Visits;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lives one course of treatment through the services, each deed on its day and by the one whose deed it is. */
@Component
@Profile("demo")
class DemoCourse {

    private static final Duration HOUR = Duration.ofMinutes(60);
    private static final Duration TURN_OVER = Duration.ofMinutes(15);
    private static final Duration NOTE_WAITS = Duration.ofMinutes(90);
    private static final int DAYS_TO_LOOK = 3;
    /** Before this session, counted from 0, it is drawn again. */
    private static final int AGAIN = 2;

    private final Knots knots;
    private final Plans plans;
    private final Appointments appointments;
    private final Visits visits;
    private final PainDrawings drawings;
    private final DemoPain pain;
    private final DemoAtHome atHome;
    private final Practice practice;
    private final DemoClock clock;

    DemoCourse(
            Knots knots,
            Plans plans,
            Appointments appointments,
            Visits visits,
            PainDrawings drawings,
            DemoPain pain,
            DemoAtHome atHome,
            Practice practice,
            DemoClock clock) {
        this.knots = knots;
        this.plans = plans;
        this.appointments = appointments;
        this.visits = visits;
        this.drawings = drawings;
        this.pain = pain;
        this.atHome = atHome;
        this.practice = practice;
        this.clock = clock;
    }

    /** Who is in it: the client, the account that signs with that name, and the therapist. */
    record People(ClientId client, AccountId account, String signature, AccountId therapist) {}

    void live(DemoStory story, People people) {
        Instant evening = at(story.first().minusDays(2), 18);
        draw(story, people, 0);
        Set<KnotId> targets = asTherapist(people, evening, () -> found(story, people));
        PlanId plan = asTherapist(people, evening, () -> proposed(story, people, targets));
        as(
                people.account(),
                Role.CLIENT,
                people.client(),
                evening.plus(HOUR),
                () -> plans.accept(people.client(), plan, people.signature()).orThrow());
        List<SessionId> sessions = asTherapist(
                people,
                evening,
                () -> plans.details(people.client(), plan).sessions().stream()
                        .map(row -> row.id())
                        .toList());
        for (int i = 0; i < story.held() + story.booked(); i++) {
            Optional<AppointmentRow> appointment = book(story, people, sessions.get(i), i);
            if (appointment.isPresent() && appointment.get().end().isBefore(clock.truth())) {
                if (i == AGAIN) {
                    draw(story, people, i);
                }
                hold(story, people, appointment.get(), i);
                atHome.after(people, appointment.get(), story.tenderness(0, i), i);
            }
        }
    }

    /** The client draws at home, the evening before a session. */
    private void draw(DemoStory story, People people, int session) {
        as(
                people.account(),
                Role.CLIENT,
                people.client(),
                at(story.day(session).minusDays(1), 20),
                () -> drawings.draw(people.client(), pain.before(story, session))
                        .orThrow());
    }

    /** What the first look found: the knots of the complaint, the first of them with the pain that the client knows. */
    private Set<KnotId> found(DemoStory story, People people) {
        List<PointId> points = story.complaint().points();
        for (int i = 0; i < points.size(); i++) {
            var finding = new FindingDraft(Score.of(story.tenderness(i, 0)), null, signs(i == 0, true), List.of(), "");
            knots.record(people.client(), placeOf(story, i), finding).orThrow();
        }
        return knots.of(people.client()).stream().map(row -> row.id()).collect(Collectors.toSet());
    }

    private PlanId proposed(DemoStory story, People people, Set<KnotId> targets) {
        String side = story.side().name().toLowerCase(Locale.ROOT);
        var draft = new PlanDraft(
                story.complaint().title() + ", " + side,
                List.of(
                        new GoalDraft(Measure.WORST_PAIN, "Worst pain", story.start(), 2, null),
                        new GoalDraft(
                                story.complaint().measure(), story.complaint().subject(), 5, 1, null)),
                targets,
                List.of(new PhaseDraft(
                        "Calm", story.sessions(), new Gap(story.gap() - 2, story.gap(), story.gap() + 7), 60)));
        PlanId plan = plans.draft(people.client(), draft);
        return plans.propose(people.client(), plan).orThrow();
    }

    /** Books a session nearest to the time that the client likes; empty if the therapist has none free around that day. */
    private Optional<AppointmentRow> book(DemoStory story, People people, SessionId session, int index) {
        LocalDate day = story.day(index);
        Instant wished = day.atTime(story.time()).atZone(practice.zone()).toInstant();
        Instant asked = earlier(at(day.minusDays(6), 17), clock.truth());
        return asTherapist(people, asked, () -> {
            LocalDate from = day.isBefore(practice.today()) ? practice.today() : day;
            return appointments
                    .freeTimes(
                            people.client(),
                            FreeTimesQuestion.of(
                                    HOUR, TURN_OVER, Set.of(people.therapist()), from, day.plusDays(DAYS_TO_LOOK)))
                    .stream()
                    .min(Comparator.comparing(
                            free -> Duration.between(free.start(), wished).abs()))
                    .flatMap(free -> booked(people, session, free));
        });
    }

    private Optional<AppointmentRow> booked(People people, @Nullable SessionId session, FreeTime free) {
        var wish = new BookingWish(session, people.therapist(), free.room(), free.start(), HOUR, TURN_OVER);
        return switch (appointments.book(people.client(), wish)) {
            case Booking.Booked(AppointmentRow row) -> Optional.of(row);
            case Booking.JustTaken _, Booking.Refused _ -> Optional.empty();
        };
    }

    /** Charts and signs a visit; one that has just ended stays a draft, so that there is a note to sign. */
    private void hold(DemoStory story, People people, AppointmentRow appointment, int session) {
        boolean justEnded = appointment.end().plus(NOTE_WAITS).isAfter(clock.truth());
        VisitId visit = begin(people, appointment);
        asTherapist(people, appointment.end(), () -> {
            for (int i = 0; i < story.complaint().points().size(); i++) {
                visits.chart(people.client(), visit, placeOf(story, i), treated(story, i, session))
                        .orThrow();
            }
            visits.write(people.client(), visit, NoteDraft.EMPTY, note(story, session))
                    .orThrow();
            return justEnded ? visit : visits.sign(people.client(), visit).orThrow();
        });
    }

    /** A visit without a plan, booked and, if its time has passed, signed. */
    void walkIn(People people, Instant wished) {
        Optional<AppointmentRow> appointment = asTherapist(people, earlier(wished.minus(HOUR), clock.truth()), () -> {
            LocalDate day = practice.local(wished).toLocalDate();
            return appointments
                    .freeTimes(
                            people.client(),
                            FreeTimesQuestion.of(HOUR, TURN_OVER, Set.of(people.therapist()), day, day.plusDays(1)))
                    .stream()
                    .min(Comparator.comparing(
                            free -> Duration.between(free.start(), wished).abs()))
                    .flatMap(free -> booked(people, null, free));
        });
        appointment.filter(row -> row.end().isBefore(clock.truth())).ifPresent(row -> {
            VisitId visit = begin(people, row);
            asTherapist(
                    people, row.end(), () -> visits.sign(people.client(), visit).orThrow());
        });
    }

    /** Reads what is to be minded first, as everybody has to. */
    private VisitId begin(People people, AppointmentRow appointment) {
        return asTherapist(people, appointment.start(), () -> {
            Opening opening = visits.open(people.client(), appointment.id(), Set.of());
            if (opening instanceof Opening.AlertsFirst(List<AlertRow> alerts)) {
                opening = visits.open(
                        people.client(),
                        appointment.id(),
                        alerts.stream().map(AlertRow::id).collect(Collectors.toSet()));
            }
            return switch (opening) {
                case Opening.Opened(VisitId visit) -> visit;
                case Opening.AlertsFirst _, Opening.Refused _ ->
                    throw new IllegalStateException("A visit could not begin: " + opening);
            };
        });
    }

    private static FindingDraft treated(DemoStory story, int knot, int session) {
        int before = story.tenderness(knot, session);
        return new FindingDraft(
                Score.of(before),
                Score.of(Math.max(0, before - 2)),
                signs(knot == 0, before > story.start() / 2),
                List.of(new Treatment(new TechniqueId("ischemic-compression"), 60, PressureFelt.GOOD_PAIN)),
                "");
    }

    private static NoteDraft note(DemoStory story, int session) {
        int pain = story.tenderness(0, session);
        return new NoteDraft(
                said(story, session),
                "Tenderness as charted.",
                "",
                "Go on as planned.",
                session == story.held() - 1 && story.nextTime() != null ? story.nextTime() : "",
                Score.of(pain),
                Score.of(Math.max(0, pain - 1)),
                Set.of(Aftercare.SORENESS, Aftercare.WATER));
    }

    private static String said(DemoStory story, int session) {
        if (session == 0) {
            return "Hurts most at the end of the day.";
        }
        return story.ease() == 0 ? "About the same as last time." : "Better than last time.";
    }

    private static Map<Sign, Answer> signs(boolean first, boolean recognised) {
        Map<Sign, Answer> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.TAUT_BAND, Answer.YES);
        signs.put(Sign.RECOGNISED, first && recognised ? Answer.YES : Answer.NO);
        return signs;
    }

    private static KnotPlace placeOf(DemoStory story, int knot) {
        return new KnotPlace.AtPoint(story.complaint().points().get(knot), story.side());
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(practice.zone()).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private <T> T asTherapist(People people, Instant when, Supplier<T> deed) {
        return as(people.therapist(), Role.THERAPIST, null, when, deed);
    }

    private <T> T as(AccountId account, Role role, @Nullable ClientId client, Instant when, Supplier<T> deed) {
        var who = new SignedIn(account, "demo", "Demo", EnumSet.of(role), client, true, null);
        return clock.at(earlier(when, clock.truth()), () -> RunAs.account(who, deed));
    }
}
