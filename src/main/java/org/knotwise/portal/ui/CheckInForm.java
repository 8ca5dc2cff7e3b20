package org.knotwise.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.homecare.CheckInDraft;
import org.knotwise.homecare.CheckInDraft.CareDone;
import org.knotwise.homecare.CheckInDraft.SoreFor;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Words;

/** The questions of a check-in: one tap each, and only the first one has to be answered. */
class CheckInForm extends Composite<Div> {

    private enum Numb {
        NO,
        YES
    }

    private final RadioButtonGroup<Integer> pain = Choice.scale(Words.of("portal.checkIn.pain"));
    private final RadioButtonGroup<Integer> soreness = Choice.scale(Words.of("portal.checkIn.soreness"));
    private final RadioButtonGroup<SoreFor> soreFor =
            Choice.words(Words.of("portal.checkIn.soreFor"), "portal.soreFor", List.of(SoreFor.values()));
    private final RadioButtonGroup<Numb> numb =
            Choice.words(Words.of("portal.checkIn.numb"), "portal.numb", List.of(Numb.values()));
    private final RadioButtonGroup<CareDone> homeCare =
            Choice.words(Words.of("portal.checkIn.homeCare"), "portal.careDone", List.of(CareDone.values()));
    private final TextArea words = new TextArea(Words.of("portal.checkIn.words"));

    /** @param known the pain that was pressed already; null if none was */
    CheckInForm(@Nullable Integer known) {
        pain.setRequiredIndicatorVisible(true);
        pain.setValue(known);
        soreFor.setVisible(false);
        soreness.addValueChangeListener(
                change -> soreFor.setVisible(change.getValue() != null && change.getValue() > 0));
        numb.setValue(Numb.NO);
        words.setMaxLength(CheckInDraft.WORDS_LIMIT);
        var more = new Details(Words.of("portal.checkIn.more"), new Div(homeCare, words));
        more.addClassName("portal-check-in__more");
        getContent().addClassName("portal-check-in");
        getContent().add(pain, numb, soreness, soreFor, more);
    }

    /** What was answered; empty without the pain, which is then said. */
    Optional<CheckInDraft> read() {
        Optional<Score> strength = Choice.score(pain);
        pain.setInvalid(strength.isEmpty());
        pain.setErrorMessage(Words.of("portal.checkIn.painMissing"));
        Score sore = Choice.score(soreness).orElse(null);
        return strength.map(felt -> new CheckInDraft(
                felt,
                sore,
                soreFor.isVisible() ? soreFor.getValue() : null,
                numb.getValue() == Numb.YES,
                homeCare.getValue(),
                Set.of(),
                words.getValue()));
    }
}
