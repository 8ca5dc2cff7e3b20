package org.knotwise.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.SessionId;

/** Compares the days between the sessions of a plan with what the plan asks for. */
final class GapWarnings {

    private GapWarnings() {}

    /**
     * The gaps that a move brings out of the plan's limits, or makes another number of days out of them. A gap is known
     * only if both its sessions have a day.
     *
     * @param plan the sessions that count, by number
     * @param before the day of each session that is in the calendar or was held
     * @param after the same once the move is done
     */
    static List<GapWarning> of(
            List<BookableSession> plan, Map<SessionId, LocalDate> before, Map<SessionId, LocalDate> after) {
        List<GapWarning> warnings = new ArrayList<>();
        for (int i = 1; i < plan.size(); i++) {
            BookableSession later = plan.get(i);
            BookableSession earlier = plan.get(i - 1);
            LocalDate from = after.get(earlier.id());
            LocalDate to = after.get(later.id());
            if (from == null || to == null) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(from, to);
            boolean within = days >= later.gap().min() && days <= later.gap().max();
            boolean asBefore = from.equals(before.get(earlier.id())) && to.equals(before.get(later.id()));
            if (!within && !asBefore) {
                warnings.add(new GapWarning(
                        later.number(),
                        earlier.number(),
                        days,
                        later.gap().min(),
                        later.gap().max()));
            }
        }
        return warnings;
    }
}
