package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.ServicesGiven;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Which services a therapist gives: all, or these. */
class ServicesGivenForm implements FormDialog.Form<ServicesGiven> {

    private final RadioButtonGroup<Boolean> every = new RadioButtonGroup<>(Words.of("settings.given"));
    private final CheckboxGroup<Service> these = new CheckboxGroup<>(Words.of("settings.given.these"));
    private final Div all = Fields.stack(every, these);

    ServicesGivenForm(ServicesGiven known, List<Service> services) {
        every.setItems(true, false);
        every.setItemLabelGenerator(all -> Words.of(all ? "settings.given.all" : "settings.given.only"));
        every.setValue(known.all());
        these.setItems(services);
        these.setItemLabelGenerator(Service::name);
        these.addClassName("settings-form__lines");
        these.setErrorMessage(Words.of("profile.noService"));
        these.setVisible(!known.all());
        these.setValue(services.stream()
                .filter(service -> known.only().contains(service.id()))
                .collect(Collectors.toSet()));
        every.addValueChangeListener(change -> these.setVisible(!change.getValue()));
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<ServicesGiven> read() {
        if (every.getValue()) {
            return Optional.of(ServicesGiven.ALL);
        }
        these.setInvalid(these.isEmpty());
        return these.isInvalid()
                ? Optional.empty()
                : Optional.of(ServicesGiven.only(
                        these.getValue().stream().map(Service::id).collect(Collectors.toSet())));
    }
}
