package org.knotwise.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.knotwise.identity.InvitationCode;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.ui.Words;

/** The first step of the set-up: the code from the console, and which practice this is. */
class SetupPractice extends Composite<Div> {

    private final TextField code = new TextField(Words.of("setup.code"));
    private final TextField name = new TextField(Words.of("setup.practice"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(Words.of("setup.zone"));
    private final ComboBox<Locale> country = new ComboBox<>(Words.of("setup.country"));

    SetupPractice() {
        code.setHelperText(Words.of("setup.codeHelp"));
        zone.setHelperText(Words.of("setup.zoneHelp"));
        country.setHelperText(Words.of("setup.countryHelp"));
        List<ZoneId> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList();
        zone.setItems(zones);
        zone.setValue(zones.contains(ZoneId.systemDefault()) ? ZoneId.systemDefault() : null);
        country.setItems(Arrays.stream(Locale.getISOCountries())
                .map(iso -> Locale.of("", iso))
                .sorted(Comparator.comparing(SetupPractice::named, Words.order()))
                .toList());
        country.setItemLabelGenerator(SetupPractice::named);
        code.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        zone.setRequiredIndicatorVisible(true);
        country.setRequiredIndicatorVisible(true);
        List.of(name, code).forEach(field -> field.setErrorMessage(Words.of("field.required")));
        zone.setErrorMessage(Words.of("field.required"));
        country.setErrorMessage(Words.of("field.required"));
        getContent().addClassName("identity-fields");
        getContent().add(code, name, zone, country);
    }

    private static String named(Locale country) {
        return country.getDisplayCountry(Words.locale());
    }

    InvitationCode code() {
        return InvitationCode.typed(code.getValue());
    }

    /** What was entered; empty if something is missing, which its field then says. */
    Optional<PracticeDetails> read() {
        code.setInvalid(code.getValue().isBlank());
        name.setInvalid(name.getValue().isBlank());
        zone.setInvalid(zone.isEmpty());
        country.setInvalid(country.isEmpty());
        return code.isInvalid() || name.isInvalid() || zone.isInvalid() || country.isInvalid()
                ? Optional.empty()
                : Optional.of(new PracticeDetails(
                        name.getValue().strip(),
                        zone.getValue(),
                        country.getValue().getCountry()));
    }
}
