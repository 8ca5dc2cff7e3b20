package org.knotwise.knots.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.MuscleId;
import org.knotwise.knots.RecurringFilter;

/** How the address of the page says which recurring knots are shown, and which of them is open. */
record RecurringAddress(RecurringFilter filter, @Nullable String knot) {

    private static final String WITHIN = "within";
    private static final String WHOSE = "whose";
    private static final String MINE = "mine";
    private static final String MUSCLE = "muscle";
    private static final String KNOT = "knot";

    /** What an address does not say, or says wrongly, is as in the usual filter. */
    static RecurringAddress read(QueryParameters query, RecurringFilter usual, Atlas atlas) {
        return new RecurringAddress(
                new RecurringFilter(
                        query.getSingleParameter(WITHIN)
                                .flatMap(RecurringAddress::months)
                                .orElse(usual.withinMonths()),
                        query.getSingleParameter(WHOSE).filter(MINE::equals).isPresent(),
                        query.getSingleParameter(MUSCLE)
                                .map(MuscleId::new)
                                .filter(muscle -> atlas.muscle(muscle).isPresent())
                                .orElse(null)),
                query.getSingleParameter(KNOT).orElse(null));
    }

    QueryParameters write() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(WITHIN, Integer.toString(filter.withinMonths()));
        if (filter.mine()) {
            all.put(WHOSE, MINE);
        }
        MuscleId muscle = filter.muscle();
        if (muscle != null) {
            all.put(MUSCLE, muscle.value());
        }
        if (knot != null) {
            all.put(KNOT, knot);
        }
        return QueryParameters.simple(all);
    }

    private static Optional<Integer> months(String typed) {
        try {
            int months = Integer.parseInt(typed);
            return months >= 1 && months <= RecurringFilter.MOST_MONTHS ? Optional.of(months) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
