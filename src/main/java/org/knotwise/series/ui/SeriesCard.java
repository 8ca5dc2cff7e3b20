package org.knotwise.series.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.knotwise.plans.PlanId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** How many sessions of a plan are not in the calendar yet, and the way to place them together. */
class SeriesCard extends Composite<Div> {

    SeriesCard(ClientId client, PlanId plan, int open) {
        var text = new Paragraph(Words.of("series.card.text", open));
        text.addClassName("kw-quiet");
        RouterLink place = SeriesNavigation.link("", client, plan);
        place.add(Icons.of("calendar-plus"));
        place.add(Words.of("series.place"));
        place.addClassName("kw-button");
        var body = new Div(text, place);
        body.addClassName("series-card");
        getContent().add(new CardSection(Words.of("series.card.title"), body));
    }
}
