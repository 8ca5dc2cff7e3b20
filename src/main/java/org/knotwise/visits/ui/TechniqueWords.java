package org.knotwise.visits.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.Technique;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Treatment;
import org.knotwise.shared.ui.Words;

/** Techniques, what speaks against them, and what was done, in words. */
final class TechniqueWords {

    private TechniqueWords() {}

    /** Not here: Blood-thinning medicine; or only lightly, or ask first. */
    static String against(Contraindication why) {
        return Words.of("chart.against." + why.level().name().toLowerCase(Locale.ROOT), why.text());
    }

    /** Contract-relax, 60 s, good pain; empty if nothing was done. */
    static Optional<String> done(Atlas atlas, FindingDraft finding) {
        return finding.treatments().isEmpty()
                ? Optional.empty()
                : Optional.of(finding.treatments().stream()
                        .map(treatment -> done(atlas, treatment))
                        .collect(Collectors.joining("; ")));
    }

    private static String done(Atlas atlas, Treatment treatment) {
        String name = atlas.technique(treatment.technique())
                .map(Technique::name)
                .orElse(treatment.technique().value());
        String timed = treatment.seconds() == 0 ? name : Words.of("chart.seconds", name, treatment.seconds());
        PressureFelt pressure = treatment.pressure();
        return pressure == null ? timed : Words.of("chart.felt", timed, Words.of("chart.pressure", pressure));
    }
}
