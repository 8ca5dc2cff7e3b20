package org.knotwise.visits.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.knotwise.shared.VisitId;

/** Which windows have which visit open to write in it, so that each can be told of the others. */
@org.springframework.stereotype.Component
class OpenWindows {

    private record Window(VisitId visit, Instant since) {}

    private final Map<UUID, Window> open = new ConcurrentHashMap<>();
    private final Clock clock;

    OpenWindows(Clock clock) {
        this.clock = clock;
    }

    /** Notes that a window has a visit open, until it is taken back or the window is gone. */
    Registration open(UUID window, VisitId visit, UI ui) {
        open.put(window, new Window(visit, Instant.now(clock)));
        Registration gone = ui.addDetachListener(_ -> open.remove(window));
        return () -> {
            open.remove(window);
            gone.remove();
        };
    }

    /** Since when another window has this visit open; the one that opened it first. */
    Optional<Instant> otherSince(UUID window, VisitId visit) {
        return open.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(window))
                .map(Map.Entry::getValue)
                .filter(other -> other.visit().equals(visit))
                .map(Window::since)
                .min(Comparator.naturalOrder());
    }
}
