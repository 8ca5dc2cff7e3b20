package org.knotwise.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.knotwise.shared.Side;

/** English for reasons, as the command prints them. */
final class ReasonWords {

    private final Atlas atlas;

    ReasonWords(Atlas atlas) {
        this.atlas = atlas;
    }

    String of(Reason reason) {
        return switch (reason) {
            case Reason.ExplainsPrimary explains -> "its essential pain is in " + names(explains.places());
            case Reason.ExplainsSpillover explains -> "its pain can spread to " + names(explains.places());
            case Reason.CrossesOver crosses -> "it is felt on the other side in " + names(crosses.places());
            case Reason.FewReach few -> fewReach(few);
            case Reason.FoundInStudies found -> found(found);
            case Reason.WasActive(int times, LocalDate lastFrom) ->
                "this client had an active knot in it %s, last from %s"
                        .formatted(times == 1 ? "once" : times + " times", lastFrom);
            case Reason.LimitsMovement(List<MovementId> movements) -> "it limits " + movements(movements);
            case Reason.FactorIsOpen(List<FactorId> factors) -> "open with this client: " + factors(factors);
            case Reason.UsuallyAlso also -> "ask about " + names(also.places()) + ", where it usually hurts too";
            case Reason.LeavesOpen open -> "leaves open " + names(open.places());
            case Reason.ReferredOnly() -> "not palpated or treated here: refer";
        };
    }

    /** A zone with its side, such as {@code Temple (right)}. */
    String name(ZoneSide place) {
        String zone =
                atlas.zone(place.zone()).map(Zone::name).orElse(place.zone().value());
        return place.side() == Side.MIDLINE ? zone : zone + " (" + name(place.side()) + ")";
    }

    static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private String names(List<ZoneSide> places) {
        return places.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String movements(List<MovementId> ids) {
        return ids.stream()
                .map(id -> atlas.movement(id).map(Movement::name).orElse(id.value()))
                .collect(Collectors.joining(", "));
    }

    private String factors(List<FactorId> ids) {
        return ids.stream()
                .map(id -> atlas.factor(id).map(Factor::name).orElse(id.value()))
                .collect(Collectors.joining(", "));
    }

    private String fewReach(Reason.FewReach few) {
        return few.muscles() == 1
                ? "no other muscle sends pain to " + name(few.place())
                : "only " + few.muscles() + " muscles send pain to " + name(few.place());
    }

    private static String found(Reason.FoundInStudies found) {
        String sources = found.studies().stream()
                .map(row -> percent(row.share()) + ", " + row.source())
                .collect(Collectors.joining("; "));
        return "studies find points in it (%s): counted as %s, against %s assumed of a muscle that nobody studied"
                .formatted(sources, percent(found.pooled()), percent(found.assumed()));
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
