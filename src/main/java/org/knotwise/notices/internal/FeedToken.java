package org.knotwise.notices.internal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.knotwise.shared.Hash;

/** The secret in the address of a calendar feed: 256 random bits. */
public record FeedToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static FeedToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody asks for; empty if it cannot be a token. */
    public static Optional<FeedToken> typed(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FeedToken(text)) : Optional.empty();
    }

    public String hash() {
        return Hash.sha256(value);
    }

    @Override
    public String toString() {
        return "FeedToken[hidden]";
    }
}
