package org.knotwise.homecare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Point;
import org.knotwise.health.HealthProfile;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.Knots;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanEnding;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the clients do at home. */
@Service
@Transactional(readOnly = true)
public class HomeCare {

    private final Plans plans;
    private final Knots knots;
    private final HealthProfile profile;
    private final Atlas atlas;
    private final Practice practice;
    private final ProgrammeSelection selection;

    HomeCare(Plans plans, Knots knots, HealthProfile profile, Practice practice, Atlas atlas) {
        this.practice = practice;
        this.plans = plans;
        this.knots = knots;
        this.profile = profile;
        this.atlas = atlas;
        this.selection = new ProgrammeSelection(atlas);
    }

    /**
     * The programme for the target knots of the current plan, if the client may see that plan, or else for the active
     * knots: pressure, heat, stretch, water, habit. After a plan that was carried out, only for knots that were found since. What the client's health speaks against stands last, with why. Empty if there is nothing to be done. Knots off the points of the
     * atlas, and points that are for another profession, call for none.
     */
    @Needs(Right.CLINICAL_READ)
    public List<ProgrammeItem> programme(ClientId client) {
        List<PlanDetails> all = plans.of(client);
        LocalDate over = carriedOut(all).map(this::endedOn).orElse(LocalDate.MIN);
        Set<KnotId> targets = PlanDetails.current(all)
                .filter(plan -> plan.status() != PlanStatus.DRAFT)
                .map(plan -> plan.draft().targets())
                .orElse(Set.of());
        Predicate<KnotRow> meant =
                targets.isEmpty() ? knot -> isWorkedOn(knot, over) : knot -> targets.contains(knot.id());
        List<HelpedKnot> helped =
                knots.of(client).stream().filter(meant).flatMap(this::helped).toList();
        return helped.isEmpty() ? List.of() : selection.of(helped, profile.conditions(client));
    }

    /** After a plan that was carried out, what was found since; before, what is active. */
    private static boolean isWorkedOn(KnotRow knot, LocalDate over) {
        return knot.state() == KnotState.ACTIVE && knot.foundOn().isAfter(over);
    }

    /** The last plan, if it was carried out and no other one is under way. */
    static Optional<PlanDetails> carriedOut(List<PlanDetails> all) {
        return PlanDetails.current(all).isPresent()
                ? Optional.empty()
                : all.stream().findFirst().filter(plan -> plan.status() == PlanStatus.COMPLETED);
    }

    private LocalDate endedOn(PlanDetails plan) {
        PlanEnding ending = plan.ending();
        return ending == null ? LocalDate.MIN : practice.local(ending.at()).toLocalDate();
    }

    private Stream<HelpedKnot> helped(KnotRow knot) {
        return switch (knot.place()) {
            case KnotPlace.AtPoint(var id, var side) ->
                atlas.point(id).filter(point -> point.scope() != Point.Scope.REFER).stream()
                        .flatMap(_ -> atlas.muscle(id.muscle()).stream())
                        .map(muscle -> new HelpedKnot(muscle, side));
            case KnotPlace.FreeSpot _ -> Stream.empty();
        };
    }
}
