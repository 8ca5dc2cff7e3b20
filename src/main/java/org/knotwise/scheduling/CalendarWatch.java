package org.knotwise.scheduling;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells those who look at the calendar that something changed in it; what, they read themselves, with their own rights. */
@Component
public class CalendarWatch {

    private static final Logger log = LoggerFactory.getLogger(CalendarWatch.class);

    private final List<Consumer<CalendarNews>> watchers = new CopyOnWriteArrayList<>();

    /** Ends a watch; a second time does nothing. */
    @FunctionalInterface
    public interface Watching {

        void end();
    }

    /**
     * Tells of every change that was committed, on whichever node, until the watch is ended.
     *
     * @param watcher called on a thread on which nobody is signed in; must not block
     */
    public Watching watch(Consumer<CalendarNews> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** How many watch now. */
    public int watchers() {
        return watchers.size();
    }

    void tell(CalendarNews news) {
        for (Consumer<CalendarNews> watcher : watchers) {
            try {
                watcher.accept(news);
            } catch (RuntimeException e) {
                // One page that cannot be told must not keep the news from the others.
                log.warn("A page was not told of a change in the calendar", e);
            }
        }
    }
}
