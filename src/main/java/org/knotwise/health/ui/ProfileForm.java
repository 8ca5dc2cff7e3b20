package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Condition;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.health.AlertDraft;
import org.knotwise.health.BodyPlace;
import org.knotwise.health.ProfileEntryDetails;
import org.knotwise.health.ProfileEntryDraft;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** A condition of a client: which, since when, where, and whether it raises an alert. */
class ProfileForm extends Composite<Div> implements FormDialog.Form<ProfileForm.Entry> {

    /**
     * What was entered.
     *
     * @param alert null if none is to be raised
     */
    record Entry(ProfileEntryDraft draft, @Nullable AlertDraft alert, boolean another) {}

    private final ConditionField condition;
    private final Paragraph question = new Paragraph();
    private final DayField since;
    private final PlaceField place;
    private final ClearanceFields clearance;
    private final TextArea note = new TextArea(Words.of("profile.note"));
    private final Checkbox raise = new Checkbox(Words.of("profile.raiseAlert"));
    private final AlertForm alert;
    private final Checkbox another = new Checkbox(Words.of("profile.another"));

    ProfileForm(Atlas atlas, LocalDate today) {
        condition = new ConditionField(Words.of("profile.condition"), atlas);
        condition.setHelperText(Words.of("profile.conditionHelp"));
        condition.setRequiredIndicatorVisible(true);
        condition.addValueChangeListener(change -> chosen(change.getValue()));
        condition.setAutofocus(true);
        question.addClassNames("kw-quiet", "kw-small");
        since = new DayField(Words.of("profile.since"), DayField.EARLIEST, today, Words.of("profile.dayWrong"));
        since.setHelperText(Words.of("profile.sinceHelp"));
        place = new PlaceField(atlas);
        clearance = new ClearanceFields(today);
        alert = new AlertForm(atlas);
        alert.addClassName("health-form__inset");
        raise.addValueChangeListener(change -> alert.setVisible(change.getValue()));
        getContent().addClassName("health-form");
        getContent().add(condition, question, since, place, clearance, note, raise, alert, another);
        chosen(null);
    }

    /** For a change: which condition it is, and what was raised with it, stays. */
    void show(ProfileEntryDetails entry) {
        condition.show(entry.condition().id());
        condition.setReadOnly(true);
        since.setValue(entry.draft().since());
        place.show(entry.draft().place());
        clearance.show(entry.draft().clearance());
        note.setValue(entry.draft().note());
        raise.setVisible(false);
        another.setVisible(false);
    }

    private void chosen(@Nullable Condition picked) {
        question.setVisible(picked != null);
        place.setVisible(picked != null && picked.located());
        clearance.setVisible(picked != null && ClearanceFields.appliesTo(picked));
        raise.setVisible(picked != null);
        raise.setValue(false);
        alert.setVisible(false);
        if (picked != null) {
            question.setText(picked.ask());
            alert.suggest(picked);
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Entry> read() {
        condition.setErrorMessage(Words.of("field.required"));
        condition.setInvalid(condition.isEmpty());
        Optional<BodyPlace> where = place.isVisible() ? place.read() : Optional.empty();
        Optional<AlertDraft> raised = alert.isVisible() ? alert.read() : Optional.empty();
        boolean right = Stream.of(
                        !condition.isInvalid(),
                        since.isRight(false),
                        !place.isVisible() || where.isPresent(),
                        !clearance.isVisible() || clearance.isRight(),
                        TextInput.isRight(note, TextKind.PARAGRAPH, false),
                        !alert.isVisible() || raised.isPresent())
                .allMatch(Boolean::booleanValue);
        return right
                ? Optional.of(new Entry(draft(where.orElse(null)), raised.orElse(null), another.getValue()))
                : Optional.empty();
    }

    private ProfileEntryDraft draft(@Nullable BodyPlace where) {
        return new ProfileEntryDraft(
                condition.getValue().id(),
                since.getValue(),
                where,
                clearance.isVisible() ? clearance.read() : null,
                note.getValue().strip());
    }
}
