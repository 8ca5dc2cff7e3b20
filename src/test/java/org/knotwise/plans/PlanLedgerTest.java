package org.knotwise.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.internal.Plan;
import org.knotwise.shared.ClientId;

/** A plan's sessions beside book-keeping in the plainest way, over random stories. */
class PlanLedgerTest {

    private static final List<Deed> USUAL = List.of(Deed.BOOK, Deed.REOPEN, Deed.COMPLETE);
    private static final AccountId INES = AccountId.random();
    private static final AccountId NORA = AccountId.random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasAgreedIsOpenBookedDoneMissedOrDroppedWhateverHappens(long seed) {
        var random = new Random(seed);
        Map<Deed, Integer> tried = new EnumMap<>(Deed.class);
        for (int round = 0; round < 300; round++) {
            Plan plan = Plan.draftFor(ClientId.random(), draft(random), INES, TestClock.START);
            plan.propose(TestClock.START);
            plan.accept("Nora", false, NORA, TestClock.START);
            var expected = new Ledger(plan);
            List<String> story = new ArrayList<>();
            for (int step = 0; step < 40; step++) {
                story.add(expected.happens(plan, random, tried));

                assertAgrees(plan.details(), expected, "seed %d, round %d: %s".formatted(seed, round, story));
            }
        }
        assertThat(tried.keySet()).as("deeds that were done").containsExactlyInAnyOrder(Deed.values());
    }

    private static void assertAgrees(PlanDetails now, Ledger expected, String story) {
        assertThat(now.status()).as(story).isEqualTo(expected.status);
        assertThat(now.sessions().stream().map(SessionRow::status).toList())
                .as(story)
                .isEqualTo(expected.sessions);
        assertThat(now.sessions().stream().map(SessionRow::number).toList())
                .as(story)
                .isEqualTo(IntStream.rangeClosed(1, now.agreed()).boxed().toList());
        int sum = 0;
        for (SessionStatus status : SessionStatus.values()) {
            sum += (int) now.count(status);
        }
        assertThat(now.agreed()).as(story).isEqualTo(sum).isEqualTo(now.draft().agreed());
        for (int phase = 0; phase < now.draft().phases().size(); phase++) {
            int of = phase;
            assertThat(now.sessions().stream().filter(row -> row.phase() == of).count())
                    .as(story)
                    .isEqualTo(now.draft().phases().get(phase).sessions());
        }
        if (now.status().hasEnded()) {
            assertThat(now.count(SessionStatus.OPEN)).as(story).isZero();
        } else {
            assertThat(now.count(SessionStatus.DROPPED)).as(story).isZero();
        }
    }

    private static PlanDraft draft(Random random) {
        List<PhaseDraft> phases = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            phases.add(new PhaseDraft("Phase " + i, 1 + random.nextInt(4), new Gap(5, 7, 10), 60));
        }
        return new PlanDraft("Any", List.of(), Set.of(), phases);
    }

    private enum Deed {
        BOOK,
        REOPEN,
        COMPLETE,
        MISS,
        REVISE,
        REACH,
        STOP
    }

    private static final class Ledger {

        private final List<SessionStatus> sessions;
        private PlanStatus status = PlanStatus.ACCEPTED;

        Ledger(Plan plan) {
            sessions = new ArrayList<>(Collections.nCopies(plan.details().agreed(), SessionStatus.OPEN));
        }

        /** Tries something at random, on the plan and in the ledger; what the ledger forbids, the plan must refuse. */
        String happens(Plan plan, Random random, Map<Deed, Integer> tried) {
            int index = random.nextInt(sessions.size());
            SessionId session = plan.details().sessions().get(index).id();
            Deed deed = deed(random);
            PlanDraft draft = draft(random);
            boolean ends = deed == Deed.STOP || deed == Deed.REACH;
            if (ends && sessions.contains(SessionStatus.BOOKED)) {
                return "nothing"; // the service asks to cancel first
            }
            Runnable onThePlan = () -> {
                switch (deed) {
                    case BOOK -> plan.book(session, TestClock.START);
                    case REOPEN -> plan.reopen(session);
                    case COMPLETE -> plan.complete(session, TestClock.START);
                    case MISS -> plan.miss(session);
                    case REVISE -> plan.revise(draft, "Why", INES, TestClock.START);
                    case REACH -> plan.complete("Free of pain", TestClock.START);
                    case STOP -> plan.stop("Moves away", TestClock.START);
                }
            };
            if (!isAllowed(deed, sessions.get(index), draft)) {
                assertThatThrownBy(onThePlan::run)
                        .as("%s of %d", deed, index)
                        .isInstanceOf(IllegalStateException.class);
                return "no " + deed + " of " + index;
            }
            onThePlan.run();
            follow(deed, index, draft);
            tried.merge(deed, 1, Integer::sum);
            return deed + " of " + index;
        }

        private static Deed deed(Random random) {
            return switch (random.nextInt(40)) {
                case 0 -> Deed.STOP;
                case 1 -> Deed.REACH;
                case 2, 3, 4, 5 -> Deed.REVISE;
                case 6, 7, 8 -> Deed.MISS;
                default -> USUAL.get(random.nextInt(USUAL.size()));
            };
        }

        private boolean isAllowed(Deed deed, SessionStatus session, PlanDraft draft) {
            boolean underWay = status == PlanStatus.ACCEPTED || status == PlanStatus.ACTIVE;
            return underWay
                    && switch (deed) {
                        case BOOK -> session == SessionStatus.OPEN;
                        case REOPEN, COMPLETE, MISS -> session == SessionStatus.BOOKED;
                        case REVISE -> draft.agreed() >= fixed();
                        case REACH -> status == PlanStatus.ACTIVE;
                        case STOP -> true;
                    };
        }

        private long fixed() {
            return sessions.stream().filter(one -> one != SessionStatus.OPEN).count();
        }

        private void follow(Deed deed, int index, PlanDraft draft) {
            switch (deed) {
                case BOOK -> {
                    status = PlanStatus.ACTIVE;
                    sessions.set(index, SessionStatus.BOOKED);
                }
                case REOPEN -> sessions.set(index, SessionStatus.OPEN);
                case MISS -> sessions.set(index, SessionStatus.MISSED);
                case COMPLETE -> {
                    sessions.set(index, SessionStatus.DONE);
                    if (!sessions.contains(SessionStatus.OPEN) && !sessions.contains(SessionStatus.BOOKED)) {
                        status = PlanStatus.COMPLETED;
                    }
                }
                case REVISE -> {
                    while (sessions.size() > draft.agreed()) {
                        sessions.remove(sessions.lastIndexOf(SessionStatus.OPEN));
                    }
                    while (sessions.size() < draft.agreed()) {
                        sessions.add(SessionStatus.OPEN);
                    }
                }
                case REACH -> end(PlanStatus.COMPLETED);
                case STOP -> end(PlanStatus.STOPPED);
            }
        }

        private void end(PlanStatus as) {
            status = as;
            sessions.replaceAll(was -> was == SessionStatus.OPEN ? SessionStatus.DROPPED : was);
        }
    }
}
