package org.knotwise.knots;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.knotwise.health.FactorHistory;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * A knot that came back, with what may have brought it back; equal by id.
 *
 * @param tenderness of the last finding in force, before treatment, 0 to 10
 * @param episodes as of today, oldest first; at least two
 * @param factors of the client, those present at most of the finds first
 */
public record RecurringKnot(
        KnotId id,
        ClientId client,
        PersonName clientName,
        int number,
        KnotPlace place,
        KnotState state,
        int tenderness,
        List<Episode> episodes,
        List<FactorHistory> factors) {

    public RecurringKnot {
        episodes = List.copyOf(episodes);
        factors = List.copyOf(factors);
    }

    RecurringKnot with(List<FactorHistory> others) {
        return new RecurringKnot(id, client, clientName, number, place, state, tenderness, episodes, others);
    }

    /** The days on which it was found, the first time and each time again. */
    public List<LocalDate> finds() {
        return episodes.stream().map(Episode::beganOn).toList();
    }

    public List<QuietTime> quietTimes() {
        return QuietTime.all(episodes);
    }

    public OptionalInt medianQuietDays() {
        return QuietTime.medianDays(quietTimes());
    }

    public OptionalInt shortestQuietDays() {
        return quietTimes().stream().mapToInt(QuietTime::days).min();
    }

    /** At how many of the finds a factor was open. */
    public long timesOpen(FactorHistory factor) {
        return finds().stream().filter(factor::wasOpenOn).count();
    }

    /** The factors that were open when it was found this time. */
    public List<FactorHistory> openAtThisFind() {
        return factors.stream()
                .filter(factor -> factor.wasOpenOn(finds().getLast()))
                .toList();
    }

    /** The factors that were open at the find before this one, and are open now. */
    public List<FactorHistory> stillOpen() {
        LocalDate before = finds().get(episodes.size() - 2);
        return factors.stream()
                .filter(factor -> factor.isOpen() && factor.wasOpenOn(before))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecurringKnot knot && id.equals(knot.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
