package org.knotwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Side;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How many SQL statements a page takes, and that it is not one for each row. */
@Import({Fixtures.class, Care.class})
class StatementBudgetTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    @Autowired
    private Knots knots;

    @Autowired
    private Visits visits;

    private AccountId ines;
    private ClientId marta;
    private PlanId plan;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    StatementBudgetTest() {}

    @BeforeEach
    void aClientWithKnotsAndAPlan() {
        ines = fixtures.therapist("Ines Okafor");
        marta = fixtures.clientOf(ines);
        plan = fixtures.acceptedPlan(marta, 6, new Gap(5, 7, 10)).id();
        clock.moveTo(TestClock.START);
        fixtures.worksWeekdays(ines, 9, 17);
        LocalDate today = LocalDate.ofInstant(TestClock.START, Fixtures.ZONE);
        care.book(marta, null, Care.at(today, "11:00"));
        care.open(care.book(fixtures.clientOf(ines), null, Care.at(today, "13:00")));
    }

    @Test
    void eachPageKeepsToItsBudget() {
        found("infraspinatus", "TrP3");
        Supplier<SignedInAs> therapist = () -> SignedInAs.therapist(ines);
        KnotId knot =
                SignedInAs.therapist(ines).get(() -> knots.of(marta)).getFirst().id();
        VisitId visit = care.open(
                care.book(marta, null, Care.at(LocalDate.ofInstant(TestClock.START, Fixtures.ZONE), "16:00")));
        String record = "clients/" + marta;
        Map<String, Integer> budgets = Map.ofEntries(
                Map.entry("today", 10),
                Map.entry("clients", 4),
                Map.entry("follow-ups", 3),
                Map.entry("caseload", 4),
                Map.entry("recurring", 8),
                Map.entry("schedule", 12),
                Map.entry(record, 42),
                Map.entry(record + "/plan", 16),
                Map.entry(record + "/plans/" + plan, 30),
                Map.entry(record + "/visits/" + visit, 40),
                Map.entry(record + "/health", 23),
                Map.entry(record + "/knots/" + knot, 8));

        assertSoftly(all -> budgets.forEach((page, budget) -> all.assertThat(statements(therapist, page))
                .as("statements of %s", page)
                .isLessThanOrEqualTo(budget)));
        AccountId account = fixtures.accountOf(marta);
        assertThat(statements(() -> SignedInAs.client(account, marta), "my"))
                .as("statements of the portal's home")
                .isLessThanOrEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients/%s", "clients/%s/knots"})
    void moreKnotsTakeNoMoreStatements(String page) {
        found("infraspinatus", "TrP3");
        long one = statements(() -> SignedInAs.therapist(ines), page.formatted(marta));
        for (String point : List.of("TrP1", "TrP2", "TrP3")) {
            found("gluteus.medius", point);
            found("soleus", point);
        }

        assertThat(statements(() -> SignedInAs.therapist(ines), page.formatted(marta)))
                .isLessThanOrEqualTo(one);
    }

    @Test
    void moreClientsTakeNoMoreStatements() {
        Set<String> pages = Set.of("clients", "caseload", "today", "schedule");
        Map<String, Long> few = pages.stream()
                .collect(Collectors.toMap(page -> page, page -> statements(() -> SignedInAs.therapist(ines), page)));
        for (int i = 0; i < 30; i++) {
            fixtures.clientOf(ines);
        }

        few.forEach((page, before) -> assertThat(statements(() -> SignedInAs.therapist(ines), page))
                .as(page)
                .isLessThanOrEqualTo(before));
    }

    /** Somebody who types saves every second. */
    @Test
    void savingADraftTakesFewStatements() {
        found("infraspinatus", "TrP3");
        VisitId visit = care.open(
                care.book(marta, null, Care.at(LocalDate.ofInstant(TestClock.START, Fixtures.ZONE), "15:00")));
        try (var _ = SignedInAs.therapist(ines)) {
            KnotId knot = knots.of(marta).getFirst().id();
            var first = new NoteDraft("Slept well", "", "", "", "", null, null, Set.of());
            long written = counted(
                    () -> visits.write(marta, visit, NoteDraft.EMPTY, first).orThrow());
            var finding = Care.treated(6, 3, "stripping");
            long begun = counted(
                    () -> visits.chart(marta, visit, knot, null, finding).orThrow());
            long changed = counted(() -> visits.chart(marta, visit, knot, finding, Care.treated(6, 2, "stripping"))
                    .orThrow());
            System.out.println("statements: a note " + written + ", a knot begun " + begun + ", changed " + changed);
            assertThat(written).isBetween(1L, 5L);
            assertThat(begun).isBetween(1L, 16L);
            assertThat(changed).isBetween(1L, 14L);
        }
    }

    private static long counted(Runnable deed) {
        QueryCountHolder.clear();
        deed.run();
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    private void found(String muscle, String point) {
        var place = new KnotPlace.AtPoint(new PointId(new MuscleId(muscle), point), Side.RIGHT);
        SignedInAs.therapist(ines)
                .run(() ->
                        knots.record(marta, place, FindingDraft.ofTenderness(5)).orThrow());
    }

    private long statements(Supplier<SignedInAs> who, String page) {
        // Opening a fresh window leads over the first page; what counts is this page alone, with its frame.
        open(who.get(), page);
        QueryCountHolder.clear();
        reload();
        long count = QueryCountHolder.getGrandTotal().getTotal();
        assertThat(count).as("statements are counted").isPositive();
        return count;
    }
}
