package org.knotwise.documents;

import java.nio.charset.StandardCharsets;

/**
 * What a client's file is called: letters of any script, to be shown as text. It is never used as a path. What could lead
 * astray is left out: folders, control characters, and marks that turn the direction of reading so that an ending looks
 * like another one.
 *
 * @param value not blank, at most 200 characters
 */
public record FileName(String value) {

    private static final int LONGEST = 200;
    private static final String UNNAMED = "document";
    private static final String PLAIN_IN_HEADER =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

    public FileName {
        if (value.isBlank() || value.length() > LONGEST || !value.equals(cleaned(value))) {
            throw new IllegalArgumentException("This cannot be the name of a file");
        }
    }

    /** The name as a browser gave it, made harmless. */
    public static FileName of(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String cleaned = cleaned(last).strip();
        return new FileName(
                cleaned.isEmpty() || cleaned.chars().allMatch(letter -> letter == '.') ? UNNAMED : shortened(cleaned));
    }

    /** The value of the header that offers a download under this name, by RFC 6266. */
    public String asAttachment() {
        return "attachment; filename=\"" + inAscii() + "\"; filename*=UTF-8''" + percentEncoded();
    }

    /** For software that does not know the encoded form: what is no plain letter becomes an underscore. */
    private String inAscii() {
        var plain = new StringBuilder();
        value.codePoints()
                .forEach(letter -> plain.append(
                        letter == ' ' || PLAIN_IN_HEADER.indexOf(letter) >= 0 ? Character.toString(letter) : "_"));
        return plain.toString();
    }

    private String percentEncoded() {
        var encoded = new StringBuilder();
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xff);
            if (PLAIN_IN_HEADER.indexOf(letter) >= 0) {
                encoded.append(letter);
            } else {
                encoded.append("%%%02X".formatted((int) letter));
            }
        }
        return encoded.toString();
    }

    private static String cleaned(String name) {
        return name.codePoints()
                .filter(FileName::mayStay)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean mayStay(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // Marks of direction are of this type; joiners too, which some scripts and emoji need.
            case Character.FORMAT -> letter == 0x200C || letter == 0x200D;
            default -> letter != '/' && letter != '\\';
        };
    }

    /** Cut in the middle, so that the ending stays. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
