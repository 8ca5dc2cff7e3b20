package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A course of scores from 0 to 10 in the size of a word. It shows no more than the words beside it say. */
@Tag("kw-spark")
@JsModule("./spark/kw-spark.ts")
public final class Spark extends Component implements HasStyle {

    /** @param scores from 0 to 10, oldest first */
    public Spark(List<Integer> scores) {
        getElement().setPropertyList("values", scores);
    }
}
