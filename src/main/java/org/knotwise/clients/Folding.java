package org.knotwise.clients;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a text in the one form in which it is compared: without case, accents and punctuation. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Apostrophes stand inside a name (O'Neill, ONeill); anything else that is no letter stands between two. */
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02bc\u02bb`\u00b4]");

    /** Letters that Unicode does not take apart into a base letter and an accent. */
    private static final Map<Integer, String> WHOLE_LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ə', "e"));

    private Folding() {}

    /** The folded text: words of letters and digits with one blank between; one of neither is put in lower case. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder letters = new StringBuilder(bare.length());
        bare.codePoints().forEach(letter -> {
            String whole = WHOLE_LETTERS.get(letter);
            if (whole == null) {
                letters.appendCodePoint(letter);
            } else {
                letters.append(whole);
            }
        });
        String joined = APOSTROPHES.matcher(letters).replaceAll("");
        String words = NOT_A_LETTER.matcher(joined).replaceAll(" ").strip();
        return words.isEmpty() ? lower.strip() : words;
    }
}
