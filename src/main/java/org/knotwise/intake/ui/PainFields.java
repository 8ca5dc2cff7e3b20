package org.knotwise.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.intake.IntakePart;
import org.knotwise.pain.PainDrawingDraft;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.pain.UnfinishedDrawing;
import org.knotwise.pain.ui.PainPad;
import org.knotwise.pain.ui.PainPicture;
import org.knotwise.pain.ui.PainStrength;
import org.knotwise.pain.ui.PainWords;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Words;

/** Where it hurts, then how strongly; or that nothing does. The drawing is one of the record's. */
class PainFields extends StepFields {

    private final transient IntakeDesk desk;
    private final ClientId client;
    private final transient PainWords words;
    private final Checkbox nothing = new Checkbox(Words.of("intake.pain.nothing"));
    private final Paragraph told = new Paragraph();
    private transient UnfinishedDrawing drawing;
    private transient @Nullable PainStrength strength;
    private final @Nullable PainDrawingId given;

    PainFields(IntakeDesk desk, ClientId client, IntakePart.@Nullable Pain answered) {
        this.desk = desk;
        this.client = client;
        this.words = PainWords.toClient(desk.atlas);
        this.given = answered == null ? null : answered.drawing();
        this.drawing = desk.drawings.unfinished(client).orElse(UnfinishedDrawing.EMPTY);
        told.addClassName("intake-refusal");
        told.getElement().setAttribute("role", "alert");
        tell("");
        nothing.setValue(answered != null && given == null);
        if (given == null || !drawing.marks().isEmpty()) {
            askWhere();
        } else {
            getContent()
                    .add(
                            new PainPicture(desk.atlas, desk.drawings.details(client, given), words),
                            new Paragraph(Words.of("intake.pain.given")));
        }
    }

    private void askWhere() {
        var pad = new PainPad(desk.atlas, words, this::keep);
        pad.show(drawing);
        getContent().removeAll();
        getContent().add(pad, nothing, told);
    }

    @Override
    Optional<IntakePart> read() {
        if (given != null && drawing.marks().isEmpty()) {
            return Optional.of(new IntakePart.Pain(given));
        }
        if (strength != null) {
            return strength.read().flatMap(this::draw);
        }
        if (!drawing.marks().isEmpty()) {
            askHowStrong();
            return Optional.empty();
        }
        if (nothing.getValue()) {
            return Optional.of(new IntakePart.Pain(null));
        }
        tell(Words.of("intake.pain.missing"));
        return Optional.empty();
    }

    private void askHowStrong() {
        var how = new PainStrength(words, desk.practice.today(), this::keep);
        how.show(drawing);
        strength = how;
        getContent().removeAll();
        getContent().add(how, told);
    }

    private Optional<IntakePart> draw(PainDrawingDraft draft) {
        return switch (desk.drawings.draw(client, draft)) {
            case Outcome.Done<PainDrawingId>(PainDrawingId id) -> Optional.of(new IntakePart.Pain(id));
            case Outcome.Refused<PainDrawingId>(Refusal why) -> {
                tell(Words.of(why));
                yield Optional.empty();
            }
        };
    }

    private void keep(UnfinishedDrawing now) {
        drawing = now;
        if (!now.marks().isEmpty()) {
            nothing.setValue(false);
        }
        switch (desk.drawings.keep(client, now)) {
            case Outcome.Done<?> _ -> tell("");
            case Outcome.Refused<?>(Refusal why) -> tell(Words.of(why));
        }
    }

    private void tell(String text) {
        told.setText(text);
        told.setVisible(!text.isEmpty());
    }
}
