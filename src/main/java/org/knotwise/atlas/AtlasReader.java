package org.knotwise.atlas;

import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the files of the atlas into its records, and checks on the way whatever one entry alone can show. */
final class AtlasReader {

    private final AtlasFiles files;
    private final Index<ZoneId, Zone> zones;
    private final Index<MuscleId, Muscle> muscles;
    private final Map<String, Set<ZoneId>> zonesByGroup;
    private final Set<String> zoneIds;
    private final Set<String> muscleIds;
    private final Set<String> groups;

    AtlasReader(AtlasFiles files) {
        this.files = files;
        zones = entries("zones.json", AtlasReader::zone, Zone::id);
        muscles = entries("muscles.json", AtlasReader::muscle, Muscle::id);
        zonesByGroup = zones.all().stream()
                .collect(Collectors.groupingBy(Zone::group, Collectors.mapping(Zone::id, Collectors.toSet())));
        zoneIds = zones.all().stream().map(zone -> zone.id().value()).collect(Collectors.toSet());
        muscleIds = muscles.all().stream().map(muscle -> muscle.id().value()).collect(Collectors.toSet());
        groups = new HashSet<>(zonesByGroup.keySet());
        muscles.all().forEach(muscle -> groups.add(muscle.group()));
    }

    AtlasData read() {
        return new AtlasData(
                zones,
                muscles,
                points(),
                entries("movements.json", AtlasReader::movement, Movement::id),
                entries("conditions.json", this::condition, Condition::id),
                entries("techniques.json", this::technique, Technique::id),
                entries("homecare.json", this::homeMeasure, HomeMeasure::id),
                entries("factors.json", AtlasReader::factor, Factor::id),
                entries("redflags.json", this::redFlag, RedFlag::id),
                files.entries("prevalence.json", "muscle", this::prevalence),
                provenance());
    }

    private <K, V> Index<K, V> entries(String file, Function<AtlasEntry, V> reader, Function<V, K> id) {
        return new Index<>(file, files.entries(file, "id", reader), id);
    }

    private Index<PointId, Point> points() {
        List<Point> points = muscles.all().stream()
                .flatMap(muscle -> muscle.points().stream())
                .toList();
        return new Index<>("muscles.json", points, Point::id);
    }

    private static Zone zone(AtlasEntry entry) {
        return new Zone(
                new ZoneId(entry.text("id")),
                entry.text("name"),
                entry.choices("view", View.class),
                entry.flag("bilateral"),
                entry.text("group"));
    }

    private static Muscle muscle(AtlasEntry entry) {
        MuscleId id = new MuscleId(entry.text("id"));
        if (!entry.flag("bilateral")) {
            throw entry.fault("is not bilateral, but a knot is always right or left");
        }
        return new Muscle(
                id,
                entry.text("latin"),
                entry.text("common"),
                entry.text("group"),
                entry.choice("view", View.class),
                entry.choice("depth", Muscle.Depth.class),
                entry.entries("points", point -> point(id, point)),
                entry.texts("symptoms"),
                entry.entries("restricts", AtlasReader::restriction),
                entry.ids("aggravators", FactorId::new),
                entry.ids("techniques", TechniqueId::new),
                entry.ids("homeCare", HomeMeasureId::new),
                entry.texts("mimics"),
                entry.texts("cautions"),
                entry.choice("confidence", Muscle.Confidence.class),
                entry.choices("sensitive", Muscle.SensitiveRegion.class));
    }

    private static Point point(MuscleId muscle, AtlasEntry entry) {
        return new Point(
                new PointId(muscle, entry.text("id")),
                entry.text("where"),
                entry.ids("primary", ZoneId::new),
                entry.ids("spillover", ZoneId::new),
                entry.choice("scope", Point.Scope.class),
                Set.copyOf(entry.ids("crosses", ZoneId::new)));
    }

