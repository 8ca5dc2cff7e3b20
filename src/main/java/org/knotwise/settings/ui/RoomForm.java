package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.Equipment;
import org.knotwise.scheduling.Location;
import org.knotwise.scheduling.Room;
import org.knotwise.scheduling.RoomDraft;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** A room: its name, where it is, and what stands in it. */
class RoomForm implements FormDialog.Form<RoomDraft> {

    private final TextField name = Fields.name("settings.room.name");
    private final Select<Location> location = new Select<>();
    private final CheckboxGroup<Equipment> equipment = new CheckboxGroup<>(Words.of("settings.equipment"));
    private final Div all = Fields.stack(name, location, equipment);

    RoomForm(@Nullable Room known, List<Location> locations, List<Equipment> all) {
        List<Location> possible = locations.stream()
                .filter(one -> one.inUse() || (known != null && one.id().equals(known.location())))
                .toList();
        location.setLabel(Words.of("settings.location"));
        location.setItems(possible);
        location.setItemLabelGenerator(Location::name);
        location.setRequiredIndicatorVisible(true);
        location.setErrorMessage(Words.of("field.required"));
        equipment.setItems(all);
        equipment.setItemLabelGenerator(Equipment::name);
        equipment.setHelperText(Words.of(all.isEmpty() ? "settings.room.noEquipment" : "settings.room.equipment.help"));
        if (known == null) {
            possible.stream().findFirst().ifPresent(location::setValue);
        } else {
            name.setValue(known.name());
            Fields.choose(location, possible, known.location());
            equipment.setValue(all.stream()
                    .filter(one -> known.equipment().contains(one.id()))
                    .collect(Collectors.toSet()));
        }
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<RoomDraft> read() {
        boolean named = Fields.filled(name);
        @Nullable Location where = location.getValue();
        location.setInvalid(where == null);
        return named && where != null
                ? Optional.of(new RoomDraft(
                        name.getValue(),
                        where.id(),
                        equipment.getValue().stream().map(Equipment::id).collect(Collectors.toSet())))
                : Optional.empty();
    }
}
