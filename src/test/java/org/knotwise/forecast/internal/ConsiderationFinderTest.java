package org.knotwise.forecast.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.MuscleId;
import org.knotwise.forecast.Considerations;

class ConsiderationFinderTest {

    private final ConsiderationFinder finder = new ConsiderationFinder(Atlas.load());

    @Test
    void namesWhatOtherProfessionsDoAndNothingThatIsDoneHere() {
        Considerations found = finder.of(Set.of(new MuscleId("trapezius.upper")), List.of());

        assertThat(found.referredOut())
                .extracting(technique -> technique.id().value())
                .contains("dry-needling", "acupuncture", "trigger-point-injection")
                .doesNotContain("ischemic-compression");
        assertThat(found.otherFactors()).isNotEmpty();
    }

    @Test
    void asksForTheRedFlagsOfWhatFeelsLikeTheMuscle() {
        Considerations found = finder.of(Set.of(new MuscleId("plantaris")), List.of());

        assertThat(found.lookalikes())
                .singleElement()
                .satisfies(one -> assertThat(one.names()).contains("Deep vein clot"));
        assertThat(found.redFlags())
                .isNotEmpty()
                .allSatisfy(flag -> assertThat(flag.mimics())
                        .containsAnyElementsOf(found.lookalikes().getFirst().names()));
        assertThat(found.redFlags())
                .isSortedAccordingTo((one, other) -> one.severity().compareTo(other.severity()));
    }

    @Test
    void aFreeSpotTellsNothing() {
        assertThat(finder.of(Set.of(), List.of()).isEmpty()).isTrue();
    }
}
