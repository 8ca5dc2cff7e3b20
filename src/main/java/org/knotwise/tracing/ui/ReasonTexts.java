package org.knotwise.tracing.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Factor;
import org.knotwise.atlas.Movement;
import org.knotwise.atlas.Reason;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.pain.ui.PainWords;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** Reasons as the screen says them, a sentence each. */
final class ReasonTexts {

    private final Atlas atlas;
    private final PainWords words;

    ReasonTexts(Atlas atlas) {
        this.atlas = atlas;
        this.words = PainWords.toStaff(atlas);
    }

    String of(Reason reason) {
        return switch (reason) {
            case Reason.ExplainsPrimary(var places) -> Words.of("reason.primary", zones(places));
            case Reason.ExplainsSpillover(var places) -> Words.of("reason.spillover", zones(places));
            case Reason.CrossesOver(var places) -> Words.of("reason.crosses", zones(places));
            case Reason.FewReach(var place, int muscles) -> Words.of("reason.fewReach", muscles, words.of(place));
            case Reason.FoundInStudies found -> studies(found);
            case Reason.WasActive(int times, var lastFrom) ->
                Words.of("reason.wasActive", times, Formats.date(lastFrom));
            case Reason.LimitsMovement(var movements) ->
                Words.of(
                        "reason.limits",
                        joined(
                                movements,
                                id -> atlas.movement(id).map(Movement::name).orElse(id.value())));
            case Reason.FactorIsOpen(var factors) ->
                Words.of(
                        "reason.factorOpen",
                        joined(factors, id -> atlas.factor(id).map(Factor::name).orElse(id.value())));
            case Reason.UsuallyAlso(var places) -> Words.of("reason.usuallyAlso", zones(places));
            case Reason.LeavesOpen(var places) -> Words.of("reason.leavesOpen", zones(places));
            case Reason.ReferredOnly() -> Words.of("reason.referredOnly");
        };
    }

    private static String studies(Reason.FoundInStudies found) {
        String sources =
                joined(found.studies(), row -> Words.of("reason.study", Math.round(100 * row.share()), row.source()));
        return Words.of(found.raises() ? "reason.studiesMore" : "reason.studiesLess", sources);
    }

    private String zones(List<ZoneSide> places) {
        return joined(places, words::of);
    }

    private static <T> String joined(List<T> parts, Function<T, String> name) {
        return parts.stream().map(name).collect(Collectors.joining("; "));
    }
}
