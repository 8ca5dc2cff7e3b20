package org.knotwise.clients;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody types into a search, as the patterns by which records are looked up: folded, each word for itself, so
 * that their order does not matter.
 *
 * @param words at most {@value #MOST}, each folded; none for a text that holds no word
 */
public record SearchWords(List<String> words) {

    /** More words than this narrow nothing down that the first ones did not. */
    public static final int MOST = 4;

    public SearchWords {
        words = List.copyOf(words);
    }

    /** The words of a text, in any script. */
    public static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(Folding.fold(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Matches a search text that holds this word anywhere; beyond the last word, everything.
     */
    public String anywhere(int index) {
        return index < words.size() ? "%" + escaped(words.get(index)) + "%" : "%";
    }

    /** Matches a search text that begins with the first word. */
    public String beginning() {
        return escaped(words.getFirst()) + "%";
    }

    /** Matches a search text in which the first word begins a later word. */
    public String beginningLater() {
        return "% " + escaped(words.getFirst()) + "%";
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
