package org.knotwise.visits.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.Point;
import org.knotwise.atlas.Technique;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.health.Cautions;
import org.knotwise.health.HealthProfile;
import org.knotwise.health.PresentCondition;
import org.knotwise.identity.Access;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.Treatment;
import org.knotwise.scheduling.TherapistProfiles;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.Side;
import org.springframework.stereotype.Component;

/** What may be done at a knot, and by whom. What was charted before is not asked for again. */
@Component
public class TreatmentRules {

    private final Atlas atlas;
    private final HealthProfile profile;
    private final TherapistProfiles therapists;
    private final Access access;

    TreatmentRules(Atlas atlas, HealthProfile profile, TherapistProfiles therapists, Access access) {
        this.atlas = atlas;
        this.profile = profile;
        this.therapists = therapists;
        this.access = access;
    }

    /**
     * Why what is new in a finding may not be done at this place; empty if it may.
     *
     * @param known what was charted before; null if nothing was
     */
    public Optional<Refusal> refusalOf(
            ClientId client, KnotPlace place, FindingDraft draft, @Nullable FindingDraft known) {
        List<Treatment> added = draft.treatments().stream()
                .filter(treatment ->
                        known == null || known.treatments().stream().noneMatch(treatment::isSameDeed))
                .toList();
        if (added.isEmpty()) {
            return Optional.empty();
        }
        return refusalOfThePlace(place).or(() -> {
            Set<PresentCondition> conditions = profile.conditions(client);
            return added.stream()
                    .flatMap(treatment -> refusalOf(treatment, place, conditions).stream())
                    .findFirst();
        });
    }

    private Optional<Refusal> refusalOfThePlace(KnotPlace place) {
        if (!(place instanceof KnotPlace.AtPoint(var id, Side _))) {
            return Optional.empty();
        }
        Point.Scope scope = atlas.point(id).map(Point::scope).orElse(Point.Scope.REFER);
        return switch (scope) {
            case OPEN -> Optional.empty();
            case TRAINED ->
                therapists.of(access.signedIn().account()).trained()
                        ? Optional.empty()
                        : Optional.of(Refusal.of("visit.pointNeedsTraining"));
            case REFER -> Optional.of(Refusal.of("knot.pointIsReferred"));
        };
    }

    private Optional<Refusal> refusalOf(Treatment treatment, KnotPlace place, Set<PresentCondition> conditions) {
        Optional<Technique> technique = technique(treatment.technique());
        if (technique.isEmpty()) {
            return Optional.of(Refusal.of("visit.techniqueIsReferred"));
        }
        boolean spokenAgainst = !Cautions.holding(
                        technique.get().contraindications(), muscle(place), place.side(), conditions)
                .isEmpty();
        return spokenAgainst && treatment.reason() == null
                ? Optional.of(Refusal.of("visit.reasonMissing", technique.get().name()))
                : Optional.empty();
    }

    private Optional<Technique> technique(TechniqueId id) {
        return atlas.technique(id).filter(Technique::isCharted);
    }

    private @Nullable Muscle muscle(KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint at -> atlas.muscle(at.point().muscle()).orElse(null);
            case KnotPlace.FreeSpot _ -> null;
        };
    }
}
