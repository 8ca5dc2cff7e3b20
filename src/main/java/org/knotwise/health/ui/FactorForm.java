package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Factor;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.health.FactorDetails;
import org.knotwise.health.FactorDraft;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** What keeps the pain going, what was agreed about it, and when it is looked at again. */
class FactorForm extends Composite<Div> implements FormDialog.Form<FactorDraft> {

    private final LocalDate today;
    private final ComboBox<Factor> factor = new ComboBox<>(Words.of("factor.factor"));
    private final Paragraph advice = new Paragraph();
    private final TextArea agreed = new TextArea(Words.of("factor.agreed"));
    private final DayField reviewOn;
    private final TextArea note = new TextArea(Words.of("factor.note"));

    /** A form for one of these factors. */
    FactorForm(List<Factor> choice, LocalDate today) {
        this(choice, today, today);
    }

    private FactorForm(List<Factor> choice, LocalDate today, LocalDate earliestReview) {
        this.today = today;
        reviewOn = new DayField(Words.of("factor.review"), earliestReview, null, Words.of("factor.reviewIsPast"));
        factor.setItems(choice);
        factor.setItemLabelGenerator(Factor::name);
        factor.setRequiredIndicatorVisible(true);
        factor.addValueChangeListener(change -> suggest(change.getValue()));
        factor.setAutofocus(true);
        advice.addClassNames("kw-quiet", "kw-small");
        agreed.setHelperText(Words.of("factor.agreedHelp"));
        agreed.setRequiredIndicatorVisible(true);
        reviewOn.setRequiredIndicatorVisible(true);
        getContent().addClassName("health-form");
        getContent().add(factor, advice, agreed, reviewOn, note);
    }

    /** A form for a change; a review that is overdue may stay so. */
    static FactorForm toChange(FactorDetails known, LocalDate today) {
        LocalDate review = known.draft().reviewOn();
        var form = new FactorForm(List.of(known.factor()), today, review.isBefore(today) ? review : today);
        form.show(known);
        form.reviewOn.setValue(review);
        return form;
    }

    /** A form to open it again, with a review to come. */
    static FactorForm toReopen(FactorDetails known, LocalDate today) {
        var form = new FactorForm(List.of(known.factor()), today);
        form.show(known);
        form.reviewOn.setValue(today.plus(known.factor().reviewAfter()));
        return form;
    }

    private void show(FactorDetails known) {
        factor.setValue(known.factor());
        factor.setReadOnly(true);
        agreed.setValue(known.draft().agreed());
        note.setValue(known.draft().note());
    }

    private void suggest(@Nullable Factor chosen) {
        if (chosen != null) {
            advice.setText(chosen.advice());
            agreed.setValue(chosen.action());
            reviewOn.setValue(today.plus(chosen.reviewAfter()));
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<FactorDraft> read() {
        factor.setErrorMessage(Words.of("field.required"));
        factor.setInvalid(factor.isEmpty());
        boolean right = Stream.of(
                        !factor.isInvalid(),
                        TextInput.isRight(agreed, TextKind.PARAGRAPH, true),
                        reviewOn.isRight(true),
                        TextInput.isRight(note, TextKind.PARAGRAPH, false))
                .allMatch(Boolean::booleanValue);
        return right
                ? Optional.of(new FactorDraft(
                        factor.getValue().id(),
                        agreed.getValue().strip(),
                        reviewOn.getValue(),
                        note.getValue().strip()))
                : Optional.empty();
    }
}
