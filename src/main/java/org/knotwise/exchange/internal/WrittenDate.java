package org.knotwise.exchange.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.knotwise.exchange.DateOrder;

/** A date as it stands in a cell; a time of day after it is left out, as it is one of another place and hour. */
sealed interface WrittenDate {

    /** Begins with the year, so it has one meaning. */
    record YearFirst(int year, int month, int day) implements WrittenDate {}

    /** Ends with the year, so its meaning depends on the order. */
    record YearLast(int first, int second, int year, boolean dots) implements WrittenDate {
        Optional<LocalDate> in(DateOrder order) {
            return switch (order) {
                case ISO -> Optional.empty();
                case DAY_FIRST -> day(year, second, first);
                case MONTH_FIRST -> day(year, first, second);
            };
        }

        boolean onlyIn(DateOrder order) {
            DateOrder other = order == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
            return in(order).isPresent() && in(other).isEmpty();
        }

        /** Two different days; 4/4/1990 is one in either order. */
        boolean isAmbiguous() {
            return first != second
                    && in(DateOrder.DAY_FIRST).isPresent()
                    && in(DateOrder.MONTH_FIRST).isPresent();
        }
    }

    /** Of 10/11/12 nobody can tell the century, and of the rest not every part. */
    record TwoDigitYear() implements WrittenDate {}

    record NoDate() implements WrittenDate {}

    Pattern TIME = Pattern.compile(
            "(?:,?[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?" // 10:15, 10:15:30.5
                    + "(?: ?[AaPp]\\.?[Mm]\\.?)?" // am, P.M.
                    + "(?: ?Z| ?[+-]\\d{2}:?\\d{2})?)?$"); // Z, +01:00
    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    Pattern YEAR_LAST = Pattern.compile("(\\d{1,2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})\\.?");

    static WrittenDate of(String cell) {
        String text = TIME.matcher(cell).replaceFirst("");
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return new YearFirst(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (!yearLast.matches()) {
            return new NoDate();
        }
        if (yearLast.group(4).length() == 2) {
            return new TwoDigitYear();
        }
        return new YearLast(
                number(yearLast, 1),
                number(yearLast, 3),
                number(yearLast, 4),
                yearLast.group(2).equals("."));
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
