package org.knotwise.atlas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What only the whole atlas can show: every id leads somewhere, every zone is reached, no list is empty that must not
 * be.
 */
final class AtlasCheck {

    private static final String MUSCLES = "muscles.json";

    private final Atlas atlas;

    AtlasCheck(Atlas atlas) {
        this.atlas = atlas;
    }

    void run() {
        atlas.points().forEach(this::checkPoint);
        atlas.muscles().forEach(this::checkMuscle);
        atlas.zones().forEach(this::checkZone);
        atlas.techniques()
                .forEach(technique ->
                        checkConditions("techniques.json", technique.id().value(), technique.contraindications()));
        atlas.homeMeasures()
                .forEach(
                        measure -> checkConditions("homecare.json", measure.id().value(), measure.contraindications()));
        atlas.redFlags().forEach(this::checkRedFlag);
        atlas.prevalence().forEach(this::checkPrevalence);
    }

    private void checkZone(Zone zone) {
        String id = zone.id().value();
        notEmpty("zones.json", id, "view", zone.views());
        if (atlas.musclesSendingTo(zone.id()).isEmpty()) {
            throw new AtlasFault("zones.json", id, "is reached by no point");
        }
    }

    private void checkMuscle(Muscle muscle) {
        String id = muscle.id().value();
        notEmpty(MUSCLES, id, "points", muscle.points());
        muscle.aggravators().forEach(factor -> resolve(atlas.factor(factor), factor, MUSCLES, id));
        muscle.techniques().forEach(technique -> resolve(atlas.technique(technique), technique, MUSCLES, id));
        muscle.homeCare().forEach(measure -> resolve(atlas.homeMeasure(measure), measure, MUSCLES, id));
        for (Restriction restriction : muscle.restricts()) {
            restriction.movements().stream()
                    .map(Restriction.Limited::movement)
                    .forEach(movement -> resolve(atlas.movement(movement), movement, MUSCLES, id));
        }
        if (muscle.isReferredOnly()
                && !(muscle.homeCare().isEmpty()
                        && atlas.techniquesFor(muscle.id()).isEmpty())) {
            throw new AtlasFault(MUSCLES, id, "is for other professions, yet is given treatment or home care here");
        }
    }

    private void checkPoint(Point point) {
        String id = point.id().toString();
        notEmpty(MUSCLES, id, "primary", point.primary());
        point.primary().forEach(zone -> resolve(atlas.zone(zone), zone, MUSCLES, id));
        point.spillover().forEach(zone -> resolve(atlas.zone(zone), zone, MUSCLES, id));
        if (point.primary().stream().anyMatch(point.spillover()::contains)) {
            throw new AtlasFault(MUSCLES, id, "names a zone as primary and as spillover");
        }
        for (ZoneId zone : point.crosses()) {
            if (!point.sendsTo(zone)) {
                throw new AtlasFault(MUSCLES, id, "crosses in a zone that it does not reach: " + zone);
            }
            if (!atlas.zone(zone).orElseThrow().bilateral()) {
                throw new AtlasFault(MUSCLES, id, "crosses in a zone on the middle line: " + zone);
            }
        }
    }

    private void checkConditions(String file, String id, List<Contraindication> contraindications) {
        contraindications.stream()
                .flatMap(against -> against.conditions().stream())
                .forEach(condition -> resolve(atlas.condition(condition), condition, file, id));
    }

    private void checkRedFlag(RedFlag flag) {
        String id = flag.id().value();
        flag.conditions().forEach(condition -> resolve(atlas.condition(condition), condition, "redflags.json", id));
        Set<String> known = atlas.muscles().stream()
                .flatMap(muscle -> muscle.mimics().stream())
                .collect(Collectors.toSet());
        for (String mimic : flag.mimics()) {
            if (!known.contains(mimic)) {
                throw new AtlasFault("redflags.json", id, "names what no muscle mimics: " + mimic);
            }
        }
    }

    private void checkPrevalence(Prevalence row) {
        String id = row.muscle().value();
        resolve(atlas.muscle(row.muscle()), row.muscle(), "prevalence.json", id);
        PointId point = row.point();
        if (point != null) {
            resolve(atlas.point(point), point, "prevalence.json", id);
        }
        if (row.use() == Prevalence.Use.PRIOR) {
            notEmpty("prevalence.json", id, "zones", row.zones());
        }
    }

    private static void resolve(Optional<?> found, Object named, String file, String user) {
        if (found.isEmpty()) {
            throw new AtlasFault(file, user, "names what is not there: " + named);
        }
    }

    private static void notEmpty(String file, String id, String field, Collection<?> values) {
        if (values.isEmpty()) {
            throw new AtlasFault(file, id, field + " is empty");
        }
    }
}
