package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.knotwise.papers.Paper.Section;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.NoteAmendment;
import org.knotwise.visits.paper.NoteSections;

/** A visit as it was signed, or as another therapist is charting it: to be read only. */
class SignedVisit extends Composite<Div> {

    SignedVisit(Chart chart, List<NoteAmendment> amendments, NoteSections words) {
        getContent().addClassNames("kw-panes", "visits-signed");
        var note = new Div(card("note.title", words.written(chart.visit()), "visit.noNote"));
        note.addClassName("kw-stack");
        if (!amendments.isEmpty()) {
            note.add(card("amendment.title", words.added(amendments), "visit.noNote"));
        }
        getContent().add(card("visit.findings", words.found(chart.visit(), chart.knots()), "visit.noFindings"), note);
    }

    private static CardSection card(String title, List<Section> sections, String none) {
        Component[] shown = sections.isEmpty()
                ? new Component[] {new Paragraph(Words.of(none))}
                : sections.stream().map(SignedVisit::shown).toArray(Component[]::new);
        return new CardSection(Words.of(title), shown).withClass("visits-signed__text");
    }

    private static Component shown(Section section) {
        var all = new Div();
        if (!section.heading().isEmpty()) {
            all.add(new H3(section.heading()));
        }
        for (String text : section.paragraphs()) {
            var paragraph = new Paragraph(text);
            paragraph.addClassName("visits-signed__part");
            all.add(paragraph);
        }
        if (!section.items().isEmpty()) {
            var list = new UnorderedList();
            section.items().forEach(item -> list.add(new ListItem(item)));
            all.add(list);
        }
        return all;
    }
}
