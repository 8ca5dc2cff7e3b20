package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.Location;
import org.knotwise.scheduling.LocationDraft;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** A location: its name, where it is, and how it is called. */
class LocationForm implements FormDialog.Form<LocationDraft> {

    private static final int ADDRESS_LIMIT = 500;
    private static final int PHONE_LIMIT = 40;

    private final TextField name = Fields.name("settings.location.name");
    private final TextArea address = new TextArea(Words.of("settings.location.address"));
    private final TextField phone = new TextField(Words.of("settings.location.phone"));
    private final Div all = Fields.stack(name, address, phone);

    LocationForm(@Nullable Location known) {
        address.setMaxLength(ADDRESS_LIMIT);
        phone.setMaxLength(PHONE_LIMIT);
        phone.setHelperText(Words.of("settings.location.phone.help"));
        if (known != null) {
            name.setValue(known.name());
            address.setValue(known.address() == null ? "" : known.address());
            phone.setValue(known.phone() == null ? "" : known.phone());
        }
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<LocationDraft> read() {
        return Fields.filled(name)
                ? Optional.of(new LocationDraft(name.getValue(), address.getValue(), phone.getValue()))
                : Optional.empty();
    }
}
