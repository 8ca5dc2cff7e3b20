package org.knotwise.intake;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;

/**
 * An intake form.
 *
 * @param number from 1; each form that a client begins is another version
 * @param sent null while it is being answered
 */
public record IntakeDetails(
        IntakeId id,
        ClientId client,
        int number,
        IntakeAnswers answers,
        @Nullable Sent sent) {

    /**
     * That the form was signed and sent.
     *
     * @param signature the full name, typed
     * @param byGuardian whether the guardian of a client under age signed
     * @param through the name of the account that was signed in
     */
    public record Sent(String signature, boolean byGuardian, String through, Instant at) {}

    /** Where to go on: the first step without answers; empty when only the signature is missing. */
    public Optional<IntakeStep> next() {
        return answers.missing().stream().findFirst();
    }
}
