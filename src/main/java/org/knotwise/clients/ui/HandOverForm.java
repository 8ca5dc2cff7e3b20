package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Therapist;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Who is to be the primary therapist, and whether the one before stays. */
class HandOverForm implements FormDialog.Form<HandOverForm.Choice> {

    /** What was chosen. */
    record Choice(Therapist therapist, boolean beforeStays) {}

    private final Select<Therapist> therapist = new Select<>();
    private final Checkbox beforeStays;
    private final Div all;

    HandOverForm(ClientDetails client, List<Therapist> therapists) {
        therapist.setLabel(Words.of("handOver.to"));
        therapist.setItems(therapists.stream()
                .filter(one -> !one.id().equals(client.primaryTherapist()))
                .toList());
        therapist.setItemLabelGenerator(Therapist::name);
        therapist.setRequiredIndicatorVisible(true);
        therapist.setManualValidation(true);
        String before = client.primary().map(member -> member.name()).orElse("");
        beforeStays = new Checkbox(Words.of("handOver.stays", before), true);
        beforeStays.setVisible(!before.isEmpty());
        all = new Div(therapist, beforeStays);
        all.addClassName("clients-dialog");
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Choice> read() {
        Fields.mark(therapist, therapist.isEmpty() ? Words.of("field.required") : "");
        return therapist.getOptionalValue().map(chosen -> new Choice(chosen, beforeStays.getValue()));
    }
}
