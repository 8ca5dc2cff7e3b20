package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.Equipment;
import org.knotwise.scheduling.Qualification;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.ServiceDraft;
import org.knotwise.scheduling.TreatmentTime;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** A service: how long it takes, how long its room is kept free afterwards, and what it needs. */
class ServiceForm implements FormDialog.Form<ServiceDraft> {

    private static final int STEP = (int) TreatmentTime.STEP.toMinutes();
    private static final int USUAL_LENGTH = 60;
    private static final int USUAL_TURN_OVER = 15;

    private final TextField name = Fields.name("settings.service.name");
    private final WholeNumber length =
            new WholeNumber(Words.of("settings.service.minutes"), (int) TreatmentTime.SHORTEST.toMinutes(), (int)
                    TreatmentTime.LONGEST.toMinutes());
    private final WholeNumber turnOver = new WholeNumber(
            Words.of("settings.service.turnOver"), 0, (int) TreatmentTime.LONGEST_TURN_OVER.toMinutes());
    private final CheckboxGroup<Equipment> equipment = new CheckboxGroup<>(Words.of("settings.service.equipment"));
    private final CheckboxGroup<Qualification> qualifications =
            new CheckboxGroup<>(Words.of("settings.service.qualifications"));
    private final Div all = Fields.stack(name, length, turnOver, equipment, qualifications);

    ServiceForm(@Nullable Service known, List<Equipment> allEquipment, List<Qualification> allQualifications) {
        length.setStep(STEP);
        turnOver.setStep(STEP);
        length.setHelperText(Words.of("settings.service.minutes.help"));
        turnOver.setHelperText(Words.of("settings.service.turnOver.help"));
        equipment.setItems(allEquipment);
        equipment.setItemLabelGenerator(Equipment::name);
        equipment.setHelperText(
                Words.of(allEquipment.isEmpty() ? "settings.service.noEquipment" : "settings.service.equipment.help"));
        qualifications.setItems(allQualifications);
        qualifications.setItemLabelGenerator(Qualification::name);
        qualifications.setHelperText(Words.of(
                allQualifications.isEmpty()
                        ? "settings.service.noQualifications"
                        : "settings.service.qualifications.help"));
        length.setValue(known == null ? USUAL_LENGTH : (int) known.length().toMinutes());
        turnOver.setValue(
                known == null ? USUAL_TURN_OVER : (int) known.turnOver().toMinutes());
        if (known != null) {
            name.setValue(known.name());
            equipment.setValue(allEquipment.stream()
                    .filter(one -> known.equipment().contains(one.id()))
                    .collect(Collectors.toSet()));
            qualifications.setValue(allQualifications.stream()
                    .filter(one -> known.qualifications().contains(one.id()))
                    .collect(Collectors.toSet()));
        }
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<ServiceDraft> read() {
        boolean named = Fields.filled(name);
        Optional<Integer> minutes = length.read();
        Optional<Integer> after = turnOver.read();
        return named && minutes.isPresent() && after.isPresent()
                ? Optional.of(new ServiceDraft(
                        name.getValue(),
                        Duration.ofMinutes(minutes.get()),
                        Duration.ofMinutes(after.get()),
                        equipment.getValue().stream().map(Equipment::id).collect(Collectors.toSet()),
                        qualifications.getValue().stream()
                                .map(Qualification::id)
                                .collect(Collectors.toSet())))
                : Optional.empty();
    }
}
