package org.knotwise.knots;

import java.util.List;
import java.util.OptionalInt;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.shared.PersonName;

/**
 * Everything that is known of one knot.
 *
 * @param findings oldest visit first; one that was amended stands before what took its place
 * @param episodes as of today, oldest first
 * @param withdrawn whether every finding of it was withdrawn, so that it stands on no list
 */
public record KnotHistory(
        KnotRow knot,
        PersonName clientName,
        List<FindingDetails> findings,
        List<ClosingDetails> closings,
        List<Episode> episodes,
        boolean withdrawn) {

    public KnotHistory {
        findings = List.copyOf(findings);
        closings = List.copyOf(closings);
        episodes = List.copyOf(episodes);
    }

    /** The findings that count, oldest visit first. */
    public List<FindingDetails> inForce() {
        return findings.stream().filter(finding -> finding.amendment() == null).toList();
    }

    public List<QuietTime> quietTimes() {
        return QuietTime.all(episodes);
    }

    public OptionalInt medianQuietDays() {
        return QuietTime.medianDays(quietTimes());
    }

    /** Whether there is an episode to close. */
    public boolean hasOpenEpisode() {
        return !episodes.isEmpty() && episodes.getLast().isOpen();
    }
}
