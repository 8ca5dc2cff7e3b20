package org.knotwise.clients.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.TextKind;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** Reads free text from fields, which say themselves what is wrong with it. */
@NamedInterface("fields")
public final class TextInput {

    private TextInput() {}

    /** Whether the text can be kept; the field says so if it cannot. */
    public static boolean isRight(TextFieldBase<?, String> field, TextKind kind, boolean required) {
        String typed = field.getValue().strip();
        String message = typed.isEmpty()
                ? required ? Words.of("field.required") : ""
                : kind.problemWith(typed)
                        .map(problem -> Words.of("field", problem))
                        .orElse("");
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
        return message.isEmpty();
    }

    /** What was typed, without the space around it; empty for nothing. */
    public static Optional<String> typed(TextFieldBase<?, String> field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }

    /** The same for a value that may be null. */
    public static @Nullable String typedOrNull(TextFieldBase<?, String> field) {
        return typed(field).orElse(null);
    }
}
