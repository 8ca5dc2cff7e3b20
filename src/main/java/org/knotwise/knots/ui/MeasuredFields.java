package org.knotwise.knots.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Movement;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.knots.Measured;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.ComponentWords;
import org.knotwise.shared.ui.Words;

/** What may be measured at a knot besides its tenderness; closed until somebody needs it. */
class MeasuredFields extends Composite<Details> {

    private final transient Atlas atlas;
    private final BigDecimalField threshold = new BigDecimalField(Words.of("finding.threshold"));
    private final MultiSelectComboBox<ZoneSide> refersTo = new MultiSelectComboBox<>(Words.of("finding.refersTo"));
    private final ComboBox<Movement> movement = new ComboBox<>(Words.of("finding.movement"));
    private final IntegerField degrees = new IntegerField(Words.of("finding.degrees"));
    private final IntegerField otherSide = new IntegerField(Words.of("finding.otherSide"));

    MeasuredFields(Atlas atlas) {
        ComponentWords.give(refersTo);
        this.atlas = atlas;
        threshold.setHelperText(Words.of("finding.thresholdHelp"));
        refersTo.setItems(zones());
        refersTo.setItemLabelGenerator(this::nameOf);
        movement.setItems(atlas.movements().stream()
                .filter(one -> one.unit() == Movement.Unit.DEG)
                .toList());
        movement.setItemLabelGenerator(one -> Words.of("finding.movementName", one.joint(), one.name()));
        movement.setClearButtonVisible(true);
        var range = new Div(movement, degrees, otherSide);
        range.addClassName("knots-measured__range");
        getContent().setSummaryText(Words.of("finding.more"));
        var fields = new Div(refersTo, threshold, range);
        fields.addClassName("knots-measured__fields");
        getContent().add(fields);
        getContent().addClassName("knots-measured");
    }

    void show(Measured measured) {
        threshold.setValue(measured.threshold());
        refersTo.setValue(measured.refersTo());
        Measured.Range range = measured.limited();
        if (range != null) {
            movement.setValue(atlas.movement(range.movement()).orElse(null));
            degrees.setValue(range.degrees());
            otherSide.setValue(range.otherSide());
        }
        getContent().setOpened(!measured.equals(Measured.NOTHING));
    }

    /** What was entered; empty if a field refuses it, which it then says. */
    Optional<Measured> read() {
        @Nullable BigDecimal pressure = threshold.getValue();
        boolean right = check(threshold, pressure == null || Measured.isThreshold(pressure), "finding.thresholdWrong");
        right &= checkAngle(degrees);
        right &= checkAngle(otherSide);
        right &= check(movement, movement.isEmpty() == degrees.isEmpty(), "finding.rangeHalf");
        right &= !degrees.isEmpty() || check(otherSide, otherSide.isEmpty(), "finding.rangeHalf");
        if (!right) {
            getContent().setOpened(true);
            return Optional.empty();
        }
        return Optional.of(new Measured(pressure, new HashSet<>(refersTo.getValue()), range()));
    }

    private Measured.@Nullable Range range() {
        @Nullable Movement moved = movement.getValue();
        @Nullable Integer far = degrees.getValue();
        return moved == null || far == null ? null : new Measured.Range(moved.id(), far, otherSide.getValue());
    }

    private static boolean checkAngle(IntegerField field) {
        @Nullable Integer value = field.getValue();
        return check(
                field, value == null || (value >= 0 && value <= Measured.Range.MOST_DEGREES), "finding.angleWrong");
    }

    private static boolean check(HasValidation field, boolean right, String key) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? "" : Words.of(key));
        return right;
    }

    private List<ZoneSide> zones() {
        List<ZoneSide> zones = new ArrayList<>();
        for (Zone zone : atlas.zones()) {
            if (zone.bilateral()) {
                zones.add(new ZoneSide(zone.id(), Side.RIGHT));
                zones.add(new ZoneSide(zone.id(), Side.LEFT));
            } else {
                zones.add(new ZoneSide(zone.id(), Side.MIDLINE));
            }
        }
        return zones;
    }

    private String nameOf(ZoneSide zone) {
        String name = atlas.zone(zone.zone()).map(Zone::name).orElse(zone.zone().value());
        return Words.of("finding.zone", name, Words.of("side", zone.side()));
    }
}
