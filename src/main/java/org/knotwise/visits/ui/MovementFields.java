package org.knotwise.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Movement;
import org.knotwise.atlas.MovementId;
import org.knotwise.atlas.Restriction;
import org.knotwise.knots.KnotPlace;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.MovementReading;
import org.knotwise.visits.VisitDetails;

/** How far movements go to both sides, beside the other side and the time before. */
class MovementFields extends Composite<Div> {

    private final transient Atlas atlas;
    private final transient Chart chart;
    private final transient DraftDesk desk;
    private final Div rows = new Div();
    private final transient Set<MovementId> shown = new HashSet<>();

    MovementFields(Chart chart, Atlas atlas, DraftDesk desk) {
        this.atlas = atlas;
        this.chart = chart;
        this.desk = desk;
        rows.addClassName("visits-movements");
        limited().forEach(this::addRow);
        var more = new ComboBox<Movement>(Words.of("movement.more"));
        more.setItems(atlas.movements().stream()
                .filter(movement -> movement.unit() != Movement.Unit.OBSERVE)
                .toList());
        more.setItemLabelGenerator(movement -> Words.of("finding.movementName", movement.joint(), movement.name()));
        more.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(movement -> {
                    addRow(movement.id());
                    more.clear();
                }));
        getContent().add(new CardSection(Words.of("movement.title"), rows, more));
    }

    /** What was measured now or the time before, and what the muscles of the due knots limit. */
    private Set<MovementId> limited() {
        Set<MovementId> ids = new LinkedHashSet<>();
        chart.visit().movements().forEach(reading -> ids.add(reading.movement()));
        VisitDetails last = chart.last();
        if (last != null) {
            last.movements().forEach(reading -> ids.add(reading.movement()));
        }
        chart.due().forEach(knot -> {
            if (knot.place() instanceof KnotPlace.AtPoint at) {
                atlas.muscle(at.point().muscle()).stream()
                        .flatMap(muscle -> muscle.restricts().stream())
                        .flatMap(restriction -> restriction.movements().stream())
                        .map(Restriction.Limited::movement)
                        .filter(this::isMeasured)
                        .forEach(ids::add);
            }
        });
        return ids;
    }

    private boolean isMeasured(MovementId id) {
        return atlas.movement(id)
                .filter(movement -> movement.unit() != Movement.Unit.OBSERVE)
                .isPresent();
    }

    private void addRow(MovementId id) {
        if (shown.add(id)) {
            atlas.movement(id).ifPresent(movement -> rows.add(row(movement)));
        }
    }

    private Div row(Movement movement) {
        Optional<MovementReading> now = of(chart.visit(), movement);
        var right = field(movement.bilateral() ? "movement.right" : "movement.value", movement);
        var left = field("movement.left", movement);
        left.setVisible(movement.bilateral());
        var beside = new Span();
        beside.addClassNames("kw-quiet", "kw-small");
        now.ifPresent(reading -> {
            right.setValue(reading.right());
            left.setValue(reading.left());
        });
        beside.setText(compared(movement, now.orElse(null)));
        Runnable keep = () -> {
            if (isRight(right) && isRight(left)) {
                var reading = new MovementReading(movement.id(), right.getValue(), left.getValue());
                desk.measure(reading);
                beside.setText(compared(movement, reading));
            }
        };
        for (IntegerField field : new IntegerField[] {right, left}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    keep.run();
                }
            });
        }
        var row = new Div(new Span(movement.name()), right, left, beside);
        row.addClassName("visits-movements__row");
        return row;
    }

    private static Optional<MovementReading> of(VisitDetails visit, Movement movement) {
        return visit.movements().stream()
                .filter(reading -> reading.movement().equals(movement.id()))
                .findFirst();
    }

    private IntegerField field(String key, Movement movement) {
        var field = new IntegerField(Words.of(key, Words.of("movementUnit", movement.unit())));
        field.setAriaLabel(
                Words.of("movement.label", movement.name(), Words.of(key, Words.of("movementUnit", movement.unit()))));
        field.setMin(0);
        field.setMax(MovementReading.MOST);
        DraftKeeper.lookAfter(field, key + "@" + movement.id().value());
        return field;
    }

    private static boolean isRight(IntegerField field) {
        @Nullable Integer value = field.getValue();
        boolean right = value == null || (value >= 0 && value <= MovementReading.MOST);
        field.setErrorMessage(Words.of("field.number", 0, MovementReading.MOST));
        field.setInvalid(!right);
        return right;
    }

    /** 12 less to the left; last time 60 and 72. */
    private String compared(Movement movement, @Nullable MovementReading now) {
        VisitDetails last = chart.last();
        String before = last == null
                ? ""
                : of(last, movement)
                        .map(reading -> Words.of("movement.lastTime", words(reading.right()), words(reading.left())))
                        .orElse("");
        if (now == null
                || now.right() == null
                || now.left() == null
                || now.right().equals(now.left())) {
            return before;
        }
        int less = now.right() - now.left();
        String side = Words.of(less < 0 ? "movement.lessRight" : "movement.lessLeft", Math.abs(less));
        return before.isEmpty() ? side : side + " " + before;
    }

    private static String words(@Nullable Integer value) {
        return value == null ? Words.of("movement.none") : value.toString();
    }
}
