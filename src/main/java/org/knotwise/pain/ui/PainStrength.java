package org.knotwise.pain.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.pain.PainDrawingDraft;
import org.knotwise.pain.PainMark;
import org.knotwise.pain.UnfinishedDrawing;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** How strong it is at each marked zone, how it feels there, since when, and whatever else is to be said. */
@NamedInterface("parts")
public final class PainStrength extends Composite<Div> implements HasStyle {

    private static final int LONGEST = 2_000;

    private final transient PainWords words;
    private final transient Consumer<UnfinishedDrawing> whenChanged;
    private final LocalDate today;
    private final RadioButtonGroup<Integer> everywhere = Choice.scale(Words.of("pain.everywhere"));
    private final Div zones = new Div();
    private final RadioButtonGroup<Onset> about =
            Choice.words(Words.of("pain.onset"), "painOnset", Arrays.asList(Onset.values()));
    private final DayPicker day = new DayPicker(Words.of("pain.onset.day"));
    private final TextArea more = new TextArea(Words.of("pain.more"));
    private final transient List<MarkFields> marks = new ArrayList<>();
    private transient UnfinishedDrawing shown = UnfinishedDrawing.EMPTY;
    /** Whether what changes is shown, and not answered. */
    private boolean showing;

    /**
     * @param words to the staff or to the client
     * @param today in the practice; no pain begins after it
     * @param whenChanged is told the whole drawing after each answer
     */
    public PainStrength(PainWords words, LocalDate today, Consumer<UnfinishedDrawing> whenChanged) {
        this.words = words;
        this.today = today;
        this.whenChanged = whenChanged;
        everywhere.setHelperText(Words.of("pain.intensity.help"));
        everywhere.addValueChangeListener(change -> answerAll(change.getValue()));
        zones.addClassName("pain-strength__zones");
        day.setMax(today);
        day.setHelperText(Words.of("pain.onset.help"));
        day.addValueChangeListener(_ -> tell());
        about.addValueChangeListener(change -> takeAbout(change.getValue(), change.isFromClient()));
        more.setMaxLength(LONGEST);
        more.addValueChangeListener(_ -> tell());
        getContent().addClassName("pain-strength");
        getContent().add(everywhere, zones, about, day, more);
    }

    /** Shows the marks of a drawing, with what was answered before. */
    public void show(UnfinishedDrawing drawing) {
        showing = true;
        shown = drawing;
        marks.clear();
        zones.removeAll();
        drawing.marks().forEach(mark -> {
            var fields = new MarkFields(mark, words, this::tell);
            marks.add(fields);
            zones.add(fields);
        });
        everywhere.clear();
        about.setValue(answerFor(drawing.onset()));
        day.setValue(drawing.onset());
        more.setValue(drawing.words());
        showing = false;
    }

    /** The drawing with the answers as they stand. */
    public UnfinishedDrawing drawing() {
        return new UnfinishedDrawing(
                marks.stream().map(MarkFields::mark).toList(), day.getValue(), shown.strokes(), more.getValue());
    }

    /** The whole drawing; empty if an answer is missing or wrong, which is said beside its field. */
    public Optional<PainDrawingDraft> read() {
        List<Optional<PainMark>> read = marks.stream().map(MarkFields::read).toList();
        boolean ahead = day.getValue() != null && day.getValue().isAfter(today);
        day.setInvalid(ahead);
        day.setErrorMessage(Words.of("pain.onsetIsAhead"));
        if (ahead || day.isInvalid() || read.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new PainDrawingDraft(
                read.stream().flatMap(Optional::stream).toList(), day.getValue(), shown.strokes(), more.getValue()));
    }

    /** The same everywhere, to begin with; each place can be changed after it. */
    private void answerAll(@Nullable Integer value) {
        if (value != null) {
            marks.forEach(fields -> fields.answer(value));
        }
    }

    private void takeAbout(@Nullable Onset answer, boolean fromClient) {
        if (fromClient && answer != null) {
            day.setValue(answer.before(today));
        }
    }

    private @Nullable Onset answerFor(@Nullable LocalDate onset) {
        return Arrays.stream(Onset.values())
                .filter(answer -> answer.before(today).equals(onset))
                .findFirst()
                .orElse(null);
    }

    private void tell() {
        if (!showing) {
            whenChanged.accept(drawing());
        }
    }
}
