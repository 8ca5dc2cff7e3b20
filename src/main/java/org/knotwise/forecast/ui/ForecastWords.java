package org.knotwise.forecast.ui;

import java.util.OptionalInt;
import org.knotwise.forecast.FurtherVisits;
import org.knotwise.forecast.VisitSpan;
import org.knotwise.shared.ui.Words;

/**
 * A distribution of further visits in words.
 *
 * @param before what is counted already, and added to every number
 */
record ForecastWords(FurtherVisits further, int before) {

    /** The middle value, such as 6, or more than 15. */
    String likely() {
        OptionalInt median = further.median();
        return median.isPresent()
                ? String.valueOf(before + median.getAsInt())
                : Words.of("forecast.moreThan", before + FurtherVisits.MOST);
    }

    /** Likely 6, between 5 and 7. */
    String headline() {
        VisitSpan span = further.span();
        Integer most = span.to();
        if (most == null) {
            return Words.of("forecast.headline.openEnd", likely(), before + span.from());
        }
        return span.from() == most
                ? Words.of("forecast.headline.only", likely())
                : Words.of("forecast.headline", likely(), before + span.from(), before + most);
    }

    /** The same without what was counted before, for one knot. */
    String span() {
        VisitSpan span = further.span();
        Integer most = span.to();
        if (most == null) {
            return Words.of("forecast.span.openEnd", before + span.from());
        }
        return span.from() == most
                ? String.valueOf(before + most)
                : Words.of("forecast.span", before + span.from(), before + most);
    }
}
