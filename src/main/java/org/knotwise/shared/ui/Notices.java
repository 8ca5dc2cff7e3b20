package org.knotwise.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.knotwise.shared.Refusal;

/** Short messages at the edge of the page. */
public final class Notices {

    private static final int SECONDS = 1000;
    private static final int READ_IN = 6 * SECONDS;
    private static final int READ_SLOWLY_IN = 12 * SECONDS;

    /** Long enough to think twice, and to reach the button with the keyboard (WCAG 2.2.1). */
    private static final int UNDO_WITHIN = 30 * SECONDS;

    private Notices() {}

    /** Says that something was done. */
    public static void done(String key, Object... arguments) {
        show("check", Words.of(key, arguments), READ_IN);
    }

    /**
     * Says that something was done, with a button that takes it back.
     *
     * @param undo takes it back, and says so itself
     */
    public static void undoable(Runnable undo, String key, Object... arguments) {
        Notification notice = show("check", Words.of(key, arguments), UNDO_WITHIN);
        var button = new Button(Words.of("notice.undo"));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            notice.close();
            undo.run();
        });
        notice.add(button);
    }

    /** Says why a rule refused, and what to do next. */
    public static void refused(Refusal refusal) {
        Notification notice = show("info", Words.of(refusal), READ_SLOWLY_IN);
        notice.setAssertive(true);
    }

    /** Says that something unexpected happened, and by which id it can be found in the log. */
    public static void unexpected(String id) {
        Notification notice = show("triangle-alert", Words.of("error.unexpected", id), READ_SLOWLY_IN);
        notice.setAssertive(true);
        notice.addThemeVariants(NotificationVariant.ERROR);
    }

    private static Notification show(String icon, String text, int millis) {
        var notice = new Notification();
        SvgIcon drawn = Icons.of(icon);
        var words = new Div(drawn, new Span(text));
        words.addClassName("kw-notice");
        notice.add(words);
        notice.setDuration(millis);
        notice.setPosition(Notification.Position.BOTTOM_END);
        notice.open();
        return notice;
    }
}
