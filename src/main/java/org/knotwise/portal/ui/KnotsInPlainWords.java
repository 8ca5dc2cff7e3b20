package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** How the knots are now, such as: Upper trapezius on your right, calm now. */
class KnotsInPlainWords extends Composite<CardSection> {

    private final transient List<KnotStory> stories;

    KnotsInPlainWords(List<KnotStory> stories) {
        this.stories = stories;
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(Words.of("portal.knots"), stories.isEmpty() ? none() : list());
    }

    private static Component none() {
        var none = new Paragraph(Words.of("portal.knots.none"));
        none.addClassName("kw-quiet");
        return none;
    }

    private Component list() {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        stories.forEach(story -> list.add(row(story)));
        return list;
    }

    private static ListItem row(KnotStory story) {
        var name = new Span(story.name());
        name.addClassName("portal-knots__name");
        var partOfBody = new Span(story.partOfBody());
        partOfBody.addClassNames("kw-quiet", "kw-small");
        var main = new Div(name, partOfBody);
        main.addClassNames("kw-row__main", "portal-knots__main");
        var state = new Span(Words.of(story.again() ? "portal.knot.again" : "portal.knot", story.state()));
        state.addClassNames("kw-state", "kw-state--" + story.state().name().toLowerCase(Locale.ROOT));
        state.setClassName("kw-state--recurred", story.again());
        var row = new ListItem(main, state);
        row.addClassName("kw-row");
        return row;
    }
}
