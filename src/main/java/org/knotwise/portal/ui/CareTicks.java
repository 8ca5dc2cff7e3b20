package org.knotwise.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.knotwise.shared.ui.Words;

/** One box for each time that a measure is due today, ticked from the first on. */
class CareTicks extends Composite<Div> {

    private final List<Checkbox> boxes = new ArrayList<>();
    private final transient Predicate<Boolean> set;
    private final transient Runnable counted;
    private int done;

    /**
     * @param name of the measure, for those who hear the boxes
     * @param set ticks once more, or takes a tick back; false if that was refused
     */
    CareTicks(String name, int times, int done, Predicate<Boolean> set, Runnable counted) {
        this.set = set;
        this.counted = counted;
        this.done = done;
        getContent().addClassName("portal-care__ticks");
        for (int i = 0; i < times; i++) {
            var box = new Checkbox();
            box.setAriaLabel(Words.of("portal.homeCare.tick", name, i + 1, times));
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    press(change.getValue());
                }
            });
            boxes.add(box);
            getContent().add(box);
        }
        show();
    }

    /** Ticks once more, as if somebody pressed the next box; nothing if all are ticked. */
    void oneMore() {
        if (done < boxes.size()) {
            press(true);
        }
    }

    private void press(boolean on) {
        if (set.test(on)) {
            done += on ? 1 : -1;
            counted.run();
        }
        show();
    }

    /** Whichever box was pressed, the first ones are ticked: it is how often that counts, not which. */
    private void show() {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setValue(i < done);
        }
    }
}
