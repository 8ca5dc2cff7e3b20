package org.knotwise.pain.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.Words;

/** All zones with a check box for each side, by the parts of the body. */
class ZoneChecks extends Composite<Div> {

    private final transient PainWords words;
    private final transient Map<ZoneSide, Checkbox> boxes = new HashMap<>();
    private final transient Map<Details, Part> parts = new LinkedHashMap<>();
    private final transient BiConsumer<ZoneSide, Boolean> whenTicked;

    /** A part of the body, with the places in it. */
    private record Part(String name, List<ZoneSide> places) {}

    /** @param whenTicked is told each place that was ticked, or not any more */
    ZoneChecks(Atlas atlas, PainWords words, BiConsumer<ZoneSide, Boolean> whenTicked) {
        this.words = words;
        this.whenTicked = whenTicked;
        getContent().addClassName("pain-list");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Words.of("pain.list"));
        Map<String, List<Zone>> byPart = new LinkedHashMap<>();
        atlas.zones().forEach(zone -> byPart.merge(zone.part(), List.of(zone), ZoneChecks::joined));
        byPart.forEach(this::addPart);
    }

    /** Ticks these and no others. */
    void show(Set<ZoneSide> marked) {
        boxes.forEach((place, box) -> box.setValue(marked.contains(place)));
        parts.forEach((details, part) -> {
            long here = part.places().stream().filter(marked::contains).count();
            details.setSummaryText(here == 0 ? part.name() : Words.of("pain.list.part", part.name(), here));
        });
    }

    private void addPart(String name, List<Zone> zones) {
        var content = new Div();
        content.addClassName("pain-list__zones");
        zones.forEach(zone -> content.add(row(zone)));
        var details = new Details(name, content);
        parts.put(
                details,
                new Part(
                        name,
                        zones.stream().flatMap(zone -> places(zone).stream()).toList()));
        getContent().add(details);
    }

    private Div row(Zone zone) {
        var name = new Span(zone.name());
        name.addClassName("pain-list__name");
        var row = new Div(name);
        row.addClassName("pain-list__zone");
        places(zone).forEach(place -> row.add(box(place)));
        return row;
    }

    private Checkbox box(ZoneSide place) {
        var box = new Checkbox(place.side() == Side.MIDLINE ? Words.of("pain.here") : words.side(place.side()));
        box.setAriaLabel(words.of(place));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                whenTicked.accept(place, change.getValue());
            }
        });
        boxes.put(place, box);
        return box;
    }

    private static List<ZoneSide> places(Zone zone) {
        return zone.bilateral()
                ? List.of(new ZoneSide(zone.id(), Side.RIGHT), new ZoneSide(zone.id(), Side.LEFT))
                : List.of(new ZoneSide(zone.id(), Side.MIDLINE));
    }

    private static List<Zone> joined(List<Zone> some, List<Zone> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
