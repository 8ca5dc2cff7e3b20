package org.knotwise.identity.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.knotwise.shared.Refusal;

/**
 * Which passwords are taken: long ones, whatever they are made of.
 *
 * @see "OWASP ASVS 5.0, V6.2: length instead of composition, nothing well known, nothing about the person"
 */
public final class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int TELLING = 4;

    /** Well-known ones that are long enough to pass otherwise. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "password1234",
            "passwordpassword",
            "123456789012",
            "1234567890123",
            "123123123123",
            "qwertyuiopas",
            "qwertyqwerty",
            "qwertyuiop123",
            "iloveyou1234",
            "administrator",
            "letmeinletmein",
            "welcome12345",
            "1q2w3e4r5t6y",
            "q1w2e3r4t5y6",
            "abcdefghijkl",
            "massagemassage",
            "knotwiseknotwise");

    public Optional<Refusal> refusalOf(String password, String signInName, String displayName) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(Refusal.of("account.passwordLength", SHORTEST, LONGEST));
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (WELL_KNOWN.contains(folded) || folded.chars().distinct().count() <= TELLING) {
            return Optional.of(Refusal.of("account.passwordWellKnown"));
        }
        boolean aboutThePerson = Stream.concat(
                        Stream.of(signInName.split("@")[0]), Stream.of(displayName.split("\\s+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.length() >= TELLING && folded.contains(word));
        return aboutThePerson ? Optional.of(Refusal.of("account.passwordAboutYou")) : Optional.empty();
    }
}
