package org.knotwise.exchange.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.knotwise.exchange.DateOrder;
import org.knotwise.exchange.LikeRows;

/**
 * What was typed after {@code import clients}.
 *
 * @param therapist sign-in name of the therapist into whose care the clients come; null if none was named
 * @param dates null to find the order in the file
 */
record ImportArguments(
        boolean commit,
        @Nullable String therapist,
        LikeRows likeRows,
        @Nullable DateOrder dates) {

    static final String USAGE = """
            Usage: import clients FILE [--commit] [--therapist E-MAIL] [--duplicates add|skip] [--dates ORDER]
              --commit      write it; without it, only say what would be written
              --therapist   who treats these clients; not needed while there is one therapist
              --duplicates  what becomes of rows like somebody by name and birth date
              --dates       iso, day-first or month-first, for a file in which both could be meant
              --demo        into the made-up practice""";

    /** Something typed cannot be meant. The message says what. */
    static final class Wrong extends Exception {
        Wrong(String message) {
            super(message);
        }
    }

    static ImportArguments parse(List<String> typed) throws Wrong {
        if (typed.isEmpty() || typed.getFirst().startsWith("-")) {
            throw new Wrong("Name the file first.");
        }
        boolean commit = false;
        String therapist = null;
        LikeRows likeRows = LikeRows.ASK;
        DateOrder dates = null;
        Iterator<String> rest = typed.listIterator(1);
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--commit" -> commit = true;
                case "--therapist" -> therapist = value(option, rest);
                case "--duplicates" -> likeRows = likeRows(value(option, rest));
                case "--dates" -> dates = dates(value(option, rest));
                default -> throw new Wrong("There is no option " + option + ".");
            }
        }
        return new ImportArguments(commit, therapist, likeRows, dates);
    }

    private static String value(String option, Iterator<String> rest) throws Wrong {
        if (!rest.hasNext()) {
            throw new Wrong(option + " needs a value.");
        }
        return rest.next();
    }

    private static LikeRows likeRows(String typed) throws Wrong {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "add" -> LikeRows.ADD;
            case "skip" -> LikeRows.SKIP;
            default -> throw new Wrong("--duplicates takes add or skip.");
        };
    }

    private static DateOrder dates(String typed) throws Wrong {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "iso" -> DateOrder.ISO;
            case "day-first" -> DateOrder.DAY_FIRST;
            case "month-first" -> DateOrder.MONTH_FIRST;
            default -> throw new Wrong("--dates takes iso, day-first or month-first.");
        };
    }
}
