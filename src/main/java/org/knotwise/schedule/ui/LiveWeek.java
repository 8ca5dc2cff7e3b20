package org.knotwise.schedule.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.CalendarNews;
import org.knotwise.scheduling.CalendarWatch;

/**
 * Has a page read anew when something changed in the days that it shows, for as long as it is attached. It reads with the
 * rights of the one who looks, in that one's own session; several changes in a row are read once.
 */
class LiveWeek {

    private final transient CalendarWatch watch;
    private final SerializableRunnable reread;
    private final AtomicBoolean waits = new AtomicBoolean();
    private volatile LocalDate from = LocalDate.MIN;
    private volatile LocalDate to = LocalDate.MIN;
    private transient CalendarWatch.@Nullable Watching watching;

    /** @param reread runs with the session locked */
    LiveWeek(Component page, CalendarWatch watch, SerializableRunnable reread) {
        this.watch = watch;
        this.reread = reread;
        page.addAttachListener(this::begin);
        page.addDetachListener(this::end);
    }

    /** These days are shown from now on, both included. */
    void shows(LocalDate first, LocalDate last) {
        from = first;
        to = last;
    }

    private void begin(AttachEvent event) {
        UI ui = event.getUI();
        SerializableRunnable inTheSession = ui.accessLater(this::read, () -> {});
        watching = watch.watch(news -> heard(news, inTheSession));
    }

    private void end(DetachEvent event) {
        CalendarWatch.Watching ending = watching;
        if (ending != null) {
            ending.end();
        }
    }

    private void heard(CalendarNews news, SerializableRunnable inTheSession) {
        if (news.concerns(from, to) && waits.compareAndSet(false, true)) {
            // A session may be busy for long; the one who brings the news does not wait for it.
            Thread.startVirtualThread(inTheSession);
        }
    }

    private void read() {
        // What comes from now on may not be in what is read now.
        waits.set(false);
        reread.run();
    }
}
