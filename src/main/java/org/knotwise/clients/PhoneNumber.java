package org.knotwise.clients;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number as it was typed ("ask for Maria" included), and the number it stands for when that can be told.
 *
 * @param typed at most {@link #LONGEST} characters, one line; it has no syntax, so nothing a person can dial is lost
 * @param normalised E.164 ({@code +15045550131}), with {@code ;ext=12} after it for an extension; null when the typed
 *     text is no complete number of the practice's country or of the one it names. It has the length of a number, which
 *     does not mean that it is in service
 */
public record PhoneNumber(String typed, @Nullable String normalised) {

    public static final int LONGEST = 100;

    /** The longest normalised form: sign, 15 digits, and an extension of 20 as the library reads it. */
    public static final int LONGEST_NORMALISED = 41;

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        Optional<TextProblem> problem = problemWith(typed);
        if (problem.isPresent()) {
            throw new IllegalArgumentException("Not a telephone number: " + problem.get());
        }
    }

    /**
     * Reads a number as a person in that country would dial it.
     *
     * @param region ISO 3166 code of the practice's country, such as US or DE
     */
    public static PhoneNumber of(String typed, String region) {
        return new PhoneNumber(typed, normalise(typed, region));
    }

    /** Why this text cannot be kept as a number, if it cannot. */
    public static Optional<TextProblem> problemWith(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.of(TextProblem.TOO_LONG);
        }
        return TextKind.LINE.problemWith(typed);
    }

    private static @Nullable String normalise(String typed, String region) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(typed, region);
            if (NUMBERS.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE) {
                return null;
            }
            String e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
            return number.hasExtension() ? e164 + ";ext=" + number.getExtension() : e164;
        } catch (NumberParseException notANumber) {
            return null; // kept as typed; who imports or edits is told
        }
    }

    @Override
    public String toString() {
        return typed;
    }
}
