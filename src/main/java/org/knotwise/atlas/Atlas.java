package org.knotwise.atlas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private final Index<ZoneId, Zone> zones;
    private final Index<MuscleId, Muscle> muscles;
    private final Index<PointId, Point> points;
    private final Index<MovementId, Movement> movements;
    private final Index<ConditionId, Condition> conditions;
    private final Index<TechniqueId, Technique> techniques;
    private final Index<HomeMeasureId, HomeMeasure> homeMeasures;
    private final Index<FactorId, Factor> factors;
    private final Index<RedFlagId, RedFlag> redFlags;
    private final List<Prevalence> prevalence;
    private final Provenance provenance;
    private final ClosestZones closest;

    private Atlas(AtlasData data) {
        zones = data.zones();
        muscles = data.muscles();
        points = data.points();
        movements = data.movements();
        conditions = data.conditions();
        techniques = data.techniques();
        homeMeasures = data.homeMeasures();
        factors = data.factors();
        redFlags = data.redFlags();
        prevalence = List.copyOf(data.prevalence());
        provenance = data.provenance();
        closest = new ClosestZones(zones.all());
        new AtlasCheck(this).run();
    }

    /**
     * Reads the atlas that comes with the application.
     *
     * @throws AtlasFault naming the file and the id, if anything in it is wrong
     */
    public static Atlas load() {
        return from(AtlasFiles.onClassPath());
    }

    static Atlas from(AtlasFiles files) {
        return new Atlas(new AtlasReader(files).read());
    }

    public List<Zone> zones() {
        return zones.all();
    }

    public Optional<Zone> zone(ZoneId id) {
        return zones.find(id);
    }

    public List<Muscle> muscles() {
        return muscles.all();
    }

    public Optional<Muscle> muscle(MuscleId id) {
        return muscles.find(id);
    }

    /** Every point, in the order of the muscles. */
    public List<Point> points() {
        return points.all();
    }

    public Optional<Point> point(PointId id) {
        return points.find(id);
    }

    public List<Movement> movements() {
        return movements.all();
    }

    public Optional<Movement> movement(MovementId id) {
        return movements.find(id);
    }

    public List<Condition> conditions() {
        return conditions.all();
    }

    public Optional<Condition> condition(ConditionId id) {
        return conditions.find(id);
    }

    public List<Technique> techniques() {
        return techniques.all();
    }

    public Optional<Technique> technique(TechniqueId id) {
        return techniques.find(id);
    }

    public List<HomeMeasure> homeMeasures() {
        return homeMeasures.all();
    }

    public Optional<HomeMeasure> homeMeasure(HomeMeasureId id) {
        return homeMeasures.find(id);
    }

    public List<Factor> factors() {
        return factors.all();
    }

    public Optional<Factor> factor(FactorId id) {
        return factors.find(id);
    }

    public List<RedFlag> redFlags() {
        return redFlags.all();
    }

    public Optional<RedFlag> redFlag(RedFlagId id) {
        return redFlags.find(id);
    }

    public List<Prevalence> prevalence() {
        return prevalence;
    }

    /** What studies found in this muscle, base rates included. */
    public List<Prevalence> prevalenceOf(MuscleId muscle) {
        muscles.get(muscle);
        return prevalence.stream().filter(row -> row.muscle().equals(muscle)).toList();
    }

    /** What the zones of the muscles were compared with. */
    public Provenance provenance() {
        return provenance;
    }

    /** What the client can do for this muscle, in the order of a programme: pressure, heat, stretch, water, habit. */
    public List<HomeMeasure> homeCareFor(MuscleId muscle) {
        return homeMeasures.get(muscles.get(muscle).homeCare()).stream()
                .sorted(Comparator.comparing(HomeMeasure::kind))
                .toList();
    }

    /** What can be charted on this muscle; techniques of other professions are left out. */
    public List<Technique> techniquesFor(MuscleId muscle) {
        return techniques.get(muscles.get(muscle).techniques()).stream()
                .filter(Technique::isCharted)
                .toList();
    }

    /** What keeps this muscle going. */
    public List<Factor> factorsFor(MuscleId muscle) {
        return factors.get(muscles.get(muscle).aggravators());
    }

    /** The muscles with a point that sends pain to this zone, as primary or spillover, on any side. */
    public List<Muscle> musclesSendingTo(ZoneId zone) {
        zones.get(zone);
        return muscles().stream()
                .filter(muscle -> muscle.points().stream().anyMatch(point -> point.sendsTo(zone)))
                .toList();
    }

    /** The muscles that limit this movement. */
    public List<Muscle> musclesLimiting(MovementId movement) {
        movements.get(movement);
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
        return closest.to(typed, n);
    }

    /**
     * Refuses a zone that is not there, the middle line for a zone with two sides, and a side for one on the middle
     * line.
     *
     * @throws IllegalArgumentException with the reason
     */
    public void check(ZoneSide place) {
        Zone zone = zones.get(place.zone());
        boolean middle = place.side() == Side.MIDLINE;
        if (zone.bilateral() && middle) {
            throw new IllegalArgumentException(zone.id() + " has a right and a left side, and no middle");
        }
        if (!zone.bilateral() && !middle) {
            throw new IllegalArgumentException(zone.id() + " lies on the middle line and has no sides");
        }
    }
}
