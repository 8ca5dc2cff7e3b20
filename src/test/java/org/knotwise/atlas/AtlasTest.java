package org.knotwise.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotwise.shared.Side;

/** The data that comes with the application. */
class AtlasTest {

    private static final Atlas ATLAS = Atlas.load();

    @Test
    void holdsEverythingThatItIsSaidToHold() {
        assertThat(ATLAS.zones()).hasSize(86);
        assertThat(ATLAS.muscles()).hasSize(116);
        assertThat(ATLAS.points()).hasSize(174);
        assertThat(ATLAS.movements()).hasSize(58);
        assertThat(ATLAS.conditions()).hasSize(70);
        assertThat(ATLAS.techniques()).hasSize(23);
        assertThat(ATLAS.techniques()).filteredOn(Technique::isCharted).hasSize(17);
        assertThat(ATLAS.homeMeasures()).hasSize(42);
        assertThat(ATLAS.redFlags()).hasSize(33);
        assertThat(ATLAS.factors()).hasSize(37);
        assertThat(ATLAS.prevalence()).hasSize(67);
        assertThat(ATLAS.provenance().pages()).hasSize(116);
    }

    @Test
    void countsRedFlagsBySeverity() {
        assertThat(ATLAS.redFlags().stream().collect(Collectors.groupingBy(RedFlag::severity, Collectors.counting())))
                .containsEntry(RedFlag.Severity.STOP, 16L)
                .containsEntry(RedFlag.Severity.REFER, 10L)
                .containsEntry(RedFlag.Severity.CAUTION, 7L);
    }

    @Test
    void usesNoIdTwice() {
        unique(ATLAS.zones(), Zone::id);
        unique(ATLAS.muscles(), Muscle::id);
        unique(ATLAS.points(), Point::id);
        unique(ATLAS.movements(), Movement::id);
        unique(ATLAS.conditions(), Condition::id);
        unique(ATLAS.techniques(), Technique::id);
        unique(ATLAS.homeMeasures(), HomeMeasure::id);
        unique(ATLAS.factors(), Factor::id);
        unique(ATLAS.redFlags(), RedFlag::id);
    }

    @Test
    void followsEveryIdOfAMuscle() {
        for (Muscle muscle : ATLAS.muscles()) {
            assertThat(muscle.aggravators()).allMatch(id -> ATLAS.factor(id).isPresent());
            assertThat(muscle.techniques()).allMatch(id -> ATLAS.technique(id).isPresent());
            assertThat(muscle.homeCare()).allMatch(id -> ATLAS.homeMeasure(id).isPresent());
            assertThat(muscle.restricts())
                    .flatMap(Restriction::movements)
                    .allMatch(limited -> ATLAS.movement(limited.movement()).isPresent());
            assertThat(ATLAS.provenance().pages()).containsKey(muscle.id());
        }
    }

    @Test
    void givesEveryMuscleAPointAndEveryPointAPrimaryZone() {
        assertThat(ATLAS.muscles())
                .allSatisfy(muscle -> assertThat(muscle.points()).isNotEmpty());
        assertThat(ATLAS.points()).allSatisfy(point -> {
            assertThat(point.primary())
                    .isNotEmpty()
                    .allMatch(id -> ATLAS.zone(id).isPresent());
            assertThat(point.spillover()).allMatch(id -> ATLAS.zone(id).isPresent());
            assertThat(point.spillover()).doesNotContainAnyElementsOf(point.primary());
            assertThat(point.crosses()).allMatch(point::sendsTo);
        });
    }

    @Test
    void reachesEveryZone() {
        assertThat(ATLAS.zones())
                .allSatisfy(
                        zone -> assertThat(ATLAS.musclesSendingTo(zone.id())).isNotEmpty());
    }

    @Test
    void reachesSixZonesAsSpilloverOnly() {
        Set<ZoneId> primary = ATLAS.points().stream()
                .flatMap(point -> point.primary().stream())
                .collect(Collectors.toSet());
        assertThat(ATLAS.zones().stream().map(Zone::id).filter(id -> !primary.contains(id)))
                .extracting(ZoneId::value)
                .containsExactlyInAnyOrder(
                        "back.upper", "elbow.crease", "forearm.radial", "forearm.ulnar", "leg.shin", "leg.calf-lower");
    }

    @Test
    void limitsEveryContraindicationToConditionsRegionsOrJudgement() {
        List<Contraindication> all = contraindications().toList();
        assertThat(all).hasSizeGreaterThan(300).allSatisfy(against -> {
            assertThat(against.conditions()).allMatch(id -> ATLAS.condition(id).isPresent());
            assertThat(against.conditions().isEmpty() && against.regions().isEverywhere() && !against.judgement())
                    .isFalse();
        });
    }

