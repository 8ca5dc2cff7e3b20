package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.atlas.Point;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotPlace;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** Where a knot is, of the points near a tap or of all, and what was felt there. */
@NamedInterface("parts")
public class RecordKnotForm extends Composite<Div> implements FormDialog.Form<RecordKnotForm.Entry> {

    /** What was entered. */
    @NamedInterface("parts")
    public record Entry(KnotPlace.AtPoint place, FindingDraft finding) {}

    private final transient Atlas atlas;
    private final ComboBox<Point> point = new ComboBox<>(Words.of("knot.point"));
    private final RadioButtonGroup<Side> side =
            Choice.words(Words.of("knot.side"), "side", List.of(Side.RIGHT, Side.LEFT));
    private final Paragraph where = new Paragraph();
    private final Paragraph noConsent = new Paragraph();
    private final transient Set<SensitiveRegion> allowed;
    private final FindingForm finding;

    /**
     * A form for a new knot, or a finding at one that is known.
     *
     * @param near the points near a tap, nearest first; empty to choose among all
     * @param allowed the sensitive regions for which the client's written consent holds
     */
    public RecordKnotForm(Atlas atlas, List<KnotPlace.AtPoint> near, Set<SensitiveRegion> allowed) {
        this.atlas = atlas;
        this.allowed = Set.copyOf(allowed);
        this.finding = new FindingForm(atlas);
        List<Point> choice = near.isEmpty()
                ? atlas.points().stream().filter(RecordKnotForm::isTreatedHere).toList()
                : near.stream()
                        .map(KnotPlace.AtPoint::point)
                        .distinct()
                        .flatMap(id -> atlas.point(id).stream())
                        .filter(RecordKnotForm::isTreatedHere)
                        .toList();
        point.setItems(choice);
        point.setItemLabelGenerator(this::nameOf);
        point.addValueChangeListener(change -> describe(change.getValue()));
        side.setHelperText(Words.of("knot.sideHelp"));
        where.addClassNames("kw-quiet", "kw-small");
        noConsent.addClassName("kw-note");
        noConsent.getElement().setAttribute("role", "status");
        noConsent.setVisible(false);
        if (!near.isEmpty()) {
            point.setValue(choice.getFirst());
            side.setValue(near.getFirst().side());
        }
        getContent().addClassName("knots-record");
        getContent().add(point, where, noConsent, side, finding);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Entry> read() {
        point.setInvalid(point.isEmpty());
        point.setErrorMessage(Words.of("field.required"));
        side.setInvalid(side.isEmpty());
        side.setErrorMessage(Words.of("field.required"));
        Optional<FindingDraft> found = finding.read();
        return found.isEmpty() || point.isEmpty() || side.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(new KnotPlace.AtPoint(point.getValue().id(), side.getValue()), found.get()));
    }

    private void describe(@Nullable Point chosen) {
        where.setText(textOf(chosen));
        String missing = chosen == null ? "" : regionsWithoutConsent(chosen);
        noConsent.setVisible(!missing.isEmpty());
        noConsent.setText(missing.isEmpty() ? "" : Words.of("knot.noConsent", missing));
    }

    private String regionsWithoutConsent(Point chosen) {
        return atlas.muscle(chosen.id().muscle()).stream()
                .flatMap(muscle -> muscle.sensitive().stream())
                .filter(region -> !allowed.contains(region))
                .sorted()
                .map(region -> Words.of("sensitiveRegion", region))
                .collect(Collectors.joining(", "));
    }

    private static boolean isTreatedHere(Point point) {
        return point.scope() != Point.Scope.REFER;
    }

    private String nameOf(Point one) {
        String muscle = atlas.muscle(one.id().muscle())
                .map(found -> found.common())
                .orElse(one.id().muscle().value());
        return Words.of("knot.pointName", muscle, KnotNames.shortName(one.id()));
    }

    private static String textOf(@Nullable Point chosen) {
        if (chosen == null) {
            return "";
        }
        return chosen.scope() == Point.Scope.TRAINED
                ? chosen.where() + ". " + Words.of("knot.trainedOnly")
                : chosen.where() + ".";
    }
}
