package org.knotwise.series.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.knotwise.plans.Gap;

/** The days between two sessions on the scale of what the plan asks for. The words beside it say the same. */
@Tag("kw-gap")
@JsModule("./gap/kw-gap.ts")
final class GapBar extends Component {

    GapBar(int days, Gap gap) {
        getElement().setProperty("days", days);
        getElement().setProperty("min", gap.min());
        getElement().setProperty("ideal", gap.ideal());
        getElement().setProperty("max", gap.max());
    }
}