    @Test
    void wordsEveryRedFlagForIntakeDeskAndClient() {
        assertThat(ATLAS.redFlags()).allSatisfy(flag -> {
            assertThat(flag.asked()).isNotEmpty();
            assertThat(flag.desk()).isNotBlank();
            assertThat(flag.clientText()).isNotBlank();
            assertThat(flag.conditions()).allMatch(id -> ATLAS.condition(id).isPresent());
        });
        assertThat(ATLAS.redFlags()).filteredOn(RedFlag::hold).isNotEmpty();
    }

    @Test
    void givesNoHomeCareOrTreatmentToMusclesThatAreReferred() {
        assertThat(ATLAS.muscles())
                .filteredOn(Muscle::isReferredOnly)
                .hasSize(3)
                .allSatisfy(muscle -> {
                    assertThat(ATLAS.homeCareFor(muscle.id())).isEmpty();
                    assertThat(ATLAS.techniquesFor(muscle.id())).isEmpty();
                });
    }

    @Test
    void listsHomeCareInTheOrderOfAProgramme() {
        assertThat(ATLAS.homeCareFor(new MuscleId("trapezius.upper")))
                .extracting(measure -> measure.id().value())
                .containsExactly(
                        "pincer-squeeze",
                        "massage-tool",
                        "ball-wall",
                        "heat-pad",
                        "stretch-neck-side",
                        "chin-tuck",
                        "posture-break");
    }

    @Test
    void holdsPressureForHalfAMinuteToAMinute() {
        Hold halfAMinuteToAMinute = new Hold(Duration.ofSeconds(30), Duration.ofSeconds(60));
        assertThat(ATLAS.homeMeasures().stream()
                        .filter(measure -> measure.kind() == HomeMeasure.Kind.PRESSURE)
                        .map(HomeMeasure::hold)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .containsOnly(halfAMinuteToAMinute);
    }

    @Test
    void matchesRegionsByMuscleZoneAndGroup() {
        Muscle calf = muscle("gastrocnemius");
        Muscle temporalis = muscle("temporalis");
        Regions lowerLeg = new Regions(Set.of(), Set.of(), Set.of("Lower leg"));
        assertThat(lowerLeg.covers(calf)).isTrue();
        assertThat(lowerLeg.covers(temporalis)).isFalse();
        assertThat(lowerLeg.covers(zone("leg.shin"))).isTrue();
        Regions kneeZone = new Regions(Set.of(), Set.of(new ZoneId("knee.back")), Set.of());
        assertThat(kneeZone.covers(calf))
                .as("a muscle is never meant by the zones of its pain")
                .isFalse();
        assertThat(kneeZone.covers(zone("knee.back"))).isTrue();
    }

    @Test
    void findsMusclesByTheMovementThatTheyLimit() {
        assertThat(ATLAS.musclesLimiting(new MovementId("neck.rotation"))).contains(muscle("trapezius.upper"));
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(ATLAS.muscle(new MuscleId("nobody"))).isEmpty();
        assertThat(ATLAS.point(new PointId(new MuscleId("trapezius.upper"), "TrP9")))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ATLAS.homeCareFor(new MuscleId("nobody")))
                .withMessageContaining("nobody");
    }

    @Test
    void findsTheZoneThatWasMeant() {
        assertThat(ATLAS.closestZones("head.tempel", 3)).hasSize(3).first().isEqualTo(zone("head.temple"));
        assertThat(ATLAS.closestZones("Low bakc", 1)).containsExactly(zone("back.low"));
        assertThat(ATLAS.closestZones("shin", 1)).containsExactly(zone("leg.shin"));
        assertThat(ATLAS.closestZones("", 2)).hasSize(2);
    }

    @Test
    void refusesASideThatTheZoneDoesNotHave() {
        assertThatCode(() -> ATLAS.check(place("head.temple", Side.LEFT))).doesNotThrowAnyException();
        assertThatCode(() -> ATLAS.check(place("neck.throat", Side.MIDLINE))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> ATLAS.check(place("head.temple", Side.MIDLINE)));
        assertThatIllegalArgumentException().isThrownBy(() -> ATLAS.check(place("neck.throat", Side.LEFT)));
        assertThatIllegalArgumentException().isThrownBy(() -> ATLAS.check(place("head.nowhere", Side.LEFT)));
    }

    private static Stream<Contraindication> contraindications() {
        return Stream.concat(
                ATLAS.techniques().stream().flatMap(technique -> technique.contraindications().stream()),
                ATLAS.homeMeasures().stream().flatMap(measure -> measure.contraindications().stream()));
    }

    private static <T, K> void unique(Collection<T> entries, Function<T, K> id) {
        assertThat(entries.stream().map(id)).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Muscle muscle(String id) {
        return ATLAS.muscle(new MuscleId(id)).orElseThrow();
    }

    private static Zone zone(String id) {
        return ATLAS.zone(new ZoneId(id)).orElseThrow();
    }

    private static ZoneSide place(String zone, Side side) {
        return new ZoneSide(new ZoneId(zone), side);
    }
}
