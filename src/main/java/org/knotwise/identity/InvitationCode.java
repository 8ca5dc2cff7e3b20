package org.knotwise.identity;

import java.security.SecureRandom;
import java.util.Locale;
import org.knotwise.shared.Hash;

/**
 * A code that a person can read aloud and type: 16 letters and digits, about 79 bits, without those that look alike.
 *
 * @param value in upper case, without the dashes that it is shown with
 */
public record InvitationCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /** A fresh one from the system's source of randomness. */
    public static InvitationCode random(SecureRandom random) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new InvitationCode(code.toString());
    }

    /** What somebody typed, with or without dashes, blanks and capitals. It need not be a code that was ever made. */
    public static InvitationCode typed(String text) {
        return new InvitationCode(text.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT));
    }

    /** In groups of four. */
    public String shown() {
        return String.join("-", value.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** What is kept of it. A plain hash is enough for a secret that is random and long. */
    public String hash() {
        return Hash.sha256(value);
    }

    @Override
    public String toString() {
        return "InvitationCode[hidden]";
    }
}
