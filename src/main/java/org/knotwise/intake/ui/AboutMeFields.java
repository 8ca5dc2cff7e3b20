package org.knotwise.intake.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.EmergencyContact;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.Work;
import org.knotwise.clients.ui.EmergencyFields;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.intake.IntakePart;
import org.knotwise.shared.ui.Words;

/** What the client does all day, and whom to call; shows what the record knows until it is answered. */
class AboutMeFields extends StepFields {

    private final TextField occupation = new TextField(Words.of("intake.occupation"));
    private final TextField posture = new TextField(Words.of("intake.posture"));
    private final EmergencyFields emergency = new EmergencyFields();
    private final String country;

    AboutMeFields(IntakePart.@Nullable AboutMe answered, ClientDraft known, String country) {
        this.country = country;
        Work work = answered == null ? known.work() : answered.work();
        @Nullable EmergencyContact person = answered == null ? known.emergency() : answered.emergency();
        occupation.setValue(work.occupation() == null ? "" : work.occupation());
        posture.setValue(work.posture() == null ? "" : work.posture());
        posture.setHelperText(Words.of("intake.postureHelp"));
        emergency.fill(person);
        getContent().add(occupation, posture, emergency.group());
    }

    @Override
    Optional<IntakePart> read() {
        boolean right = Stream.of(
                        TextInput.isRight(occupation, TextKind.LINE, false),
                        TextInput.isRight(posture, TextKind.LINE, false),
                        emergency.areRight())
                .allMatch(Boolean::booleanValue);
        return right
                ? Optional.of(new IntakePart.AboutMe(
                        new Work(TextInput.typedOrNull(occupation), TextInput.typedOrNull(posture)),
                        emergency.read(country)))
                : Optional.empty();
    }
}
