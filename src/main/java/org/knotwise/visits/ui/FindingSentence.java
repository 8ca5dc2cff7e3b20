package org.knotwise.visits.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Zone;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.Sign;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.Words;

/** What was charted at a knot, as a sentence for the objective part of the note. The same finding gives the same words. */
final class FindingSentence {

    private final Atlas atlas;
    private final KnotNames names;

    FindingSentence(Atlas atlas) {
        this.atlas = atlas;
        this.names = new KnotNames(atlas);
    }

    /** Upper trapezius, right: 7 to 4, refers to temple, twitch. Empty without a finding. */
    String of(KnotPlace place, @Nullable FindingDraft finding) {
        if (finding == null) {
            return "";
        }
        String said = Stream.of(
                        Stream.of(tenderness(finding)),
                        zones(finding).stream(),
                        Arrays.stream(Sign.values())
                                .filter(sign -> finding.answer(sign) == Answer.YES)
                                .map(sign -> Words.of("chart.sign", sign)))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
        return Words.of("chart.sentence", names.muscle(place), Words.of("side", place.side()), said);
    }

    /** 7 to 4, or 7. */
    static String tenderness(FindingDraft finding) {
        Score after = finding.after();
        return after == null
                ? Integer.toString(finding.before().value())
                : Words.of("chart.fromTo", finding.before().value(), after.value());
    }

    private Optional<String> zones(FindingDraft finding) {
        String zones = finding.measured().refersTo().stream()
                .map(zone -> atlas.zone(zone.zone())
                        .map(Zone::name)
                        .orElse(zone.zone().value()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .collect(Collectors.joining(Words.of("chart.and")));
        return zones.isEmpty() ? Optional.empty() : Optional.of(Words.of("chart.refersTo", zones));
    }
}
