package org.knotwise.clients;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, as it was typed. Letters of every script are allowed on both sides; quoted local
 * parts, comments, display names and hosts without a dot are not.
 *
 * @param value without blanks around it; what {@link #problemWith} names is refused
 */
public record EmailAddress(String value) {

    public static final int LONGEST = 254;

    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.@-]*");
    private static final Pattern LOCAL_PART = Pattern.compile("[^.@]++(?:\\.[^.@]++)*+");
    private static final Pattern HOST_LABEL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?");

    public EmailAddress {
        Optional<TextProblem> problem = problemWith(value);
        if (problem.isPresent()) {
            throw new IllegalArgumentException("Not an e-mail address: " + problem.get());
        }
    }

    /** Why this text is no address, if it is none. */
    public static Optional<TextProblem> problemWith(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.of(TextProblem.TOO_LONG);
        }
        if (!ALLOWED.matcher(typed).matches()) {
            return Optional.of(TextProblem.BAD_CHARACTER);
        }
        return isWellFormed(typed) ? Optional.empty() : Optional.of(TextProblem.BAD_SYNTAX);
    }

    /** The form in which two addresses are compared: in lower case, though some hosts would tell them apart. */
    public String normalised() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean isWellFormed(String typed) {
        int at = typed.indexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART) {
            return false;
        }
        String[] labels = typed.substring(at + 1).split("\\.", -1);
        if (labels.length < 2 || !LOCAL_PART.matcher(typed.substring(0, at)).matches()) {
            return false;
        }
        for (String label : labels) {
            if (!HOST_LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
