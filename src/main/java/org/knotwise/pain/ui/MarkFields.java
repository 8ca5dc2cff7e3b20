package org.knotwise.pain.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.pain.PainMark;
import org.knotwise.pain.PainQuality;
import org.knotwise.pain.UnfinishedDrawing;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Words;

/** How strong it is at one zone, and how it feels. */
class MarkFields extends Composite<Div> {

    private final transient UnfinishedDrawing.Mark asked;
    private final RadioButtonGroup<Integer> intensity = Choice.scale(Words.of("pain.intensity"));
    private final Select<PainQuality> quality = new Select<>();

    /** @param whenChanged runs after each answer by hand */
    MarkFields(UnfinishedDrawing.Mark mark, PainWords words, Runnable whenChanged) {
        this.asked = mark;
        String place = words.of(new ZoneSide(mark.zone(), mark.side()));
        Score known = mark.intensity();
        intensity.setValue(known == null ? null : known.value());
        intensity.addValueChangeListener(_ -> {
            intensity.setInvalid(false);
            whenChanged.run();
        });
        quality.setLabel(Words.of("pain.quality"));
        quality.setItems(PainQuality.values());
        quality.setItemLabelGenerator(one -> Words.of("painQuality", one));
        quality.setValue(mark.quality());
        quality.addValueChangeListener(_ -> whenChanged.run());
        var heading = new H3(place);
        heading.addClassName("pain-strength__zone");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", place);
        getContent().addClassNames("kw-card", "pain-strength__card");
        getContent().add(heading, intensity, quality);
    }

    /** Answers for it, as for all others. */
    void answer(int value) {
        intensity.setValue(value);
    }

    /** As it stands, perhaps without an answer. */
    UnfinishedDrawing.Mark mark() {
        return new UnfinishedDrawing.Mark(
                asked.zone(), asked.side(), Choice.score(intensity).orElse(null), feels());
    }

    /** The whole answer, or empty with a word beside what is missing. */
    Optional<PainMark> read() {
        Optional<Score> score = Choice.score(intensity);
        intensity.setInvalid(score.isEmpty());
        intensity.setErrorMessage(Words.of("pain.intensity.missing"));
        return score.map(value -> new PainMark(asked.zone(), asked.side(), value, feels()));
    }

    private PainQuality feels() {
        @Nullable PainQuality chosen = quality.getValue();
        return chosen == null ? asked.quality() : chosen;
    }
}
