package org.knotwise.clients.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.TextProblem;
import org.knotwise.shared.ui.Words;

/** How the fields of a record are made, read and checked: each says what is wrong beside it, and keeps what was typed. */
final class Fields {

    private Fields() {}

    static TextField text(String key) {
        var field = new TextField(Words.of(key));
        field.setManualValidation(true);
        return field;
    }

    static TextField required(String key) {
        TextField field = text(key);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** Whether all of them are right; each was asked before, so that each says at once what is wrong with it. */
    static boolean all(boolean... right) {
        for (boolean one : right) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    static boolean isFilled(TextField field, TextKind kind) {
        return field.getValue().isBlank() ? mark(field, Words.of("field.required")) : isRight(field, kind);
    }

    static boolean isRight(TextFieldBase<?, String> field, TextKind kind) {
        return isRight(field, kind::problemWith);
    }

    static boolean isRight(TextFieldBase<?, String> field, Function<String, Optional<TextProblem>> problemWith) {
        String typed = field.getValue().strip();
        Optional<TextProblem> problem = typed.isEmpty() ? Optional.empty() : problemWith.apply(typed);
        return mark(field, problem.map(one -> Words.of("field", one)).orElse(""));
    }

    /** Shows the message at the field; an empty one says that it is right. */
    static boolean mark(HasValidationProperties field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
        return message.isEmpty();
    }

    static void show(TextFieldBase<?, String> field, @Nullable Object value) {
        field.setValue(value == null ? "" : value.toString());
    }

    static @Nullable String orNull(TextFieldBase<?, String> field) {
        String typed = field.getValue().strip();
        return typed.isEmpty() ? null : typed;
    }

    static @Nullable EmailAddress email(TextField field) {
        String typed = orNull(field);
        return typed == null ? null : new EmailAddress(typed);
    }

    static @Nullable PhoneNumber phone(TextField field, String country) {
        String typed = orNull(field);
        return typed == null ? null : PhoneNumber.of(typed, country);
    }
}
