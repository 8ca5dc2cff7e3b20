package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.knotwise.practice.PracticeContact;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** How to reach the practice, and whom to call when it cannot wait; nothing where the practice keeps neither. */
class ReachUs extends Composite<Div> {

    ReachUs(PracticeContact contact) {
        var lines = new Div();
        lines.addClassName("portal-reach");
        String phone = contact.phone();
        if (phone != null) {
            lines.add(line("portal.reach.phone", new Anchor("tel:" + digits(phone), phone)));
        }
        String email = contact.email();
        if (email != null) {
            lines.add(line("portal.reach.email", new Anchor("mailto:" + email, email)));
        }
        String emergency = contact.emergencyNumber();
        if (emergency != null) {
            lines.add(line("portal.reach.emergency", new Anchor("tel:" + digits(emergency), emergency)));
        }
        getContent().setVisible(lines.getComponentCount() > 0);
        getContent().add(new CardSection(Words.of("portal.reach"), lines));
    }

    private static Paragraph line(String key, Component link) {
        var line = new Paragraph(Words.of(key) + " ");
        line.add(link);
        return line;
    }

    private static String digits(String number) {
        return number.replaceAll("[^+0-9]", "");
    }
}
