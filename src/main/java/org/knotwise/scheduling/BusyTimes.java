package org.knotwise.scheduling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.knotwise.shared.TimeSpan;

/** When somebody or something is taken. Spans are merged, so that one look-up tells whether another one fits. */
final class BusyTimes {

    private final TreeMap<Instant, Instant> endByStart = new TreeMap<>();

    BusyTimes(List<TimeSpan> spans) {
        spans.stream().sorted(Comparator.comparing(TimeSpan::start)).forEach(this::merge);
    }

    private void merge(TimeSpan span) {
        Map.Entry<Instant, Instant> last = endByStart.lastEntry();
        if (last == null || last.getValue().isBefore(span.start())) {
            endByStart.put(span.start(), span.end());
        } else if (last.getValue().isBefore(span.end())) {
            endByStart.put(last.getKey(), span.end());
        }
    }

    boolean leave(TimeSpan span) {
        Map.Entry<Instant, Instant> before = endByStart.lowerEntry(span.end());
        return before == null || !before.getValue().isAfter(span.start());
    }
}
