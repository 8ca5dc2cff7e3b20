package org.knotwise.scheduling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;

/**
 * What would come of moving an appointment, and those that go along with it. Nothing of it is taken or kept.
 *
 * @param dates in order of the old times
 * @param warnings which gaps of the plan would leave their limits
 */
public record MoveProposal(ClientId client, ChangeScope scope, List<Date> dates, List<GapWarning> warnings) {

    /**
     * One appointment that goes elsewhere.
     *
     * @param from when it is now, on the practice's clock
     * @param wish where it is to go exactly; null if the clock skips that time
     */
    public record Date(
            AppointmentRow appointment,
            LocalDateTime from,
            @Nullable FreeTime wish,
            FittedTime to) {

        private boolean goes() {
            return to.free().filter(time -> !isAt(time)).isPresent();
        }

        private boolean isAt(FreeTime time) {
            return time.equals(
                    new FreeTime(appointment.start(), appointment.end(), appointment.therapist(), appointment.room()));
        }
    }

    public MoveProposal {
        dates = List.copyOf(dates);
        warnings = List.copyOf(warnings);
    }

    /** Whether every one of them can go exactly where it is wished. */
    public boolean isFree() {
        return dates.stream().allMatch(date -> date.to().fit() == FittedTime.Fit.EXACT);
    }

    /** Whether every one of them can go somewhere, and one of them does. */
    public boolean isPossible() {
        return dates.stream().allMatch(date -> date.to().free().isPresent())
                && dates.stream().anyMatch(Date::goes);
    }

    /** What {@link CalendarChanges#apply} does of it; what stays where it is is left out. Only if {@link #isPossible}. */
    public List<CalendarStep> steps() {
        return dates.stream()
                .filter(Date::goes)
                .flatMap(date -> step(date).stream())
                .toList();
    }

    /**
     * The same exactly as it was wished, although some of it is not free.
     *
     * @param reason why, 3 to 200 characters
     */
    public List<CalendarStep> overruled(String reason) {
        return dates.stream()
                .<CalendarStep>mapMulti((date, steps) -> {
                    FreeTime wish = date.wish();
                    if (wish != null && !date.isAt(wish)) {
                        steps.accept(
                                new CalendarStep.Move(client, date.appointment().id(), wish, reason));
                    }
                })
                .toList();
    }

    private Optional<CalendarStep> step(Date date) {
        return date.to()
                .free()
                .map(time -> new CalendarStep.Move(client, date.appointment().id(), time));
    }
}
