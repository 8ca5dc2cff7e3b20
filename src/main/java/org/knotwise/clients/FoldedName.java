package org.knotwise.clients;

import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A full name as it is compared, in both orders.
 *
 * @param firstNameFirst folded
 * @param lastNameFirst folded
 * @param letters one bit for each letter in it, by the last six bits of the letter
 */
public record FoldedName(String firstNameFirst, String lastNameFirst, long letters) {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final Pattern WRITTEN_OUT = Pattern.compile("([aou])e");
    private static final int LONGEST_BEGINNING = 4;
    private static final double WEIGHT_OF_BEGINNING = 0.1;
    private static final double ROUNDING = 1e-9;

    /** Folds both names. */
    public static FoldedName of(String firstName, String lastName) {
        String first = plain(firstName);
        String last = plain(lastName);
        String both = first + " " + last;
        long letters = both.chars().mapToLong(letter -> 1L << letter).reduce(0, (some, more) -> some | more);
        return new FoldedName(both, last + " " + first, letters);
    }

    /** Where a keyboard has no ü or ø, people write ue and oe: Mueller, Muller and Müller are one name. */
    private static String plain(String name) {
        return WRITTEN_OUT.matcher(Folding.fold(name)).replaceAll("$1");
    }

    /**
     * Jaro-Winkler, the better of both orders, or 0 when it is less than {@link Likeness#ENOUGH}. Both ways of turning
     * a name around are tried, as the common beginning counts and so the two can differ.
     */
    double similarity(FoldedName other) {
        double most = mostJaro(other);
        if (withBeginning(most, LONGEST_BEGINNING) < Likeness.ENOUGH) {
            return 0;
        }
        double best = similarity(firstNameFirst, other.firstNameFirst, most);
        if (best < 1) {
            best = Math.max(best, similarity(lastNameFirst, other.firstNameFirst, most));
            best = Math.max(best, similarity(firstNameFirst, other.lastNameFirst, most));
        }
        return best;
    }

    private static double similarity(String one, String other, double mostJaro) {
        if (withBeginning(mostJaro, commonBeginning(one, other)) < Likeness.ENOUGH) {
            return 0;
        }
        // Always asked in the same order: of two texts of one length the greedy matching may prefer one.
        double similarity = one.compareTo(other) <= 0 ? JARO_WINKLER.apply(one, other) : JARO_WINKLER.apply(other, one);
        return similarity < Likeness.ENOUGH ? 0 : similarity;
    }

    /**
     * What Jaro cannot exceed in any order: a letter that only one of them has matches nothing. It spares nearly every
     * comparison in lists where everybody has the same placeholder for a birth date.
     */
    private double mostJaro(FoldedName other) {
        int length = firstNameFirst.length();
        int otherLength = other.firstNameFirst.length();
        double matches = Math.min(
                length - Long.bitCount(letters & ~other.letters),
                otherLength - Long.bitCount(other.letters & ~letters));
        return (matches / length + matches / otherLength + 1) / 3 + ROUNDING;
    }

    private static double withBeginning(double jaro, int common) {
        return jaro + WEIGHT_OF_BEGINNING * common * (1 - jaro);
    }

    private static int commonBeginning(String one, String other) {
        int most = Math.min(LONGEST_BEGINNING, Math.min(one.length(), other.length()));
        int common = 0;
        while (common < most && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
