package org.knotwise.scheduling;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.knotwise.shared.ClientId;

/**
 * What is free of appointments that recur. Nothing of it is taken or kept.
 *
 * @param dates in order
 */
public record RecurringProposal(ClientId client, Service service, List<FittedTime> dates) {

    public RecurringProposal {
        dates = List.copyOf(dates);
    }

    /** What {@link CalendarChanges#apply} books of these dates; those for which nothing is free are left out. */
    public List<CalendarStep> steps(Collection<FittedTime> chosen) {
        RecurringId id = RecurringId.random();
        return dates.stream()
                .filter(chosen::contains)
                .flatMap(date -> date.free().stream())
                .<CalendarStep>map(time -> new CalendarStep.Book(client, wish(time), null, id))
                .toList();
    }

    private BookingWish wish(FreeTime time) {
        return new BookingWish(
                null,
                service.id(),
                time.therapist(),
                time.room(),
                time.start(),
                Duration.between(time.start(), time.end()),
                service.turnOver());
    }
}
