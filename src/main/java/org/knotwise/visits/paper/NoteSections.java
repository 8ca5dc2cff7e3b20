package org.knotwise.visits.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Movement;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.ui.FindingWords;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.papers.Paper.Section;
import org.knotwise.practice.Practice;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.MovementReading;
import org.knotwise.visits.NoteAmendment;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.NotePart;
import org.knotwise.visits.VisitDetails;
import org.springframework.stereotype.Component;

/** What a visit says, part by part; the same on the screen and on paper. */
@Component
public class NoteSections {

    private final Atlas atlas;
    private final Practice practice;

    NoteSections(Atlas atlas, Practice practice) {
        this.atlas = atlas;
        this.practice = practice;
    }

    /** What was found at each knot, by number. */
    public List<Section> found(VisitDetails visit, List<KnotRow> knots) {
        var names = new KnotNames(atlas);
        var words = new FindingWords(atlas);
        List<Section> sections = new ArrayList<>();
        for (KnotRow row : knots) {
            visit.at(row.id()).ifPresent(finding -> {
                List<String> lines = new ArrayList<>();
                lines.add(tenderness(finding));
                lines.addAll(words.lines(finding));
                sections.add(new Section(row.number() + ". " + names.full(row.place()), lines, List.of()));
            });
        }
        return sections;
    }

    /** What was written, and what was measured and advised besides. */
    public List<Section> written(VisitDetails visit) {
        NoteDraft note = visit.note();
        List<Section> sections = new ArrayList<>();
        String notTreated = visit.notTreated();
        sections.add(Section.text(
                "",
                pain(note.painBefore(), note.painAfter()),
                notTreated == null ? "" : Words.of("notePaper.notTreated", notTreated)));
        for (NotePart part : NotePart.values()) {
            // Numbers are parts too; they stand elsewhere.
            if (!note.text(part).isBlank()) {
                sections.add(Section.text(Words.of("note.part", part), note.text(part)));
            }
        }
        sections.add(Section.list(
                Words.of("visit.aftercare"),
                note.aftercare().stream()
                        .sorted()
                        .map(advice -> Words.of("aftercare", advice))
                        .toList()));
        sections.add(Section.list(
                Words.of("movement.title"),
                visit.movements().stream().map(this::movement).toList()));
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    /** What was added after the signature, the oldest first. */
    public List<Section> added(List<NoteAmendment> amendments) {
        return amendments.stream()
                .map(one -> Section.text(
                        Words.of("amendment.by", one.by(), Formats.moment(practice.local(one.at()))),
                        one.text(),
                        Words.of("amendment.because", one.why())))
                .toList();
    }

    private static String tenderness(FindingDraft finding) {
        Score after = finding.after();
        return after == null
                ? Words.of("knots.ofTen", finding.before().value())
                : Words.of("finding.beforeAfter", finding.before().value(), after.value());
    }

    private static String pain(@Nullable Score before, @Nullable Score after) {
        if (before == null) {
            return "";
        }
        return after == null
                ? Words.of("visit.painBefore", before.value())
                : Words.of("visits.pain", before.value(), after.value());
    }

    private String movement(MovementReading reading) {
        String name = atlas.movement(reading.movement())
                .map(Movement::name)
                .orElse(reading.movement().value());
        return Words.of("movement.measured", name, words(reading.right()), words(reading.left()));
    }

    private static String words(@Nullable Integer value) {
        return value == null ? Words.of("movement.none") : Objects.toString(value);
    }
}
