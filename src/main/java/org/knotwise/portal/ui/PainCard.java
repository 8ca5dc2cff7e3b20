package org.knotwise.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.knotwise.pain.PainDrawingRow;
import org.knotwise.pain.PainDrawings;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** When the client drew last where it hurts, and the way to draw it. */
class PainCard extends Composite<CardSection> {

    private final transient PainDrawings drawings;
    private final ClientId client;

    PainCard(PainDrawings drawings, ClientId client) {
        this.drawings = drawings;
        this.client = client;
    }

    @Override
    protected CardSection initContent() {
        boolean begun = drawings.unfinished(client).isPresent();
        List<PainDrawingRow> drawn = drawings.of(client);
        String deed = begun ? "portal.pain.goOn" : drawn.isEmpty() ? "portal.pain.draw" : "portal.pain.again";
        var button = new Button(Words.of(deed), _ -> UI.getCurrent().navigate(PortalPainView.class));
        button.addThemeVariants(ButtonVariant.LARGE);
        var line = new Paragraph(begun ? Words.of("portal.pain.begun") : lineOf(drawn));
        line.addClassName("kw-quiet");
        return new CardSection(Words.of("portal.pain"), line, button).withClass("portal-pain-card");
    }

    private static String lineOf(List<PainDrawingRow> drawn) {
        if (drawn.isEmpty()) {
            return Words.of("portal.pain.none");
        }
        PainDrawingRow last = drawn.getFirst();
        return Words.of("portal.pain.last", Formats.date(last.drawnOn()), last.zones(), last.worst());
    }
}
