package org.knotwise.redflags.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.knotwise.shared.ui.Icons;
import org.springframework.modulith.NamedInterface;

/** The emergency number, one tap from the call. */
@NamedInterface("emergency")
public final class EmergencyCall extends Composite<Anchor> {

    /** @param words what stands on it; names the number */
    public EmergencyCall(String number, String words) {
        getContent().setHref("tel:" + number.replaceAll("[^+0-9]", ""));
        getContent().addClassName("redflags-call");
        getContent().add(Icons.of("phone"), new Span(words));
    }
}