    private static Restriction restriction(AtlasEntry entry) {
        return new Restriction(entry.text("text"), entry.entries("movements", AtlasReader::limited));
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

    private static Movement movement(AtlasEntry entry) {
        Movement.Unit unit = entry.choice("unit", Movement.Unit.class);
        List<Integer> usual = entry.pairOrNull("usualRange");
        List<Integer> degrees = entry.pairOrNull("usualRangeDegrees");
        if (degrees != null && !(unit == Movement.Unit.DEG && degrees.equals(usual))) {
            throw entry.fault("usualRangeDegrees is not the usual range in degrees");
        }
        return new Movement(
                new MovementId(entry.text("id")),
                entry.text("joint"),
                entry.text("movement"),
                entry.text("name"),
                entry.flag("bilateral"),
                unit,
                usual == null ? null : new Movement.Range(usual.getFirst(), usual.getLast()),
                entry.text("howToMeasure"));
    }

    private Condition condition(AtlasEntry entry) {
        return new Condition(
                new ConditionId(entry.text("id")),
                entry.text("name"),
                entry.choice("kind", Condition.Kind.class),
                entry.text("ask"),
                entry.entryOrNull("default", this::general),
                entry.flagIfGiven("located"),
                entry.flagIfGiven("recheck"),
                days(entry.integerOrNull("days")),
                entry.choiceOrNull("pregnancy", Condition.Pregnancy.class));
    }

    private Condition.General general(AtlasEntry entry) {
        return new Condition.General(
                entry.choice("level", Contraindication.Level.class), regions(entry), entry.text("says"));
    }

    private Technique technique(AtlasEntry entry) {
        return new Technique(
                new TechniqueId(entry.text("id")),
                entry.text("name"),
                entry.choice("performedBy", Technique.Profession.class),
                hold(entry.pairOrNull("typicalHoldSeconds")),
                entry.text("intensity"),
                entry.entries("contraindications", this::contraindication));
    }

    private HomeMeasure homeMeasure(AtlasEntry entry) {
        return new HomeMeasure(
                new HomeMeasureId(entry.text("id")),
                entry.text("name"),
                entry.choice("kind", HomeMeasure.Kind.class),
                entry.text("equipment"),
                hold(entry.pairOrNull("holdSeconds")),
                entry.integer("repetitions"),
                entry.integer("timesPerDay"),
                entry.texts("steps"),
                entry.texts("stopIf"),
                entry.entries("contraindications", this::contraindication));
    }

    private Contraindication contraindication(AtlasEntry entry) {
        return new Contraindication(
                entry.text("text"),
                Set.copyOf(entry.ids("conditions", ConditionId::new)),
                regions(entry),
                entry.flag("judgement"),
                entry.choice("level", Contraindication.Level.class),
                entry.flagIfGiven("atSite"),
                entry.flagIfGiven("unlessCleared"),
                entry.flagIfGiven("either"));
    }

    private static Factor factor(AtlasEntry entry) {
        return new Factor(
                new FactorId(entry.text("id")),
                entry.text("name"),
                entry.text("advice"),
                entry.text("action"),
                Period.ofDays(entry.integer("reviewDays")));
    }

    private RedFlag redFlag(AtlasEntry entry) {
        return new RedFlag(
                new RedFlagId(entry.text("id")),
                entry.text("question"),
                entry.choice("severity", RedFlag.Severity.class),
                entry.text("action"),
                entry.choices("ask", RedFlag.Occasion.class),
                entry.flag("hold"),
                entry.text("desk"),
                entry.text("clientText"),
                Set.copyOf(entry.ids("conditions", ConditionId::new)),
                zonesNamed(entry, "painAt"),
                Set.copyOf(entry.ids("mimics", Function.identity())));
    }

    private Prevalence prevalence(AtlasEntry entry) {
        MuscleId muscle = new MuscleId(entry.text("muscle"));
        String point = entry.textOrNull("point");
        List<Double> range = entry.numbersOrNull("range");
        return new Prevalence(
                muscle,
                point == null ? null : new PointId(muscle, point),
                entry.text("condition"),
                zonesNamed(entry, "zones"),
                entry.number("share"),
                entry.integerOrNull("n"),
                entry.choice("type", Prevalence.Type.class),
                entry.choice("use", Prevalence.Use.class),
                entry.flag("seen"),
                entry.text("source"),
                URI.create(entry.text("url")),
                entry.textOrNull("note"),
                entry.flagIfGiven("small"),
                entry.flagIfGiven("group"),
                range == null ? null : new Prevalence.ShareRange(range.getFirst(), range.getLast()),
                entry.flagIfGiven("secondary"));
    }

    private Provenance provenance() {
        Map<MuscleId, List<String>> pages = new HashMap<>();
        return files.object("provenance.json").readBy(entry -> {
            muscleIds.forEach(id -> pages.put(new MuscleId(id), entry.texts(id)));
            return new Provenance(pages);
        });
    }

    /** The places of an entry: a name is a muscle before it is a zone, and a zone before it is a group. */
    private Regions regions(AtlasEntry entry) {
        Set<MuscleId> inMuscles = new HashSet<>();
        Set<ZoneId> inZones = new HashSet<>();
        Set<String> inGroups = new HashSet<>();
        for (String name : entry.texts("regions")) {
            if (muscleIds.contains(name)) {
                inMuscles.add(new MuscleId(name));
            } else if (zoneIds.contains(name)) {
                inZones.add(new ZoneId(name));
            } else if (groups.contains(name)) {
                inGroups.add(name);
            } else {
                throw entry.fault("regions names no muscle, zone or group: " + name);
            }
        }
        return new Regions(inMuscles, inZones, inGroups);
    }

    /** Zones given by id or by the name of a whole group. */
    private Set<ZoneId> zonesNamed(AtlasEntry entry, String field) {
        Set<ZoneId> named = new HashSet<>();
        for (String name : entry.texts(field)) {
            Set<ZoneId> group = zonesByGroup.get(name);
            if (group != null) {
                named.addAll(group);
            } else if (zoneIds.contains(name)) {
                named.add(new ZoneId(name));
            } else {
                throw entry.fault(field + " names no zone or group of zones: " + name);
            }
        }
        return named;
    }

    private static @Nullable Hold hold(@Nullable List<Integer> seconds) {
        return seconds == null
                ? null
                : new Hold(Duration.ofSeconds(seconds.getFirst()), Duration.ofSeconds(seconds.getLast()));
    }

    private static @Nullable Period days(@Nullable Integer days) {
        return days == null ? null : Period.ofDays(days);
    }
}
