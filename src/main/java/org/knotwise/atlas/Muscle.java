package org.knotwise.atlas;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A muscle, or a part of one that is treated by itself. All of them are found on the right and on the left.
 *
 * @param latin its anatomical name
 * @param common its name in plain words
 * @param group by which the muscles of a part of the body are known together, such as {@code Lower leg}
 * @param part what that part of the body is called
 * @param view the drawing from which it is best seen
 * @param points its trigger points, at least one
 * @param symptoms what clients say
 * @param restricts the movements it limits
 * @param aggravators the factors that keep it going
 * @param techniques what is used on it, those of other professions included
 * @param homeCare what the client can do; empty where none of its points is treated here
 * @param mimics what else feels like it, to be ruled out
 * @param cautions what to keep in mind under the hand
 * @param confidence how sure its zones are; says nothing on the rest
 * @param sensitive regions that call for written consent before they are worked on
 */
public record Muscle(
        MuscleId id,
        String latin,
        String common,
        String group,
        String part,
        View view,
        Depth depth,
        List<Point> points,
        List<String> symptoms,
        List<Restriction> restricts,
        List<FactorId> aggravators,
        List<TechniqueId> techniques,
        List<HomeMeasureId> homeCare,
        List<String> mimics,
        List<String> cautions,
        Confidence confidence,
        Set<SensitiveRegion> sensitive) {

    /** How far below the skin it lies. */
    public enum Depth {
        SUPERFICIAL,
        INTERMEDIATE,
        DEEP
    }

    /** How well its zones agree with the pages they were compared with. */
    public enum Confidence {
        HIGH,
        MEDIUM
    }

    /** A region that nobody is touched at without written consent. */
    public enum SensitiveRegion {
        BREAST,
        BUTTOCK,
        INNER_THIGH,
        ABDOMEN,
        INTRAORAL,
        GROIN,
        AXILLA,
        PELVIC
    }

    public Muscle {
        points = List.copyOf(points);
        symptoms = List.copyOf(symptoms);
        restricts = List.copyOf(restricts);
        aggravators = List.copyOf(aggravators);
        techniques = List.copyOf(techniques);
        homeCare = List.copyOf(homeCare);
        mimics = List.copyOf(mimics);
        cautions = List.copyOf(cautions);
        sensitive = Set.copyOf(sensitive);
    }

    public Optional<Point> point(String name) {
        return points.stream().filter(point -> point.id().name().equals(name)).findFirst();
    }

    /** Whether there is nothing to treat here: every point is for another profession. */
    public boolean isReferredOnly() {
        return points.stream().allMatch(point -> point.scope() == Point.Scope.REFER);
    }
}
