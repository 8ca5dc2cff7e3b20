package org.knotwise.tracing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.Tracing;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** What to ask before anything is pressed, because of where it hurts, and what the ranking is and is not. */
class AskFirst extends Composite<Div> {

    /**
     * @param asking makes a form of the questions
     * @param mayAnswer whether the one who looks may note answers; otherwise the questions are only read
     */
    AskFirst(Tracing tracing, Function<List<RedFlag>, Component> asking, boolean mayAnswer) {
        var list = new UnorderedList();
        list.addClassName("tracing-ask");
        tracing.redFlags().forEach(flag -> list.add(item(flag)));
        var notice = new Paragraph(Words.of("tracer.notice"));
        notice.addClassNames("kw-quiet", "kw-small");
        if (tracing.redFlags().isEmpty()) {
            getContent().add(new CardSection(Words.of("tracer.ask"), notice));
        } else if (mayAnswer) {
            getContent().add(asking.apply(tracing.redFlags()), notice);
        } else {
            getContent().add(new CardSection(Words.of("tracer.ask"), list, notice));
        }
    }

    private static ListItem item(RedFlag flag) {
        var severity = new Span(Words.of("redFlagSeverity", flag.severity()));
        severity.addClassNames("kw-badge", "kw-badge--note");
        var question = new Span(flag.question());
        return new ListItem(severity, question);
    }
}
