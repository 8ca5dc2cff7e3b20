package org.knotwise.forecast.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Factor;
import org.knotwise.atlas.FactorId;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.Technique;
import org.knotwise.forecast.Considerations;
import org.knotwise.forecast.Considerations.Lookalikes;
import org.knotwise.health.FactorDetails;
import org.knotwise.health.FactorStatus;
import org.springframework.stereotype.Component;

/** Finds in the atlas what else may be behind knots that do not get better. */
@Component
public class ConsiderationFinder {

    private final Atlas atlas;

    ConsiderationFinder(Atlas atlas) {
        this.atlas = atlas;
    }

    /** By these muscles, and the factors on the client's record. */
    public Considerations of(Collection<MuscleId> targets, List<FactorDetails> onRecord) {
        List<Muscle> muscles = targets.stream()
                .flatMap(id -> atlas.muscle(id).stream())
                .sorted(Comparator.comparing(Muscle::common))
                .toList();
        Set<FactorId> recorded =
                onRecord.stream().map(FactorDetails::factor).map(Factor::id).collect(Collectors.toSet());
        return new Considerations(
                muscles.stream()
                        .filter(muscle -> !muscle.mimics().isEmpty())
                        .map(muscle -> new Lookalikes(muscle, muscle.mimics()))
                        .toList(),
                redFlags(muscles),
                onRecord.stream()
                        .filter(factor -> factor.status() == FactorStatus.OPEN)
                        .map(FactorDetails::factor)
                        .toList(),
                muscles.stream()
                        .flatMap(muscle -> muscle.aggravators().stream())
                        .distinct()
                        .filter(factor -> !recorded.contains(factor))
                        .flatMap(factor -> atlas.factor(factor).stream())
                        .toList(),
                muscles.stream()
                        .flatMap(muscle -> muscle.techniques().stream())
                        .distinct()
                        .flatMap(technique -> atlas.technique(technique).stream())
                        .filter(technique -> !technique.isCharted())
                        .sorted(Comparator.comparing(Technique::name))
                        .toList());
    }

    private List<RedFlag> redFlags(List<Muscle> muscles) {
        Set<String> names =
                muscles.stream().flatMap(muscle -> muscle.mimics().stream()).collect(Collectors.toSet());
        return atlas.redFlags().stream()
                .filter(flag -> flag.mimics().stream().anyMatch(names::contains))
                .sorted(Comparator.comparing(RedFlag::severity))
                .toList();
    }
}
