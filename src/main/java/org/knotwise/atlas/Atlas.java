package org.knotwise.atlas;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.knotwise.shared.Language;
import org.knotwise.shared.Side;

/**
 * The reference data: read once, checked as a whole, never changed. Lists are in the order of the files.
 *
 * <p>It supports a therapist's judgement. It is no diagnosis, and no clinician has reviewed it; whoever shows it says
 * so.
 *
 * <p>The lookups by id answer empty for an id that is not there. The others, such as {@link #homeCareFor}, take an id
 * of the atlas for granted and refuse another one with an {@link IllegalArgumentException}.
 */
public final class Atlas {

    private final Map<Language, Edition> editions;
    private final Supplier<Locale> reader;

    private Atlas(Map<Language, Edition> editions, Supplier<Locale> reader) {
        this.editions = editions;
        this.reader = reader;
    }

    private Atlas(AtlasFiles files) {
        this(editions(files), () -> Locale.ENGLISH);
    }

    private static Map<Language, Edition> editions(AtlasFiles files) {
        Map<Language, Edition> editions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            AtlasData data = new AtlasReader(files.in(language)).read();
            editions.put(
                    language, new Edition(data, new ClosestZones(data.zones().all())));
            if (language == Language.ENGLISH) {
                // Before the others are read: what is wrong in itself is told as such, not as a missing translation.
                new AtlasCheck(new Atlas(editions, () -> Locale.ENGLISH)).run();
            }
        }
        return editions;
    }

    /** The atlas in one language. */
    private record Edition(AtlasData data, ClosestZones closest) {}

    /**
     * Reads the atlas that comes with the application, in every language; it speaks English until it is asked for another.
     *
     * @throws AtlasFault naming the file and the id, if anything in it is wrong
     */
    public static Atlas load() {
        return from(AtlasFiles.onClassPath());
    }

    static Atlas from(AtlasFiles files) {
        return new Atlas(files);
    }

    /** The same atlas with its texts in the language of the locale; English where it has none in that. */
    public Atlas in(Locale locale) {
        return new Atlas(editions, () -> locale);
    }

    /** The same atlas with its texts in the language of whoever reads at the moment of the question. */
    public Atlas readBy(Supplier<Locale> whoever) {
        return new Atlas(editions, whoever);
    }

    private Edition edition() {
        return Objects.requireNonNull(editions.get(Language.of(reader.get())));
    }

    private AtlasData data() {
        return edition().data();
    }

    /** What a part of the body is called, such as a group of {@link Regions}. */
    public String called(String name) {
        return data().names().called(name);
    }

    public List<Zone> zones() {
        return data().zones().all();
    }

    public Optional<Zone> zone(ZoneId id) {
        return data().zones().find(id);
    }

    public List<Muscle> muscles() {
        return data().muscles().all();
    }

    public Optional<Muscle> muscle(MuscleId id) {
        return data().muscles().find(id);
    }

    /** Every point, in the order of the muscles. */
    public List<Point> points() {
        return data().points().all();
    }

    public Optional<Point> point(PointId id) {
        return data().points().find(id);
    }

    public List<Movement> movements() {
        return data().movements().all();
    }

    public Optional<Movement> movement(MovementId id) {
        return data().movements().find(id);
    }

    public List<Condition> conditions() {
        return data().conditions().all();
    }

    public Optional<Condition> condition(ConditionId id) {
        return data().conditions().find(id);
    }

    public List<Technique> techniques() {
        return data().techniques().all();
    }

    public Optional<Technique> technique(TechniqueId id) {
        return data().techniques().find(id);
    }

    public List<HomeMeasure> homeMeasures() {
        return data().homeMeasures().all();
    }

    public Optional<HomeMeasure> homeMeasure(HomeMeasureId id) {
        return data().homeMeasures().find(id);
    }

    public List<Factor> factors() {
        return data().factors().all();
    }

    public Optional<Factor> factor(FactorId id) {
        return data().factors().find(id);
    }

    public List<RedFlag> redFlags() {
        return data().redFlags().all();
    }

    public Optional<RedFlag> redFlag(RedFlagId id) {
        return data().redFlags().find(id);
    }

    public List<Prevalence> prevalence() {
        return data().prevalence();
    }

    /** What studies found in this muscle, base rates included. */
    public List<Prevalence> prevalenceOf(MuscleId muscle) {
        data().muscles().get(muscle);
        return prevalence().stream().filter(row -> row.muscle().equals(muscle)).toList();
    }

    /** What the zones of the muscles were compared with. */
    public Provenance provenance() {
        return data().provenance();
    }

    /** What the client can do for this muscle, in the order of a programme: pressure, heat, stretch, water, habit. */
    public List<HomeMeasure> homeCareFor(MuscleId muscle) {
        return data().homeMeasures().get(data().muscles().get(muscle).homeCare()).stream()
                .sorted(Comparator.comparing(HomeMeasure::kind))
                .toList();
    }

    /** What can be charted on this muscle; techniques of other professions are left out. */
    public List<Technique> techniquesFor(MuscleId muscle) {
        return data().techniques().get(data().muscles().get(muscle).techniques()).stream()
                .filter(Technique::isCharted)
                .toList();
    }

    /** What keeps this muscle going. */
    public List<Factor> factorsFor(MuscleId muscle) {
        return data().factors().get(data().muscles().get(muscle).aggravators());
    }

    /** The muscles with a point that sends pain to this zone, as primary or spillover, on any side. */
    public List<Muscle> musclesSendingTo(ZoneId zone) {
        data().zones().get(zone);
        return muscles().stream()
                .filter(muscle -> muscle.points().stream().anyMatch(point -> point.sendsTo(zone)))
                .toList();
    }

    /** The muscles that limit this movement. */
    public List<Muscle> musclesLimiting(MovementId movement) {
        data().movements().get(movement);
        return muscles().stream()
                .filter(muscle -> muscle.restricts().stream()
                        .flatMap(restriction -> restriction.movements().stream())
                        .anyMatch(limited -> limited.movement().equals(movement)))
                .toList();
    }

    /**
     * The zones that were most likely meant by somebody who mistyped one, the closest first.
     *
     * @param n at most how many, 0 or more
     */
    public List<Zone> closestZones(String typed, int n) {
        return edition().closest().to(typed, n);
    }

    /**
     * Refuses a zone that is not there, the middle line for a zone with two sides, and a side for one on the middle
     * line.
     *
     * @throws IllegalArgumentException with the reason
     */
    public void check(ZoneSide place) {
        Zone zone = data().zones().get(place.zone());
        boolean middle = place.side() == Side.MIDLINE;
        if (zone.bilateral() && middle) {
            throw new IllegalArgumentException(zone.id() + " has a right and a left side, and no middle");
        }
        if (!zone.bilateral() && !middle) {
            throw new IllegalArgumentException(zone.id() + " lies on the middle line and has no sides");
        }
    }
}
