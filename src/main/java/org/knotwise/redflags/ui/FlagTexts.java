package org.knotwise.redflags.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.knotwise.atlas.RedFlag;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** What a yes asks for, for those who treat. */
final class FlagTexts {

    private FlagTexts() {}

    /**
     * What to do at once: the emergency number first where a yes stops, then the action, then what to say to the client.
     *
     * @param more what stands below it, such as since when it holds
     */
    static Div action(RedFlag flag, String emergencyNumber, Component... more) {
        var words = new Div();
        words.addClassName("redflags-action__words");
        if (flag.severity() == RedFlag.Severity.STOP) {
            words.add(new EmergencyCall(emergencyNumber, Words.of("redFlag.call", emergencyNumber)));
        }
        var deed = new Paragraph(flag.action());
        deed.addClassName("redflags-action__deed");
        words.add(deed, quiet(Words.of("redFlag.question", flag.question())));
        words.add(new Paragraph(Words.of("redFlag.toSay", flag.clientText())));
        words.add(quiet(Words.of(flag.hold() ? "redFlag.holds" : "redFlag.alerts")));
        words.add(more);
        var severity = new Span(Words.of("redFlagSeverity", flag.severity()));
        severity.addClassName("redflags-action__severity");
        var all = new Div(new Div(Icons.of("triangle-alert"), severity), words);
        all.addClassNames(
                "redflags-action", "redflags-action--" + flag.severity().name().toLowerCase(Locale.ROOT));
        return all;
    }

    static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassNames("kw-quiet", "kw-small");
        return line;
    }
}
