package org.knotwise.clients.ui;

import static org.knotwise.clients.ui.Fields.isFilled;
import static org.knotwise.clients.ui.Fields.isRight;
import static org.knotwise.clients.ui.Fields.mark;
import static org.knotwise.clients.ui.Fields.orNull;
import static org.knotwise.clients.ui.Fields.show;

import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.Guardian;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.clients.TextKind;
import org.knotwise.shared.ui.Words;

/** Who signs for a client under age. Once somebody is entered, all of it is asked for. */
class GuardianFields {

    private final TextField name = Fields.text("client.person.name");
    private final TextField relation = Fields.text("client.person.relation");
    private final TextField phone = Fields.text("client.phone");
    private final TextField email = Fields.text("client.email");
    private final FieldGroup group = new FieldGroup("client.group.guardian", name, relation, phone, email);

    /** A guardian is asked for; who has come of age may keep the one on record, or have it removed. */
    void ask(boolean needed) {
        group.setVisible(needed || isBegun());
        name.setRequiredIndicatorVisible(needed);
        relation.setRequiredIndicatorVisible(needed);
        name.setHelperText(needed ? Words.of("client.guardianHelp") : "");
    }

    FieldGroup group() {
        return group;
    }

    void fill(@Nullable Guardian person) {
        if (person != null) {
            EmailAddress address = person.email();
            show(name, person.name());
            show(relation, person.relation());
            show(phone, person.phone());
            show(email, address == null ? null : address.value());
        }
    }

    boolean areRight(boolean needed) {
        boolean wanted = needed || isBegun();
        boolean reachable = orNull(phone) != null || orNull(email) != null;
        return Fields.all(
                wanted ? isFilled(name, TextKind.NAME) : isRight(name, TextKind.NAME),
                wanted ? isFilled(relation, TextKind.LINE) : isRight(relation, TextKind.LINE),
                (wanted && !reachable)
                        ? mark(phone, Words.of("client.guardianUnreachable"))
                        : isRight(phone, PhoneNumber::problemWith),
                isRight(email, EmailAddress::problemWith));
    }

    @Nullable
    Guardian read(String country) {
        String typed = orNull(name);
        String as = orNull(relation);
        return typed == null || as == null
                ? null
                : new Guardian(typed, as, Fields.phone(phone, country), Fields.email(email));
    }

    private boolean isBegun() {
        return Stream.of(name, relation, phone, email).anyMatch(field -> orNull(field) != null);
    }
}
