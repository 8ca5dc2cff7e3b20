package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.atlas.Point;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotPlace;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** Where a knot is, near a tap or of all points, and what was felt there. */
@NamedInterface("parts")
public class RecordKnotForm extends Composite<Div> implements FormDialog.Form<RecordKnotForm.Entry> {

    /** What was entered. */
    @NamedInterface("parts")
    public record Entry(KnotPlace place, FindingDraft finding) {}

    private final transient Atlas atlas;
    private final PlaceChoice place;
    private final Paragraph where = new Paragraph();
    private final Paragraph noConsent = new Paragraph();
    private final transient Set<SensitiveRegion> allowed;
    private final FindingForm finding;

    /**
     * A form for a new knot, or a finding at one that is known.
     *
     * @param tap where the drawing was tapped; null to choose among all points
     * @param allowed the sensitive regions for which the client's written consent holds
     */
    public RecordKnotForm(Atlas atlas, @Nullable Tap tap, Set<SensitiveRegion> allowed) {
        this.atlas = atlas;
        this.allowed = Set.copyOf(allowed);
        this.finding = new FindingForm(atlas);
        where.addClassNames("kw-quiet", "kw-small");
        where.setVisible(tap == null);
        noConsent.addClassName("kw-note");
        noConsent.getElement().setAttribute("role", "status");
        noConsent.setVisible(false);
        place = new PlaceChoice(atlas, tap, this::describe);
        getContent().addClassName("knots-record");
        getContent().add(place, where, noConsent, finding);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Entry> read() {
        Optional<KnotPlace> chosen = place.read();
        Optional<FindingDraft> found = finding.read();
        return chosen.flatMap(at -> found.map(felt -> new Entry(at, felt)));
    }

    private void describe(Optional<Point> chosen) {
        where.setText(chosen.map(PlaceChoice::whereIs).orElse(""));
        String missing = chosen.map(this::regionsWithoutConsent).orElse("");
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
}
