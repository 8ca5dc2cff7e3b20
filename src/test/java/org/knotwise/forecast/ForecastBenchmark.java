package org.knotwise.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long a forecast takes in a practice of 20,000 episodes, of five findings each, with two pain drawings a client. The
 * rows are written past the services, because it is about reading. Run with {@code ./knotwise test long}; it prints its
 * figures for the database that it ran on.
 */
@DatabaseTest
@Tag("long")
@Import(Fixtures.class)
class ForecastBenchmark {

    private static final int CLIENTS = 4_000;
    private static final int KNOTS_EACH = 5;
    private static final int FINDINGS = 5;
    private static final int RUNS = 30;
    private static final Instant START = Instant.parse("2025-01-07T15:00:00Z");

    /** As often as in a practice where the usual muscles are usual: one in eight at each of these. */
    private static final List<String> USUAL =
            List.of("trapezius.upper", "levator.scapulae", "infraspinatus", "gluteus.medius");

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Clients clients;

    @Autowired
    private Knots knots;

    @Autowired
    private Plans plans;

    @Autowired
    private Forecasts forecasts;

    @Autowired
    private Atlas atlas;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aForecastIsThereBeforeOneWaitsForIt() {
        AccountId ines = fixtures.therapist("Ines Okafor");
        fill(ines);
        ClientId client = fixtures.clientOf(ines);
        try (var _ = SignedInAs.therapist(ines)) {
            PlanId usual = plan(client, "trapezius.upper", "soleus", "infraspinatus");
            PlanId rare = plan(client, "anconeus");
            time("three target knots, two of usual muscles", client, usual);
            time("one target knot of a rare muscle", client, rare);
        }
    }

    private void time(String what, ClientId client, PlanId plan) {
        List<Duration> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            assertThat(forecasts.of(client, plan)).isInstanceOf(PlanForecast.Expected.class);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        Collections.sort(times);
        System.out.printf(
                "forecast, %s, among %d episodes: median %d ms, 95 %% %d ms%n",
                what,
                CLIENTS * KNOTS_EACH,
                times.get(RUNS / 2).toMillis(),
                times.get(RUNS * 95 / 100).toMillis());
    }

    private PlanId plan(ClientId client, String... muscles) {
        Set<KnotId> targets = new HashSet<>();
        for (String muscle : muscles) {
            targets.add(knots.record(client, Care.at(muscle), FindingDraft.ofTenderness(6))
                    .orThrow());
        }
        return plans.draft(
                client,
                new PlanDraft(
                        "Ease it", List.of(), targets, List.of(new PhaseDraft("Calm", 6, new Gap(5, 7, 10), 60))));
    }

    private void fill(AccountId ines) {
        var random = new Random(20_000);
        List<ClientDraft> drafts = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            drafts.add(ClientDraft.of("Bench" + i, "Mark", LocalDate.of(1980, 1, 1)));
        }
        SignedInAs.therapist(ines).run(() -> clients.addAll(drafts, ines).orThrow());
        List<UUID> ids = database
                .queryForList(
                        "select id from client where legal_last_name = 'Mark' and legal_first_name like 'Bench%'",
                        UUID.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
        List<Object[]> knotRows = new ArrayList<>();
        List<Object[]> findings = new ArrayList<>();
        List<Object[]> signs = new ArrayList<>();
        List<Object[]> treatments = new ArrayList<>();
        List<Object[]> drawings = new ArrayList<>();
        List<Object[]> marks = new ArrayList<>();
        List<Muscle> muscles = atlas.muscles();
        for (UUID client : ids) {
            Instant first = START.plus(Duration.ofDays(random.nextInt(500)));
            for (int knot = 0; knot < KNOTS_EACH; knot++) {
                Muscle muscle = random.nextBoolean()
                        ? atlas.muscle(new MuscleId(USUAL.get(knot % USUAL.size())))
                                .orElseThrow()
                        : muscles.get(random.nextInt(muscles.size()));
                UUID id = UUID.randomUUID();
                String side = knot % 2 == 0 ? "RIGHT" : "LEFT";
                String point = muscle.points().getFirst().id().name() + (knot < 4 ? "" : "x");
                knotRows.add(new Object[] {
                    id, client, knot + 1, muscle.id().value(), point + knot, side, "LATENT", 3, date(first), at(first)
                });
                for (int finding = 0; finding < FINDINGS; finding++) {
                    Instant found = first.plus(Duration.ofDays(7L * finding));
                    UUID findingId = UUID.randomUUID();
                    int tenderness = finding == FINDINGS - 1 && random.nextBoolean() ? 1 : 7 - finding;
                    findings.add(
                            new Object[] {findingId, id, client, ines.value(), at(found), date(found), tenderness});
                    signs.add(new Object[] {findingId, "RECOGNISED", "NO"});
                    treatments.add(new Object[] {findingId, 0, "ischemic-compression", 60});
                }
            }
            for (int drawing = 0; drawing < 2; drawing++) {
                UUID id = UUID.randomUUID();
                Instant drawn = first.plus(Duration.ofDays(14L * drawing));
                drawings.add(new Object[] {
                    id, client, ines.value(), at(drawn), date(drawn), date(first.minus(Duration.ofDays(60)))
                });
                for (int mark = 0; mark < 4; mark++) {
                    marks.add(new Object[] {
                        id,
                        mark,
                        atlas.zones()
                                .get((random.nextInt(20) + 20 * mark)
                                        % atlas.zones().size())
                                .id()
                                .value(),
                        "RIGHT"
                    });
                }
            }
        }
        insert(
                "insert into knot (id, client_id, number, muscle, point, side, state, recurring, tenderness, found_on,"
                        + " created_at, version) values (?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, 0)",
                knotRows);
        insert(
                "insert into finding (id, knot_id, client_id, recorded_by, found_at, found_on, in_force,"
                        + " tenderness_before, version) values (?, ?, ?, ?, ?, ?, true, ?, 0)",
                findings);
        insert("insert into finding_sign (finding_id, sign, answer) values (?, ?, ?)", signs);
        insert(
                "insert into finding_treatment (finding_id, position, technique, seconds) values (?, ?, ?, ?)",
                treatments);
        insert(
                "insert into pain_drawing (id, client_id, drawn_by, by_client, drawn_at, drawn_on, onset, words, strokes,"
                        + " version) values (?, ?, ?, false, ?, ?, ?, '', '[]', 0)",
                drawings);
        insert(
                "insert into pain_mark (drawing_id, position, zone, side, intensity, quality)"
                        + " values (?, ?, ?, ?, 5, 'ACHING')",
                marks);
    }

    private void insert(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += 5_000) {
            database.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + 5_000)));
        }
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    private static LocalDate date(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
