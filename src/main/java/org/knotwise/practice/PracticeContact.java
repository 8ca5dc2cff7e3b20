package org.knotwise.practice;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Language;
import org.knotwise.shared.Refusal;

/**
 * How clients reach the practice, whom they call when it cannot wait, and in which language the practice writes.
 *
 * @param phone null if there is none
 * @param email null if there is none
 * @param emergencyNumber as it is dialled where the practice is; null as long as nobody entered it
 * @param language what is written to clients who chose none themselves
 */
public record PracticeContact(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String emergencyNumber,
        Language language) {

    public static final PracticeContact NONE = new PracticeContact(null, null, null);

    private static final int EMAIL_LIMIT = 254;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()./-]{0,37}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** Blank is none. */
    public PracticeContact {
        phone = orNull(phone);
        email = orNull(email);
        emergencyNumber = orNull(emergencyNumber);
    }

    /** Of a practice that writes English. */
    public PracticeContact(@Nullable String phone, @Nullable String email, @Nullable String emergencyNumber) {
        this(phone, email, emergencyNumber, Language.ENGLISH);
    }

    /** Whether this could be a telephone number. */
    public static boolean isPhone(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    /** Whether this could be an e-mail address. */
    public static boolean isEmail(String text) {
        return text.strip().length() <= EMAIL_LIMIT
                && EMAIL.matcher(text.strip()).matches();
    }

    /** Why this cannot be kept: what is no telephone number, or no e-mail address. */
    Optional<Refusal> refusal() {
        if ((phone != null && !isPhone(phone)) || (emergencyNumber != null && !isPhone(emergencyNumber))) {
            return Optional.of(Refusal.of("practice.phoneNotValid"));
        }
        return email != null && !isEmail(email) ? Optional.of(Refusal.of("practice.emailNotValid")) : Optional.empty();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
