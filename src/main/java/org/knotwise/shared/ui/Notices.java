package org.knotwise.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;
import org.knotwise.shared.Refusal;

/** Short messages at the edge of the page. */
public final class Notices {

    private static final int SECONDS = 1000;
    private static final int READ_IN = 6 * SECONDS;
    private static final int READ_SLOWLY_IN = 12 * SECONDS;
    private static final String UNDOABLE = Notices.class.getName();

    private Notices() {}

    /** Says that something was done. */
    public static void done(String key, Object... arguments) {
        show("check", Words.of(key, arguments), READ_IN);
    }

    /**
     * Says that something was done, with a button that takes it back. It stays for as long as that is possible, over
     * whichever page, unless it is put away or another one comes: of two, the later one is undone first anyway.
     *
     * @param within how long it can be taken back
     * @param until says so, such as "You can undo this until 10:45."
     * @param undo takes it back, and says so itself
     */
    public static void undoable(Duration within, String until, Runnable undo, String key, Object... arguments) {
        UI ui = UI.getCurrent();
        if (ComponentUtil.getData(ui, UNDOABLE) instanceof Notification before) {
            before.close();
        }
        Notification notice = show("check", Words.of(key, arguments), Math.toIntExact(within.toMillis()));
        ComponentUtil.setData(ui, UNDOABLE, notice);
        var hint = new Span(until);
        hint.addClassName("kw-notice__until");
        var button = new Button(Words.of("notice.undo"));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            notice.close();
            undo.run();
        });
        var away = new Button(Icons.of("x"), _ -> notice.close());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(Words.of("notice.away"));
        var row = new Div(hint, button, away);
        row.addClassName("kw-notice__undo");
        notice.add(row);
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
