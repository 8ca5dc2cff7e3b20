package org.knotwise.exchange.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Both names out of one cell: what stands before a comma is the last name; without one it is the last word, together
 * with the particles before it (Ana van der Berg).
 *
 * @param sure false when another reading is as likely, so that a person should look
 */
record FullName(String first, String last, boolean sure) {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "delle", "di", "da", "das", "dos", "do", "du", "des",
            "la", "le", "las", "los", "ten", "ter", "zu", "zum", "zur", "vom", "bin", "ibn", "al", "el", "af", "av",
            "st.");

    /** Nothing when one of the two is missing. */
    static Optional<FullName> of(String cell) {
        int comma = cell.indexOf(',');
        return comma < 0
                ? inWords(cell)
                : complete(cell.substring(comma + 1), cell.substring(0, comma), cell.indexOf(',', comma + 1) < 0);
    }

    private static Optional<FullName> inWords(String cell) {
        List<String> words = Arrays.asList(cell.split("[\\s\\u00A0]+"));
        int last = words.size() - 1;
        while (last > 1 && PARTICLES.contains(words.get(last - 1).toLowerCase(Locale.ROOT))) {
            last--;
        }
        if (last < 1) {
            return Optional.empty();
        }
        boolean sure = words.size() == 2;
        return complete(
                String.join(" ", words.subList(0, last)), String.join(" ", words.subList(last, words.size())), sure);
    }

    private static Optional<FullName> complete(String first, String last, boolean sure) {
        FullName name = new FullName(Cells.strip(first), Cells.strip(last), sure);
        return name.first.isEmpty() || name.last.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
