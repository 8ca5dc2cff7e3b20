package org.knotwise.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.bodymap.ReferralArea;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.Measured;
import org.knotwise.knots.Sign;
import org.knotwise.shared.ui.Words;

/** How a knot answered: which signs were there, to which zones it sent pain, and what was looked for in vain. */
class SignFields extends Composite<Div> {

    private final String knot;
    private final CheckboxGroup<Sign> present = signs("finding.present");
    private final CheckboxGroup<Sign> absent = signs("finding.absent");
    private final CheckboxGroup<ZoneSide> refersTo = new CheckboxGroup<>(Words.of("finding.refersTo"));
    private final Atlas atlas;
    private transient Measured measured = Measured.NOTHING;

    /**
     * @param knot names the knot among the parts that are kept
     * @param typical where the point usually sends its pain
     */
    SignFields(String knot, Atlas atlas, List<ReferralArea> typical, Runnable changed) {
        this.knot = knot;
        this.atlas = atlas;
        refersTo.setItems(typical.stream().map(ReferralArea::place).distinct().toList());
        refersTo.setItemLabelGenerator(this::name);
        refersTo.addClassName("kw-chips");
        refersTo.setVisible(!typical.isEmpty());
        DraftKeeper.lookAfter(present, "signs@" + knot);
        DraftKeeper.lookAfter(absent, "absent@" + knot);
        DraftKeeper.lookAfter(refersTo, "refers@" + knot);
        ChartKeys.step(present, "signs");
        present.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepApart(change.getValue(), absent);
                changed.run();
            }
        });
        absent.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepApart(change.getValue(), present);
                changed.run();
            }
        });
        refersTo.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        getContent().addClassName("visits-signs");
        getContent().add(present, refersTo, new Details(Words.of("chart.absent"), absent));
    }

    void show(FindingDraft finding) {
        measured = finding.measured();
        present.setValue(withAnswer(finding, Answer.YES));
        absent.setValue(withAnswer(finding, Answer.NO));
        refersTo.setValue(refersTo.getListDataView()
                .getItems()
                .filter(zone -> measured.refersTo().contains(zone))
                .collect(Collectors.toSet()));
    }

    Map<Sign, Answer> signs() {
        Map<Sign, Answer> answers = new EnumMap<>(Sign.class);
        present.getValue().forEach(sign -> answers.put(sign, Answer.YES));
        absent.getValue().forEach(sign -> answers.put(sign, Answer.NO));
        return answers;
    }

    /** Where it sent pain, with what was measured elsewhere. */
    Measured measured() {
        Set<ZoneSide> zones = new HashSet<>(measured.refersTo());
        refersTo.getListDataView().getItems().toList().forEach(zones::remove);
        zones.addAll(refersTo.getValue());
        return new Measured(measured.threshold(), zones, measured.limited());
    }

    /** What the fields say, by the names of their parts. */
    Map<String, String> texts() {
        return Map.of(
                "signs@" + knot,
                words(present),
                "absent@" + knot,
                words(absent),
                "refers@" + knot,
                refersTo.getValue().stream().map(this::name).sorted().collect(Collectors.joining("\n")));
    }

    private static String words(CheckboxGroup<Sign> group) {
        return group.getValue().stream()
                .map(sign -> Words.of("sign", sign))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String name(ZoneSide zone) {
        return atlas.zone(zone.zone()).map(Zone::name).orElse(zone.zone().value());
    }

    private static Set<Sign> withAnswer(FindingDraft finding, Answer answer) {
        return Arrays.stream(Sign.values())
                .filter(sign -> finding.answer(sign) == answer)
                .collect(Collectors.toSet());
    }

    private static CheckboxGroup<Sign> signs(String key) {
        var group = new CheckboxGroup<Sign>(Words.of(key));
        group.setItems(Sign.values());
        group.setItemLabelGenerator(sign -> Words.of("sign", sign));
        group.addClassName("kw-chips");
        return group;
    }

    /** A sign is there or not: choosing it in one group takes it out of the other. */
    private static void keepApart(Set<Sign> chosen, CheckboxGroup<Sign> other) {
        Set<Sign> left = other.getValue().stream()
                .filter(sign -> !chosen.contains(sign))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));
        if (left.size() < other.getValue().size()) {
            other.setValue(left);
        }
    }
}
