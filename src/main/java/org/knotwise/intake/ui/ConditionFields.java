package org.knotwise.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Condition;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.intake.IntakePart;
import org.knotwise.pain.ui.PainWords;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.Words;

/** More on a question that was answered with yes: where, if it has a place, and in the client's words. */
class ConditionFields extends Composite<Div> {

    private final Condition condition;
    private final ComboBox<ZoneSide> place = new ComboBox<>(Words.of("intake.health.where"));
    private final TextField more = new TextField(Words.of("intake.health.words"));

    ConditionFields(Atlas atlas, Condition condition, IntakePart.@Nullable HealthAnswer answered) {
        this.condition = condition;
        PainWords words = PainWords.toClient(atlas);
        place.setItems(atlas.zones().stream().flatMap(ConditionFields::places).toList());
        place.setItemLabelGenerator(words::of);
        place.setVisible(condition.located());
        place.setRequiredIndicatorVisible(true);
        more.setMaxLength(TextKind.LINE.longest());
        if (answered != null) {
            place.setValue(answered.place());
            more.setValue(answered.more());
        }
        var name = new Paragraph(condition.name());
        name.addClassName("intake-details__name");
        getContent().addClassName("intake-details");
        getContent().add(name, place, more);
    }

    private static Stream<ZoneSide> places(Zone zone) {
        return zone.bilateral()
                ? List.of(Side.RIGHT, Side.LEFT).stream().map(side -> new ZoneSide(zone.id(), side))
                : Stream.of(new ZoneSide(zone.id(), Side.MIDLINE));
    }

    boolean isRight() {
        place.setErrorMessage(Words.of("field.required"));
        place.setInvalid(condition.located() && place.isEmpty());
        return TextInput.isRight(more, TextKind.LINE, false) && !place.isInvalid();
    }

    IntakePart.HealthAnswer read(boolean yes) {
        return yes
                ? new IntakePart.HealthAnswer(
                        condition.id(),
                        condition.ask(),
                        true,
                        condition.located() ? place.getValue() : null,
                        TextInput.typed(more).orElse(""))
                : new IntakePart.HealthAnswer(condition.id(), condition.ask(), false, null, "");
    }
}
