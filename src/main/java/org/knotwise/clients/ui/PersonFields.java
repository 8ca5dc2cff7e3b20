package org.knotwise.clients.ui;

import static org.knotwise.clients.ui.Fields.isFilled;
import static org.knotwise.clients.ui.Fields.isRight;
import static org.knotwise.clients.ui.Fields.mark;
import static org.knotwise.clients.ui.Fields.orNull;
import static org.knotwise.clients.ui.Fields.show;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientNames;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.Work;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.Words;

/** Who the client is, and what he or she does all day. */
class PersonFields {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final LocalDate today;
    private final TextField firstName = Fields.required("client.firstName");
    private final TextField lastName = Fields.required("client.lastName");
    private final TextField preferredName = Fields.text("client.preferredName");
    private final TextField pronouns = Fields.text("client.pronouns");
    private final DatePicker birthDate = new DayPicker(Words.of("client.birthDate"));
    private final TextField occupation = Fields.text("client.occupation");
    private final TextField posture = Fields.text("client.posture");

    /** @param today no birth date lies behind it */
    PersonFields(LocalDate today) {
        this.today = today;
        posture.setHelperText(Words.of("client.postureHelp"));
        birthDate.setRequiredIndicatorVisible(true);
        birthDate.setMin(EARLIEST_BIRTH);
        birthDate.setMax(today);
        birthDate.setManualValidation(true);
    }

    FieldGroup group() {
        return new FieldGroup(
                "client.group.person", firstName, lastName, preferredName, pronouns, birthDate, occupation, posture);
    }

    /** Tells whether the birth date, now and whenever it is changed, is that of a minor. */
    void whenMinor(Consumer<Boolean> listener) {
        listener.accept(isMinor());
        birthDate.addValueChangeListener(_ -> listener.accept(isMinor()));
    }

    boolean isMinor() {
        return birthDate()
                .map(born -> born.plusYears(ClientDraft.OF_AGE).isAfter(today))
                .orElse(false);
    }

    void fill(ClientDraft draft) {
        show(firstName, draft.names().legalFirst());
        show(lastName, draft.names().legalLast());
        show(preferredName, draft.names().preferred());
        show(pronouns, draft.names().pronouns());
        birthDate.setValue(draft.birthDate());
        show(occupation, draft.work().occupation());
        show(posture, draft.work().posture());
    }

    boolean areRight() {
        return Fields.all(
                isFilled(firstName, TextKind.NAME),
                isFilled(lastName, TextKind.NAME),
                isRight(preferredName, TextKind.NAME),
                isRight(pronouns, TextKind.LINE),
                mark(birthDate, birthDate().isPresent() ? "" : Words.of("client.birthDateWrong")),
                isRight(occupation, TextKind.LINE),
                isRight(posture, TextKind.LINE));
    }

    ClientNames names() {
        return new ClientNames(
                firstName.getValue().strip(), lastName.getValue().strip(), orNull(preferredName), orNull(pronouns));
    }

    /** The birth date, if it is one. */
    Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate.getValue())
                .filter(date -> !date.isBefore(EARLIEST_BIRTH) && !date.isAfter(today));
    }

    Work work() {
        return new Work(orNull(occupation), orNull(posture));
    }
}
