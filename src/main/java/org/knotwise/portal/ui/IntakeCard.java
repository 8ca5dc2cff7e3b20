package org.knotwise.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.knotwise.intake.IntakeDue;
import org.knotwise.intake.Intakes;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** Asks for the intake form while it is due, or was begun and not sent. */
class IntakeCard extends Composite<Div> {

    IntakeCard(Intakes intakes, ClientId client) {
        boolean begun = intakes.begun(client).isPresent();
        Optional<IntakeDue> due = intakes.due(client);
        getContent().setVisible(begun || due.isPresent());
        if (!getContent().isVisible()) {
            return;
        }
        var link = new RouterLink("", PortalIntakeView.class);
        link.add(new Span(Words.of(begun ? "portal.intake.goOn" : "portal.intake.begin")));
        link.addClassName("portal-intake__link");
        getContent()
                .add(new CardSection(
                        Words.of("portal.intake"),
                        new Paragraph(
                                begun
                                        ? Words.of("portal.intake.begun")
                                        : Words.of("portal.intakeDue", due.orElseThrow())),
                        link));
    }
}
