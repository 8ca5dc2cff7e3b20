package org.knotwise.clients.ui;

import static org.knotwise.clients.ui.Fields.isFilled;
import static org.knotwise.clients.ui.Fields.isRight;
import static org.knotwise.clients.ui.Fields.orNull;
import static org.knotwise.clients.ui.Fields.show;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.EmergencyContact;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.clients.TextKind;
import org.springframework.modulith.NamedInterface;

/** Whom to call when something happens; nobody, if all of it is left empty. */
@NamedInterface("fields")
public final class EmergencyFields {

    private final TextField name = Fields.text("client.person.name");
    private final TextField relation = Fields.text("client.person.relation");
    private final TextField phone = Fields.text("client.phone");

    /** The fields, under a heading. */
    public Component group() {
        return new FieldGroup("client.group.emergency", name, relation, phone);
    }

    /** Shows what is known; nothing for nobody. */
    public void fill(@Nullable EmergencyContact person) {
        if (person != null) {
            show(name, person.name());
            show(relation, person.relation());
            show(phone, person.phone());
        }
    }

    /** Whether all can be kept; a field that cannot says so. */
    public boolean areRight() {
        boolean somebody = orNull(relation) != null || orNull(phone) != null;
        return Fields.all(
                somebody ? isFilled(name, TextKind.NAME) : isRight(name, TextKind.NAME),
                isRight(relation, TextKind.LINE),
                isRight(phone, PhoneNumber::problemWith));
    }

    /** Who was typed, with the number as it is dialled in that country; null for nobody. */
    public @Nullable EmergencyContact read(String country) {
        String typed = orNull(name);
        return typed == null ? null : new EmergencyContact(typed, orNull(relation), Fields.phone(phone, country));
    }
}
