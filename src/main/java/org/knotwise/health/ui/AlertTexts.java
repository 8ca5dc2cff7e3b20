package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.knotwise.health.AlertRow;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** Alerts as they are shown wherever a client appears. */
@NamedInterface("alerts")
public final class AlertTexts {

    private AlertTexts() {}

    /** A badge for each alert, for beside a name; whoever is shown them may read what therapists note. */
    public static List<Component> badges(List<AlertRow> alerts) {
        return alerts.stream().<Component>map(AlertTexts::badge).toList();
    }

    /** A badge for each desk wording, for the reception. */
    public static List<Component> deskBadges(List<String> wordings) {
        return wordings.stream()
                .<Component>map(wording -> badge(wording, "info"))
                .toList();
    }

    /** Badges in a row that wraps; nothing is to be seen of an empty one. */
    public static Div row(List<Component> badges) {
        var row = new Div();
        row.addClassName("health-badges");
        row.add(badges);
        return row;
    }

    /** One alert in full: what to mind, since when, and from whom it comes. */
    public static Component of(AlertRow alert) {
        var text = new Paragraph(alert.text());
        text.addClassName("health-alert__text");
        var source = new Paragraph(source(alert));
        source.addClassNames("kw-quiet", "kw-small");
        var whole = new Div(Icons.of("triangle-alert"), new Div(text, source));
        whole.addClassName("health-alert");
        return whole;
    }

    /** Who added it, and when. */
    static String source(AlertRow alert) {
        String author = alert.addedBy();
        return author == null
                ? Words.of("alert.addedWithTheRecord", Formats.date(alert.since()))
                : Words.of("alert.addedBy", author, Formats.date(alert.since()));
    }

    private static Span badge(AlertRow alert) {
        return switch (alert.kind()) {
            case CAUTION -> badge(alert.text(), "triangle-alert");
            case ALLERGY -> outlined(badge(alert.text(), "triangle-alert"));
            case RETURN -> outlined(badge(alert.text(), "rotate-ccw"));
        };
    }

    private static Span outlined(Span badge) {
        badge.addClassName("health-badge--outlined");
        return badge;
    }

    private static Span badge(String text, String icon) {
        var words = new Span(text);
        var badge = new Span(Icons.of(icon), words);
        badge.addClassNames("kw-alert", "health-badge");
        badge.getElement().setAttribute("title", text);
        return badge;
    }
}
