package org.knotwise.followups.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.FactorId;
import org.knotwise.documents.DocumentDraft;
import org.knotwise.documents.DocumentKind;
import org.knotwise.documents.Documents;
import org.knotwise.documents.FileName;
import org.knotwise.documents.Samples;
import org.knotwise.followups.FollowUpFilter;
import org.knotwise.followups.FollowUpFilter.When;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.followups.FollowUpRow;
import org.knotwise.followups.FollowUps;
import org.knotwise.health.FactorDraft;
import org.knotwise.health.FactorStatus;
import org.knotwise.health.Factors;
import org.knotwise.homecare.CheckInDraft;
import org.knotwise.homecare.CheckInDraft.SoreFor;
import org.knotwise.homecare.CheckIns;
import org.knotwise.homecare.Prevention;
import org.knotwise.homecare.Programmes;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.PlanSummary;
import org.knotwise.plans.Plans;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever happens in whatever order: what is open is what the rules ask for when they are asked anew, each cause is on
 * record once, and what somebody saw to stays ended.
 */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class FollowUpStoriesTest {

    private static final int STORIES = 6;
    private static final int STEPS = 60;

    @Autowired
    private List<FollowUpRule> rules;

    @Autowired
    private HourlyLook look;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Plans plans;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Visits visits;

    @Autowired
    private Documents documents;

    @Autowired
    private Factors factors;

    @Autowired
    private Knots knots;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Prevention prevention;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    @Autowired
    private JdbcClient database;

    private final Set<FollowUpKind> seen = new HashSet<>();
    private final Set<String> seenTo = new HashSet<>();
    private Random random = new Random(0);
    private ClientId client;
    private int sessions;

    @SuppressWarnings("NullAway.Init") // set before each story
    FollowUpStoriesTest() {}

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void whatIsOpenFollowsFromWhatIs() {
        long seed = System.nanoTime();
        System.out.println("follow-up stories: seed " + seed);
        random = new Random(seed);
        Map<String, Integer> done = new java.util.TreeMap<>();
        for (int story = 0; story < STORIES; story++) {
            clock.moveTo(TestClock.START);
            AccountId ines = fixtures.therapist("Ines Okafor");
            client = fixtures.clientOf(ines);
            fixtures.worksWeekdays(ines, 9, 17);
            seenTo.clear();
            try (var _ = SignedInAs.therapist(ines)) {
                aPlan();
                for (int step = 0; step < STEPS; step++) {
                    String deed = deed();
                    done.merge(deed, 1, Integer::sum);
                    holds(seed, story + "." + step + " " + deed);
                }
            }
        }
        System.out.println("follow-up stories: " + done + ", kinds seen " + seen);
        // The others come up in most stories, but not in all.
        assertThat(seen)
                .contains(
                        FollowUpKind.NEXT_APPOINTMENT,
                        FollowUpKind.UNSIGNED_NOTE,
                        FollowUpKind.SORENESS_CHECK,
                        FollowUpKind.SORENESS_REPORTED,
                        FollowUpKind.PAIN_REPORTED,
                        FollowUpKind.FACTOR_REVIEW);
    }

    private void aPlan() {
        sessions = 3 + random.nextInt(3);
        AccountId account = fixtures.accountOf(client);
        PlanId id = plans.draft(client, draft());
        plans.propose(client, id).orThrow();
        SignedInAs.client(account, client)
                .run(() -> plans.accept(client, id, "Nora").orThrow());
    }

    private PlanDraft draft() {
        return new PlanDraft(
                "Ease the neck", List.of(), Set.of(), List.of(new PhaseDraft("Calm", sessions, new Gap(1, 2, 9), 60)));
    }

    private String deed() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> book();
            case 3 -> cancel();
            case 4, 5, 6 -> hold();
            case 7 -> seeTo();
            case 8 -> document();
            case 9 -> factor();
            case 10, 11 -> checkIn();
            case 12 -> found();
            case 13 -> silence();
            case 14 -> resume();
            default -> plan();
        };
    }

    private String book() {
        var next = plans.nextToBook(client);
        LocalDate day = workday(today().plusDays(1L + random.nextInt(4)));
        boolean taken = booked().stream().anyMatch(row -> dayOf(row).equals(day));
        if (taken || next.isEmpty()) {
            return "nothing";
        }
        care.book(client, random.nextInt(5) == 0 ? null : next.get().id(), Care.at(day, "11:00"));
        return "book";
    }

    private String cancel() {
        List<AppointmentRow> booked = booked();
        if (booked.isEmpty()) {
            return "nothing";
        }
        AppointmentRow one = booked.get(random.nextInt(booked.size()));
        boolean begun = !clock.instant().isBefore(one.start());
        appointments
                .cancel(client, one.id(), begun ? CancelReason.NO_SHOW : CancelReason.CLIENT)
                .orThrow();
        return begun ? "no-show" : "cancel";
    }

    private String hold() {
        Optional<AppointmentRow> next = booked().stream()
                .min(java.util.Comparator.comparing(AppointmentRow::start))
                .filter(row -> row.end().isAfter(clock.instant()));
        if (next.isEmpty()) {
            return "nothing";
        }
        clock.moveTo(next.get().end().plus(Duration.ofMinutes(5)));
        VisitId visit = care.open(next.get());
        if (random.nextInt(4) == 0) {
            return "begin";
        }
        for (String muscle : List.of("gluteus.medius", "anconeus")) {
            int before = random.nextInt(8);
            String technique = random.nextInt(3) == 0 ? "pressure-elbow" : "stripping";
            visits.chart(client, visit, Care.at(muscle), Care.treated(before, Math.max(0, before - 1), technique))
                    .orThrow();
        }
        visits.sign(client, visit).orThrow();
        return "hold";
    }

    private String seeTo() {
        List<FollowUpRow> open = open();
        if (open.isEmpty()) {
            return "nothing";
        }
        FollowUpRow one = open.get(random.nextInt(open.size()));
        if (random.nextBoolean()) {
            followUps.snooze(client, one.id(), today().plusDays(3), "Later").orThrow();
            return "snooze";
        }
        followUps.end(client, one.id(), "Seen to").orThrow();
        seenTo.add(one.kind() + " " + one.cause());
        return "see to";
    }

    private String document() {
        DocumentKind kind = random.nextBoolean() ? DocumentKind.LETTER : DocumentKind.REPORT;
        documents
                .add(client, FileName.of("a.png"), new DocumentDraft(kind, ""), Samples.png())
                .orThrow();
        clock.advance(Duration.ofDays(1));
        return kind.name();
    }

    private String factor() {
        var known = factors.of(client);
        if (known.isEmpty()) {
            factors.add(client, factorDraft(5)).orThrow();
            return "factor";
        }
        var one = known.getFirst();
        if (one.status() == FactorStatus.ADDRESSED) {
            factors.reopen(client, one.id(), factorDraft(9), one.version()).orThrow();
            return "factor again";
        }
        if (random.nextBoolean()) {
            factors.change(client, one.id(), factorDraft(20), one.version()).orThrow();
            return "review moved";
        }
        factors.address(client, one.id(), one.version()).orThrow();
        return "addressed";
    }

    private FactorDraft factorDraft(int days) {
        return new FactorDraft(new FactorId("desk-posture"), "A higher screen", today().plusDays(days), "");
    }

    private String checkIn() {
        clock.advance(Duration.ofMinutes(random.nextInt(20)));
        checkIns.report(
                        client,
                        new CheckInDraft(
                                Score.of(random.nextInt(11)),
                                random.nextBoolean() ? Score.of(random.nextInt(11)) : null,
                                random.nextInt(4) == 0 ? SoreFor.LONGER : null,
                                random.nextInt(6) == 0,
                                null,
                                Set.of(),
                                ""))
                .orThrow();
        return "check-in";
    }

    /** What the client knows is active, and calls for home care; what is sore no more does not. */
    private String found() {
        int tenderness = random.nextBoolean() ? 6 : 1;
        knots.record(client, Care.at("trapezius.upper"), Care.recognised(tenderness))
                .orThrow();
        return "found";
    }

    /** Never over an appointment: those are held, or not, by another deed. */
    private String silence() {
        Instant later = clock.instant().plus(Duration.ofDays(1L + random.nextInt(6)));
        if (booked().stream().anyMatch(row -> row.start().isBefore(later))) {
            return "nothing";
        }
        clock.moveTo(later);
        return "silence";
    }

    private String resume() {
        if (!programmes.of(client).isPaused()) {
            return prevention.tellItIsBack(client).orThrow().equals(client) ? "it is back" : "nothing";
        }
        programmes.resume(client).orThrow();
        return "resume";
    }

    private String plan() {
        Optional<PlanDetails> current = plans.current(client);
        if (current.isEmpty()) {
            return "nothing";
        }
        PlanDetails plan = current.get();
        if (plan.status() == PlanStatus.ACTIVE && plan.left() == 0 && random.nextBoolean()) {
            plans.stop(client, plan.id(), "Moves away", new PlanSummary("", "")).orThrow();
            return "stop";
        }
        sessions++;
        plans.revise(client, plan.id(), draft(), "One more", plan.revision()).orThrow();
        return "revise";
    }

    /** The rules are asked anew, of one client alone; nothing else of this class knows how they decide. */
    private void holds(long seed, String story) {
        SignedInAs.manager().run(look::look);
        Map<FollowUpKind, Set<UUID>> wanted = new EnumMap<>(FollowUpKind.class);
        for (FollowUpRule rule : rules) {
            Set<UUID> keys = rule.causes(client).stream()
                    .map(Cause::key)
                    .filter(key -> !seenTo.contains(rule.kind() + " " + key))
                    .collect(Collectors.toSet());
            if (!keys.isEmpty()) {
                wanted.put(rule.kind(), keys);
            }
        }
        Map<FollowUpKind, Set<UUID>> open = new EnumMap<>(open().stream()
                .collect(Collectors.groupingBy(
                        FollowUpRow::kind,
                        () -> new EnumMap<>(FollowUpKind.class),
                        Collectors.mapping(FollowUpRow::cause, Collectors.toSet()))));
        assertThat(open).as("seed %s, %s", seed, story).isEqualTo(wanted);
        int rows = database.sql("select count(*) from follow_up where client_id = ?")
                .param(client.value())
                .query(Integer.class)
                .single();
        int causes = database.sql(
                        "select count(*) from (select distinct kind, cause_id from follow_up where client_id = ?) c")
                .param(client.value())
                .query(Integer.class)
                .single();
        assertThat(rows).as("seed %s, %s: once each", seed, story).isEqualTo(causes);
        boolean toBook = plans.nextToBook(client).isPresent()
                && appointments.next(client).isEmpty();
        boolean asked = open.containsKey(FollowUpKind.NEXT_APPOINTMENT);
        assertThat(asked && !toBook)
                .as("seed %s, %s: asks to book what is booked", seed, story)
                .isFalse();
        seen.addAll(open.keySet());
    }

    private List<FollowUpRow> open() {
        List<FollowUpRow> all = new ArrayList<>();
        for (When when : List.of(When.ALL, When.SNOOZED)) {
            all.addAll(followUps.list(new FollowUpFilter(Set.of(), null, when), 0, 1000));
        }
        return all;
    }

    private List<AppointmentRow> booked() {
        return appointments.of(client).stream()
                .filter(row -> row.status() == AppointmentStatus.BOOKED)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Fixtures.ZONE);
    }

    private static LocalDate dayOf(AppointmentRow row) {
        return LocalDate.ofInstant(row.start(), Fixtures.ZONE);
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 ? day.plusDays(3) : day;
    }
}
