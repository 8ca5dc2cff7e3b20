package org.knotwise.health.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.health.BodyPlace;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Words;

/** A place on the body: a zone or a muscle, and the side where there are two. */
class PlaceField extends Composite<Div> {

    private sealed interface Spot {

        String name();

        boolean hasSides();
    }

    private record ZoneSpot(ZoneId id, String name, boolean hasSides) implements Spot {}

    private record MuscleSpot(MuscleId id, String name) implements Spot {

        @Override
        public boolean hasSides() {
            return true;
        }
    }

    private final ComboBox<Spot> spot = new ComboBox<>(Words.of("profile.where"));
    private final RadioButtonGroup<Side> side =
            Choice.words(Words.of("knot.side"), "side", List.of(Side.RIGHT, Side.LEFT));
    private final List<Spot> spots;

    PlaceField(Atlas atlas) {
        spots = Stream.<Spot>concat(
                        atlas.zones().stream().map(PlaceField::spot),
                        atlas.muscles().stream().map(PlaceField::spot))
                .toList();
        spot.setItems(spots);
        spot.setItemLabelGenerator(Spot::name);
        spot.setHelperText(Words.of("profile.whereHelp"));
        spot.setRequiredIndicatorVisible(true);
        spot.addValueChangeListener(change ->
                side.setVisible(change.getValue() != null && change.getValue().hasSides()));
        side.setHelperText(Words.of("knot.sideHelp"));
        side.setVisible(false);
        getContent().addClassName("health-form__group");
        getContent().add(spot, side);
    }

    private static Spot spot(Zone zone) {
        return new ZoneSpot(zone.id(), Words.of("profile.zone", zone.name()), zone.bilateral());
    }

    private static Spot spot(Muscle muscle) {
        return new MuscleSpot(muscle.id(), Words.of("profile.muscle", muscle.common()));
    }

    void show(@Nullable BodyPlace place) {
        if (place == null) {
            return;
        }
        spots.stream().filter(one -> isAt(one, place)).findFirst().ifPresent(spot::setValue);
        side.setValue(place.side() == Side.MIDLINE ? null : place.side());
    }

    private static boolean isAt(Spot spot, BodyPlace place) {
        return switch (spot) {
            case ZoneSpot zone ->
                place instanceof BodyPlace.InZone(ZoneSide in) && in.zone().equals(zone.id());
            case MuscleSpot muscle ->
                place instanceof BodyPlace.AtMuscle(MuscleId id, Side _) && id.equals(muscle.id());
        };
    }

    /** The place; empty if it is not complete, which the fields then say. */
    Optional<BodyPlace> read() {
        spot.setErrorMessage(Words.of("field.required"));
        spot.setInvalid(spot.isEmpty());
        side.setErrorMessage(Words.of("field.required"));
        side.setInvalid(side.isVisible() && side.isEmpty());
        return spot.isInvalid() || side.isInvalid() ? Optional.empty() : Optional.of(place(spot.getValue()));
    }

    private BodyPlace place(Spot chosen) {
        return switch (chosen) {
            case ZoneSpot zone ->
                new BodyPlace.InZone(new ZoneSide(zone.id(), zone.hasSides() ? side.getValue() : Side.MIDLINE));
            case MuscleSpot muscle -> new BodyPlace.AtMuscle(muscle.id(), side.getValue());
        };
    }
}
