package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/** How long a visit has been going on. */
@Tag("kw-stopwatch")
@JsModule("./charting/kw-stopwatch.ts")
class Stopwatch extends Component {

    Stopwatch(Instant since) {
        getElement().setAttribute("since", Long.toString(since.toEpochMilli()));
    }
}
