package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Opens the browser's own print dialog for this page. */
@Tag("kw-print")
@JsModule("./print/kw-print.ts")
public final class PrintButton extends Component {

    public PrintButton(String label) {
        getElement().setProperty("label", label);
    }
}
