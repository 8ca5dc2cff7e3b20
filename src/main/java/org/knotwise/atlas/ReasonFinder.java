package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.knotwise.atlas.ZoneShare.Reach;

/** Collects what speaks for and against a candidate. */
final class ReasonFinder {

    /** A zone is worth a word when no more muscles than this reach it. */
    private static final int FEW_MUSCLES = 4;

    private final Body body;
    private final Map<ZoneId, Integer> musclesByZone = new HashMap<>();

    ReasonFinder(Atlas atlas, Body body) {
        this.body = body;
        atlas.zones()
                .forEach(zone -> musclesByZone.put(
                        zone.id(), atlas.musclesSendingTo(zone.id()).size()));
    }

    List<Reason> of(
            Source source,
            int likeliestPoint,
            List<ZoneShare> zones,
            Drawing drawn,
            Optional<Reason.FoundInStudies> found,
            List<Reason> besides) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, where(zones, zone -> zone.reach() == Reach.PRIMARY), Reason.ExplainsPrimary::new);
        add(reasons, where(zones, zone -> zone.reach() == Reach.SPILLOVER), Reason.ExplainsSpillover::new);
        add(reasons, where(zones, zone -> crosses(source, zone)), Reason.CrossesOver::new);
        for (ZoneSide place : where(zones, zone -> zone.reach().explains())) {
            int muscles = musclesByZone.getOrDefault(place.zone(), 0);
            if (muscles <= FEW_MUSCLES) {
                reasons.add(new Reason.FewReach(place, muscles));
            }
        }
        reasons.addAll(besides);
        found.ifPresent(reasons::add);
        add(reasons, usuallyAlso(source, likeliestPoint, drawn), Reason.UsuallyAlso::new);
        add(reasons, where(zones, zone -> !zone.reach().explains()), Reason.LeavesOpen::new);
        if (source.muscle().isReferredOnly()) {
            reasons.add(new Reason.ReferredOnly());
        }
        return reasons;
    }

    private static boolean crosses(Source source, ZoneShare zone) {
        return zone.reach().explains() && zone.place().side() == source.side().opposite();
    }

    /** Primary places of the likeliest point that were not drawn; what crosses over is not usual enough. */
    private List<ZoneSide> usuallyAlso(Source source, int likeliestPoint, Drawing drawn) {
        return IntStream.of(source.places())
                .filter(place -> !drawn.isDrawn(place) && !source.crossesTo(place))
                .filter(place -> source.reach(likeliestPoint, place) == Reach.PRIMARY)
                .mapToObj(body::place)
                .toList();
    }

    private static List<ZoneSide> where(List<ZoneShare> zones, Predicate<ZoneShare> wanted) {
        return zones.stream().filter(wanted).map(ZoneShare::place).toList();
    }

    private static void add(List<Reason> reasons, List<ZoneSide> places, Function<List<ZoneSide>, Reason> reason) {
        if (!places.isEmpty()) {
            reasons.add(reason.apply(places));
        }
    }
}
