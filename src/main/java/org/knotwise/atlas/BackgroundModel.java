package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotwise.atlas.Background.Earlier;
import org.knotwise.atlas.Background.LimitedMovement;
import org.knotwise.atlas.Background.MuscleSide;
import org.knotwise.shared.Side;

/** By how much a client's history, limited movements and open factors change the odds of a muscle. They only raise them. */
final class BackgroundModel {

    /**
     * What a background comes to for one muscle.
     *
     * @param shift what is added to the log odds, 0 or more
     */
    record Finding(double shift, List<Reason> reasons) {}

    private static final Finding NOTHING = new Finding(0, List.of());

    private final TracerWeights.Known weights;

    BackgroundModel(TracerWeights weights) {
        this.weights = weights.known();
    }

    Finding of(Muscle muscle, Side side, Background background) {
        if (background.equals(Background.NONE)) {
            return NOTHING;
        }
        double shift = 0;
        List<Reason> reasons = new ArrayList<>();
        Optional<Earlier> earlier = Optional.ofNullable(background.earlier().get(new MuscleSide(muscle.id(), side)));
        if (earlier.isPresent()) {
            shift += Math.log(weights.earlierActive());
            reasons.add(
                    new Reason.WasActive(earlier.get().times(), earlier.get().lastFrom()));
        }
        List<MovementId> limited = background.limited().stream()
                .filter(movement -> limits(muscle, side, movement))
                .map(LimitedMovement::movement)
                .distinct()
                .toList();
        if (!limited.isEmpty()) {
            shift += counted(limited) * Math.log(weights.limitedMovement());
            reasons.add(new Reason.LimitsMovement(limited));
        }
        List<FactorId> factors = muscle.aggravators().stream()
                .filter(background.openFactors()::contains)
                .toList();
        if (!factors.isEmpty()) {
            shift += counted(factors) * Math.log(weights.openFactor());
            reasons.add(new Reason.FactorIsOpen(factors));
        }
        return new Finding(shift, reasons);
    }

    private int counted(List<?> found) {
        return Math.min(found.size(), weights.mostOfAKind());
    }

    private static boolean limits(Muscle muscle, Side side, LimitedMovement found) {
        return muscle.restricts().stream()
                .flatMap(restriction -> restriction.movements().stream())
                .filter(limited -> limited.movement().equals(found.movement()))
                .anyMatch(limited -> switch (limited.direction()) {
                    case SAME -> found.towards() == side;
                    case OPPOSITE -> found.towards() == side.opposite();
                    case BOTH, NONE -> true;
                });
    }
}
