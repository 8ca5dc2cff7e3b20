package org.knotwise.exchange.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.knotwise.exchange.DateOrder;
import org.knotwise.exchange.Message;
import org.knotwise.exchange.internal.WrittenDate.NoDate;
import org.knotwise.exchange.internal.WrittenDate.TwoDigitYear;
import org.knotwise.exchange.internal.WrittenDate.YearFirst;
import org.knotwise.exchange.internal.WrittenDate.YearLast;

/** A cell with a date, read in the order of its file. */
sealed interface DateReading {

    /** Nobody in care was born earlier, and no list of clients was begun earlier. */
    LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    record Day(LocalDate date) implements DateReading {}

    record Bad(Message reason) implements DateReading {
        private static Bad because(String key, Object... args) {
            return new Bad(Message.of(key, args));
        }
    }

    /**
     * Reads a cell.
     *
     * @param latest the last day that makes sense: today
     */
    static DateReading of(String cell, DateOrder order, LocalDate latest) {
        return switch (WrittenDate.of(cell)) {
            case NoDate _ -> Bad.because("import.bad.noDate");
            case TwoDigitYear _ -> Bad.because("import.bad.twoDigitYear");
            case YearFirst(int year, int month, int day) -> inRange(WrittenDate.day(year, month, day), latest);
            case YearLast date -> yearLast(date, order, latest);
        };
    }

    private static DateReading yearLast(YearLast date, DateOrder order, LocalDate latest) {
        if (order == DateOrder.ISO) {
            return Bad.because("import.bad.notIso");
        }
        Optional<LocalDate> day = date.in(order);
        if (day.isEmpty()) {
            if (date.onlyIn(DateOrder.DAY_FIRST)) {
                return Bad.because("import.bad.onlyDayFirst");
            }
            if (date.onlyIn(DateOrder.MONTH_FIRST)) {
                return Bad.because("import.bad.onlyMonthFirst");
            }
        }
        return inRange(day, latest);
    }

    private static DateReading inRange(Optional<LocalDate> day, LocalDate latest) {
        if (day.isEmpty()) {
            return Bad.because("import.bad.noSuchDay");
        }
        if (day.get().isAfter(latest)) {
            return Bad.because("import.bad.future", latest);
        }
        return day.get().isBefore(EARLIEST) ? Bad.because("import.bad.tooLongAgo", EARLIEST) : new Day(day.get());
    }
}
