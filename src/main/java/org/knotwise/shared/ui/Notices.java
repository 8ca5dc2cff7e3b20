package org.knotwise.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.knotwise.shared.Refusal;

/** Short messages at the edge of the page. */
public final class Notices {

    private static final int SECONDS = 1000;
    private static final int READ_IN = 6 * SECONDS;
    private static final int READ_SLOWLY_IN = 12 * SECONDS;

    private Notices() {}

    /** Says that something was done. */
    public static void done(String key, Object... arguments) {
        show(Words.of(key, arguments), READ_IN);
    }

    /** Says why a rule refused, and what to do next. */
    public static void refused(Refusal refusal) {
        show(Words.of(refusal), READ_SLOWLY_IN);
    }

    /** Says that something unexpected happened, and by which id it can be found in the log. */
    public static void unexpected(String id) {
        show(Words.of("error.unexpected", id), READ_SLOWLY_IN).addThemeVariants(NotificationVariant.ERROR);
    }

    private static Notification show(String text, int millis) {
        Notification notice = Notification.show(text, millis, Notification.Position.BOTTOM_END);
        notice.setAssertive(millis == READ_SLOWLY_IN);
        return notice;
    }
}
