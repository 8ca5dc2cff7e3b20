package org.knotwise.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.knotwise.homecare.CareItem;
import org.knotwise.homecare.Programmes;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** How often a measure is done, and what is noted to the client. */
final class CareItemForm implements FormDialog.Form<CareItemForm.Wish> {

    record Wish(int times, String note) {}

    private final WholeNumber times = new WholeNumber(Words.of("homecare.times"), 1, Programmes.MOST_TIMES);
    private final TextArea note = new TextArea(Words.of("homecare.note"));
    private final Div all = new Div(times, note);

    CareItemForm(CareItem item) {
        times.setValue(item.timesPerDay());
        note.setValue(item.note());
        note.setMaxLength(Programmes.NOTE_LIMIT);
        note.setHelperText(Words.of("homecare.note.help"));
        all.addClassName("kw-stack");
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Wish> read() {
        return times.read().map(often -> new Wish(often, note.getValue()));
    }
}
