package org.knotwise.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.knots.KnotId;

class PlanChangesTest {

    private static final Gap WEEKLY = new Gap(5, 7, 10);
    private static final PhaseDraft CALM = new PhaseDraft("Calm", 4, WEEKLY, 60);
    private static final PhaseDraft RESTORE = new PhaseDraft("Restore", 2, new Gap(9, 12, 16), 60);
    private static final GoalDraft PAIN = new GoalDraft(Measure.WORST_PAIN, "Worst headache", 8, 3, null);

    private final List<KnotId> knots = List.of(KnotId.random(), KnotId.random(), KnotId.random());
    private final List<GoalDraft> goals = List.of(
            PAIN,
            new GoalDraft(Measure.HEADACHE_DAYS, "Headache days", 5, 1, null),
            new GoalDraft(Measure.FREE, "Sing again", null, null, null));

    @Test
    void aMissedSessionMadeUpIsOneVisitMore() {
        var more = new PhaseDraft("Calm", 5, WEEKLY, 60);

        assertThat(PlanChanges.between(plan(CALM, RESTORE), plan(more, RESTORE)))
                .containsExactly(new PlanChange.AgreedChanged(6, 7), new PlanChange.PhaseChanged(CALM, more));
    }

    @Test
    void aPhaseIsFollowedByItsNameWhereverItStands() {
        assertThat(PlanChanges.between(plan(CALM, RESTORE), plan(RESTORE, CALM)))
                .containsExactly(new PlanChange.PhasesReordered());
        assertThat(PlanChanges.between(plan(CALM, RESTORE), plan(RESTORE)))
                .containsExactly(new PlanChange.AgreedChanged(6, 2), new PlanChange.PhaseDropped(CALM));
    }

    @Test
    void aPhaseThatIsCalledOtherwiseIsNotAnotherOne() {
        var settle = new PhaseDraft("Settle", 4, WEEKLY, 60);

        assertThat(PlanChanges.between(plan(CALM, RESTORE), plan(settle, RESTORE)))
                .containsExactly(new PlanChange.PhaseChanged(CALM, settle));
    }

    @Test
    void aGoalIsFollowedByItsIdAndNotByItsWords() {
        var lower = new GoalDraft(PAIN.id(), PAIN.measure(), "Worst pain", null, 8, 2, null);

        assertThat(PlanChanges.between(
                        new PlanDraft("Any", List.of(PAIN), Set.of(), List.of(CALM)),
                        new PlanDraft("Any", List.of(lower), Set.of(), List.of(CALM))))
                .containsExactly(new PlanChange.GoalChanged(PAIN, lower));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void tellsAllThatDiffersAndNothingElse(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            PlanDraft before = any(random);
            PlanDraft after = random.nextInt(4) == 0 ? before : any(random);
            List<PlanChange> changes = PlanChanges.between(before, after);
            String story = "seed %d, round %d: %s, %s".formatted(seed, round, before, after);

            assertThat(changes.isEmpty()).as(story).isEqualTo(saySame(before, after));
            assertThat(goalsAfter(before, changes)).as(story).isEqualTo(byId(after.goals()));
            assertThat(targetsAfter(before, changes)).as(story).isEqualTo(after.targets());
            assertThat(phasesAfter(before, changes)).as(story).containsExactlyInAnyOrderElementsOf(after.phases());
        }
    }

    private static boolean saySame(PlanDraft one, PlanDraft other) {
        return one.title().equals(other.title())
                && byId(one.goals()).equals(byId(other.goals()))
                && one.targets().equals(other.targets())
                && one.phases().equals(other.phases());
    }

    private static Map<GoalId, GoalDraft> goalsAfter(PlanDraft before, List<PlanChange> changes) {
        Map<GoalId, GoalDraft> goals = new HashMap<>(byId(before.goals()));
        for (PlanChange change : changes) {
            switch (change) {
                case PlanChange.GoalAdded(var goal) -> goals.put(goal.id(), goal);
                case PlanChange.GoalChanged(var _, var goal) -> goals.put(goal.id(), goal);
                case PlanChange.GoalDropped(var goal) -> goals.remove(goal.id());
                default -> {
                    // Says nothing of goals.
                }
            }
        }
        return goals;
    }

    private static Set<KnotId> targetsAfter(PlanDraft before, List<PlanChange> changes) {
        Set<KnotId> targets = new HashSet<>(before.targets());
        for (PlanChange change : changes) {
            if (change instanceof PlanChange.TargetAdded(var knot)) {
                targets.add(knot);
            } else if (change instanceof PlanChange.TargetDropped(var knot)) {
                targets.remove(knot);
            }
        }
        return targets;
    }

    private static List<PhaseDraft> phasesAfter(PlanDraft before, List<PlanChange> changes) {
        List<PhaseDraft> phases = new ArrayList<>(before.phases());
        for (PlanChange change : changes) {
            switch (change) {
                case PlanChange.PhaseAdded(var phase) -> phases.add(phase);
                case PlanChange.PhaseDropped(var phase) -> phases.remove(phase);
                case PlanChange.PhaseChanged(var was, var phase) -> phases.set(phases.indexOf(was), phase);
                default -> {
                    // Says nothing of phases.
                }
            }
        }
        return phases;
    }

    private PlanDraft any(Random random) {
        List<GoalDraft> some = new ArrayList<>();
        for (GoalDraft goal : goals) {
            if (random.nextBoolean()) {
                some.add(
                        random.nextInt(3) > 0
                                ? goal
                                : new GoalDraft(goal.id(), goal.measure(), "Otherwise", null, null, null, null));
            }
        }
        List<PhaseDraft> phases = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of("Calm", "Restore", "Hold"));
        for (int i = 0; i <= random.nextInt(3); i++) {
            phases.add(new PhaseDraft(names.remove(random.nextInt(names.size())), 1 + random.nextInt(2), WEEKLY, 60));
        }
        return new PlanDraft(
                random.nextInt(5) == 0 ? "Another" : "Any",
                some,
                knots.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet()),
                phases);
    }

    private static Map<GoalId, GoalDraft> byId(List<GoalDraft> goals) {
        return goals.stream().collect(Collectors.toMap(GoalDraft::id, goal -> goal));
    }

    private static PlanDraft plan(PhaseDraft... phases) {
        return new PlanDraft("Any", List.of(), Set.of(), List.of(phases));
    }
}
