package org.knotwise.atlas;

import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the files of the atlas into its records, and checks on the way whatever one entry alone can show. */
final class AtlasReader {

    private final AtlasFiles files;
    private final Index<ZoneId, Zone> zones;
    private final Index<MuscleId, Muscle> muscles;
    private final PlaceNames places;

    AtlasReader(AtlasFiles files) {
        this.files = files;
        zones = entries("zones.json", BodyReader::zone, Zone::id);
        muscles = entries("muscles.json", BodyReader::muscle, Muscle::id);
        places = new PlaceNames(zones, muscles);
    }

    AtlasData read() {
        return new AtlasData(
                zones,
                muscles,
                points(),
                entries("movements.json", BodyReader::movement, Movement::id),
                entries("conditions.json", this::condition, Condition::id),
                entries("techniques.json", this::technique, Technique::id),
                entries("homecare.json", this::homeMeasure, HomeMeasure::id),
                entries("factors.json", AtlasReader::factor, Factor::id),
                entries("redflags.json", this::redFlag, RedFlag::id),
                files.entries("prevalence.json", "muscle", this::prevalence),
                provenance(),
                files.translation(AtlasFiles.NAMES));
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

    private Condition condition(AtlasEntry entry) {
        return new Condition(
                new ConditionId(entry.text("id")),
                entry.words("name"),
                entry.choice("kind", Condition.Kind.class),
                entry.words("ask"),
                entry.entryOrNull("default", this::general),
                entry.flagIfGiven("located"),
                entry.flagIfGiven("recheck"),
                days(entry.integerOrNull("days")),
                entry.choiceOrNull("pregnancy", Condition.Pregnancy.class));
    }

    private Condition.General general(AtlasEntry entry) {
        return new Condition.General(
                entry.choice("level", Contraindication.Level.class), places.regions(entry), entry.words("says"));
    }

    private Technique technique(AtlasEntry entry) {
        return new Technique(
                new TechniqueId(entry.text("id")),
                entry.words("name"),
                entry.choice("performedBy", Technique.Profession.class),
                hold(entry.pairOrNull("typicalHoldSeconds")),
                entry.words("intensity"),
                entry.entries("contraindications", this::contraindication));
    }

    private HomeMeasure homeMeasure(AtlasEntry entry) {
        return new HomeMeasure(
                new HomeMeasureId(entry.text("id")),
                entry.words("name"),
                entry.choice("kind", HomeMeasure.Kind.class),
                entry.words("equipment"),
                hold(entry.pairOrNull("holdSeconds")),
                entry.integer("repetitions"),
                entry.integer("timesPerDay"),
                entry.allWords("steps"),
                entry.allWords("stopIf"),
                entry.entries("contraindications", this::contraindication));
    }

    private Contraindication contraindication(AtlasEntry entry) {
        return new Contraindication(
                entry.words("text"),
                Set.copyOf(entry.ids("conditions", ConditionId::new)),
                places.regions(entry),
                entry.flag("judgement"),
                entry.choice("level", Contraindication.Level.class),
                entry.flagIfGiven("atSite"),
                entry.flagIfGiven("unlessCleared"),
                entry.flagIfGiven("either"));
    }

    private static Factor factor(AtlasEntry entry) {
        return new Factor(
                new FactorId(entry.text("id")),
                entry.words("name"),
                entry.words("advice"),
                entry.words("action"),
                Period.ofDays(entry.integer("reviewDays")));
    }

    private RedFlag redFlag(AtlasEntry entry) {
        return new RedFlag(
                new RedFlagId(entry.text("id")),
                entry.words("question"),
                entry.choice("severity", RedFlag.Severity.class),
                entry.words("action"),
                entry.choices("ask", RedFlag.Occasion.class),
                entry.flag("hold"),
                entry.words("desk"),
                entry.words("clientText"),
                Set.copyOf(entry.ids("conditions", ConditionId::new)),
                places.zonesNamed(entry, "painAt"),
                Set.copyOf(entry.names("mimics")));
    }

    private Prevalence prevalence(AtlasEntry entry) {
        MuscleId muscle = new MuscleId(entry.text("muscle"));
        String point = entry.textOrNull("point");
        List<Double> range = entry.numbersOrNull("range");
        return new Prevalence(
                muscle,
                point == null ? null : new PointId(muscle, point),
                entry.text("condition"),
                places.zonesNamed(entry, "zones"),
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
            muscles.all()
                    .forEach(muscle ->
                            pages.put(muscle.id(), entry.texts(muscle.id().value())));
            return new Provenance(pages);
        });
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
