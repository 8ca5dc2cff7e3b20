package org.knotwise.knots.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Movement;
import org.knotwise.atlas.Technique;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.Measured;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Sign;
import org.knotwise.knots.Treatment;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** What a finding says, line by line. */
@NamedInterface("parts")
public final class FindingWords {

    private final Atlas atlas;

    public FindingWords(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The signs, what was measured, what was done, and the note; nothing for what is not there. */
    public List<String> lines(FindingDraft draft) {
        List<String> lines = new ArrayList<>();
        signs(draft, Answer.YES, "finding.signs", lines);
        signs(draft, Answer.NO, "finding.noSigns", lines);
        measured(draft.measured(), lines);
        if (!draft.treatments().isEmpty()) {
            lines.add(draft.treatments().stream().map(this::treatment).collect(Collectors.joining("; ")));
        }
        if (!draft.note().isEmpty()) {
            lines.add(Words.of("finding.noteSays", draft.note()));
        }
        return lines;
    }

    private static void signs(FindingDraft draft, Answer answer, String key, List<String> lines) {
        String signs = Arrays.stream(Sign.values())
                .filter(sign -> draft.answer(sign) == answer)
                .map(sign -> Words.of("sign", sign))
                .collect(Collectors.joining(", "));
        if (!signs.isEmpty()) {
            lines.add(Words.of(key, signs));
        }
    }

    private void measured(Measured measured, List<String> lines) {
        if (!measured.refersTo().isEmpty()) {
            lines.add(Words.of(
                    "finding.refersToWords",
                    measured.refersTo().stream()
                            .map(this::zone)
                            .sorted(Words.order())
                            .collect(Collectors.joining(", "))));
        }
        if (measured.threshold() != null) {
            lines.add(Words.of("finding.thresholdWords", measured.threshold()));
        }
        Measured.Range range = measured.limited();
        if (range != null) {
            String movement = atlas.movement(range.movement())
                    .map(Movement::name)
                    .orElse(range.movement().value());
            lines.add(
                    range.otherSide() == null
                            ? Words.of("finding.rangeWords", movement, range.degrees())
                            : Words.of("finding.rangeBoth", movement, range.degrees(), range.otherSide()));
        }
    }

    private String zone(ZoneSide zone) {
        String name = atlas.zone(zone.zone()).map(Zone::name).orElse(zone.zone().value());
        return Words.of("finding.zone", name, Words.of("side", zone.side()));
    }

    private String treatment(Treatment treatment) {
        String name = atlas.technique(treatment.technique())
                .map(Technique::name)
                .orElse(treatment.technique().value());
        String timed = treatment.seconds() == 0 ? name : Words.of("finding.seconds", name, treatment.seconds());
        PressureFelt pressure = treatment.pressure();
        String felt =
                pressure == null ? timed : Words.of("finding.pressureFelt", timed, Words.of("pressure", pressure));
        String reason = treatment.reason();
        return reason == null ? felt : Words.of("finding.although", felt, reason);
    }
}
