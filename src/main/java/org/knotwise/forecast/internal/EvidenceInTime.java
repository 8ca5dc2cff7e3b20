package org.knotwise.forecast.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knotwise.knots.KnotId;
import org.knotwise.shared.ClientId;

/** What the practice knew, walked through forward in time: only the knots of which something changed are read again. */
final class EvidenceInTime {

    private final Onsets onsets;
    private final ZoneId zone;
    private final List<Change> changes = new ArrayList<>();
    private final Map<KnotId, List<AgedEpisode>> known = new HashMap<>();
    private final Evidence evidence = new Evidence();
    private int next;

    /** Something became known of a knot, or stopped to count. */
    private record Change(Instant at, KnotPast knot) {}

    EvidenceInTime(Collection<KnotPast> knots, Collection<OnsetDrawing> drawings, Onsets onsets, ZoneId zone) {
        this.onsets = onsets;
        this.zone = zone;
        Map<ClientId, List<KnotPast>> byClient = new HashMap<>();
        for (KnotPast knot : knots) {
            byClient.computeIfAbsent(knot.client(), _ -> new ArrayList<>()).add(knot);
            for (KnotPast.Happened happened : knot.happened()) {
                Instant until = happened.until();
                changes.add(new Change(happened.since(), knot));
                if (until != null) {
                    changes.add(new Change(until, knot));
                }
            }
        }
        drawings.forEach(drawing -> byClient.getOrDefault(drawing.client(), List.of())
                .forEach(knot -> changes.add(new Change(drawing.drawnAt(), knot))));
        changes.sort(Comparator.comparing(Change::at));
    }

    /** Everything that was known then; never earlier than asked for before. */
    Evidence at(Instant when) {
        Set<KnotPast> changed = new HashSet<>();
        while (next < changes.size() && !changes.get(next).at().isAfter(when)) {
            changed.add(changes.get(next).knot());
            next++;
        }
        for (KnotPast knot : changed) {
            evidence.remove(knot.point(), known.getOrDefault(knot.knot(), List.of()));
            List<AgedEpisode> episodes = episodes(knot, when);
            evidence.add(knot.point(), episodes);
            known.put(knot.knot(), episodes);
        }
        return evidence;
    }

    /** The episodes of one knot as they were known then. */
    List<AgedEpisode> episodes(KnotPast knot, Instant when) {
        return onsets.aged(knot, knot.asOf(when, when.atZone(zone).toLocalDate()), when);
    }
}
