package org.knotwise.identity.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names that people sign in with: e-mail addresses, alike in any case. */
public final class SignInNames {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]+");

    private SignInNames() {}

    public static String fold(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isValid(String folded) {
        return folded.length() <= LONGEST && FORM.matcher(folded).matches();
    }
}
