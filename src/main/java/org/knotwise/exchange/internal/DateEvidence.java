package org.knotwise.exchange.internal;

import java.util.List;
import java.util.Optional;
import org.knotwise.exchange.DateOrder;
import org.knotwise.exchange.internal.WrittenDate.YearLast;

/**
 * What the dates of a file say on their order, all columns together since one program wrote them.
 *
 * @param dayFirst how many can only be day first
 * @param monthFirst how many can only be month first
 * @param ambiguous those that are a different day in each order
 */
record DateEvidence(long dayFirst, long monthFirst, List<YearLast> ambiguous, boolean anyYearLast) {

    static DateEvidence of(List<WrittenDate> dates) {
        List<YearLast> yearLast = dates.stream()
                .filter(YearLast.class::isInstance)
                .map(YearLast.class::cast)
                .toList();
        return new DateEvidence(
                yearLast.stream()
                        .filter(date -> date.onlyIn(DateOrder.DAY_FIRST))
                        .count(),
                yearLast.stream()
                        .filter(date -> date.onlyIn(DateOrder.MONTH_FIRST))
                        .count(),
                yearLast.stream().filter(YearLast::isAmbiguous).toList(),
                !yearLast.isEmpty());
    }

    /**
     * The order of the file, or nothing where a person must say. Where the dates contradict each other the order of
     * more of them holds, and the others are bad cells. Dots are written by those who put the day first.
     */
    Optional<DateOrder> order() {
        if (!anyYearLast) {
            return Optional.of(DateOrder.ISO);
        }
        if (dayFirst != monthFirst) {
            return Optional.of(dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
        }
        boolean open = ambiguous.stream().anyMatch(date -> !date.dots());
        return open || (dayFirst > 0 && !ambiguous.isEmpty()) ? Optional.empty() : Optional.of(DateOrder.DAY_FIRST);
    }
}
