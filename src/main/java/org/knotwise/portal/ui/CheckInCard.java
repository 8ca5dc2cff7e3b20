package org.knotwise.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.knotwise.homecare.CheckInDetails;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** How the pain is right now: one press leads to the check-in. */
class CheckInCard extends Composite<CardSection> {

    private final transient List<CheckInDetails> told;

    /** @param told the last one, or none */
    CheckInCard(List<CheckInDetails> told) {
        this.told = told;
    }

    @Override
    protected CardSection initContent() {
        RadioButtonGroup<Integer> scale = Choice.scale("");
        scale.setAriaLabel(Words.of("portal.checkIn.now"));
        scale.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                PortalCheckInView.open(change.getValue());
            }
        });
        var ends = new Paragraph(
                told.isEmpty()
                        ? Words.of("portal.checkIn.ends")
                        : Words.of(
                                "portal.checkIn.last",
                                Formats.date(told.getFirst().on()),
                                told.getFirst().told().pain().value()));
        ends.addClassNames("kw-quiet", "kw-small");
        return new CardSection(Words.of("portal.checkIn.now"), scale, ends).withClass("portal-check-in-card");
    }
}
