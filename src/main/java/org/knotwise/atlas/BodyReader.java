package org.knotwise.atlas;

import java.util.List;
import java.util.Set;

/** Reads what describes the body: zones, muscles with their points, movements. */
final class BodyReader {

    private BodyReader() {}

    static Zone zone(AtlasEntry entry) {
        return new Zone(
                new ZoneId(entry.text("id")),
                entry.words("name"),
                entry.choices("view", View.class),
                entry.flag("bilateral"),
                entry.text("group"),
                entry.name("group"));
    }

    static Muscle muscle(AtlasEntry entry) {
        MuscleId id = new MuscleId(entry.text("id"));
        if (!entry.flag("bilateral")) {
            throw entry.fault("is not bilateral, but a knot is always right or left");
        }
        return new Muscle(
                id,
                entry.text("latin"),
                entry.words("common"),
                entry.text("group"),
                entry.name("group"),
                entry.choice("view", View.class),
                entry.choice("depth", Muscle.Depth.class),
                entry.entries("points", point -> point(id, point)),
                entry.allWords("symptoms"),
                entry.entries("restricts", BodyReader::restriction),
                entry.ids("aggravators", FactorId::new),
                entry.ids("techniques", TechniqueId::new),
                entry.ids("homeCare", HomeMeasureId::new),
                entry.names("mimics"),
                entry.allWords("cautions"),
                entry.choice("confidence", Muscle.Confidence.class),
                entry.choices("sensitive", Muscle.SensitiveRegion.class));
    }

    private static Point point(MuscleId muscle, AtlasEntry entry) {
        return new Point(
                new PointId(muscle, entry.text("id")),
                entry.words("where"),
                entry.ids("primary", ZoneId::new),
                entry.ids("spillover", ZoneId::new),
                entry.choice("scope", Point.Scope.class),
                Set.copyOf(entry.ids("crosses", ZoneId::new)));
    }

    private static Restriction restriction(AtlasEntry entry) {
        return new Restriction(entry.words("text"), entry.entries("movements", BodyReader::limited));
    }

    private static Restriction.Limited limited(AtlasEntry entry) {
        String onlyWhen = entry.textOrNull("onlyWhen");
        if (onlyWhen != null && !onlyWhen.equals("severe")) {
            throw entry.fault("onlyWhen is not one of its words: " + onlyWhen);
        }
        return new Restriction.Limited(
                new MovementId(entry.text("id")),
                entry.choice("direction", Restriction.Direction.class),
                onlyWhen != null);
    }

    static Movement movement(AtlasEntry entry) {
        Movement.Unit unit = entry.choice("unit", Movement.Unit.class);
        List<Integer> usual = entry.pairOrNull("usualRange");
        List<Integer> degrees = entry.pairOrNull("usualRangeDegrees");
        if (degrees != null && !(unit == Movement.Unit.DEG && degrees.equals(usual))) {
            throw entry.fault("usualRangeDegrees is not the usual range in degrees");
        }
        return new Movement(
                new MovementId(entry.text("id")),
                entry.words("joint"),
                entry.words("movement"),
                entry.words("name"),
                entry.flag("bilateral"),
                unit,
                usual == null ? null : new Movement.Range(usual.getFirst(), usual.getLast()),
                entry.words("howToMeasure"));
    }
}
