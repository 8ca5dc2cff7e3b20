package org.knotwise.notices.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts wrong addresses of feeds by where they are asked from: nobody guesses 256 bits, but nobody shall keep the server
 * busy with it either. By node, and only of those seen last.
 */
@Component
class WrongTokens {

    static final int MOST = 20;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** How many since when. */
    private record Count(int wrong, Instant since) {}

    WrongTokens(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean areTooMany(String from) {
        Count count = counts.get(from);
        return count != null && isRecent(count) && count.wrong() >= MOST;
    }

    synchronized void add(String from) {
        counts.merge(
                from,
                new Count(1, Instant.now(clock)),
                (old, fresh) -> isRecent(old) ? new Count(old.wrong() + 1, old.since()) : fresh);
    }

    private boolean isRecent(Count count) {
        return count.since().plus(WITHIN).isAfter(Instant.now(clock));
    }
}
