package org.knotwise.clients.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.Contact;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.EmergencyContact;
import org.knotwise.clients.Guardian;
import org.knotwise.clients.MergeField;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** What a record says in a field, on one line. */
final class MergeWords {

    private MergeWords() {}

    static String of(MergeField field, ClientDraft draft) {
        String text = text(field, draft);
        return text.isEmpty() ? Words.of("client.notGiven") : text;
    }

    private static String text(MergeField field, ClientDraft draft) {
        Contact contact = draft.contact();
        return switch (field) {
            case LEGAL_NAME -> Words.of("client.named", draft.names().legal());
            case PREFERRED_NAME -> draft.names().preferred() == null ? "" : Words.of("client.named", draft.name());
            case PRONOUNS -> line(draft.names().pronouns());
            case BIRTH_DATE -> Formats.date(draft.birthDate());
            case EMAIL -> line(address(contact.email()), agreed(contact.consentEmail()));
            case PHONES -> line(contact.phone(), contact.secondPhone(), agreed(contact.consentText()));
            case ADDRESS -> String.join(", ", contact.address().lines());
            case WORK -> line(draft.work().occupation(), draft.work().posture());
            case EMERGENCY -> emergency(draft.emergency());
            case GUARDIAN -> guardian(draft.guardian());
        };
    }

    private static String emergency(@Nullable EmergencyContact person) {
        return person == null ? "" : line(person.name(), person.relation(), person.phone());
    }

    private static String guardian(@Nullable Guardian person) {
        return person == null
                ? ""
                : line(
                        Words.of("client.named", person.called()),
                        person.relation(),
                        person.phone(),
                        address(person.email()));
    }

    private static @Nullable String address(@Nullable EmailAddress email) {
        return email == null ? null : email.value();
    }

    private static @Nullable String agreed(boolean agreed) {
        return agreed ? Words.of("merge.agreed") : null;
    }

    private static String line(@Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(", "));
    }
}
