package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.IntConsumer;

/** The keys while a visit is charted. */
@Tag("kw-chart-keys")
@JsModule("./charting/kw-chart-keys.ts")
class ChartKeys extends Component {

    private static final String STEP = "data-step";

    /** @param open is given the number of a knot that is wanted */
    ChartKeys(IntConsumer open) {
        addListener(KnotWanted.class, event -> open.accept(event.number));
    }

    /** Makes a field one that Enter leads to, and a key if it has one. */
    static void step(Component field, String name) {
        field.getElement().setAttribute(STEP, name);
    }

    /** A knot is wanted by its number. */
    @DomEvent("knot-wanted")
    public static class KnotWanted extends ComponentEvent<ChartKeys> {

        private final int number;

        public KnotWanted(ChartKeys source, boolean fromClient, @EventData("event.detail.number") int number) {
            super(source, fromClient);
            this.number = number;
        }
    }
}
