package org.knotwise.scheduling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.scheduling.internal.Appointment;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.springframework.transaction.annotation.Transactional;

/** To which times an appointment can be moved. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class MoveTimes {

    private final AppointmentRepository appointments;
    private final Calendar calendar;

    MoveTimes(AppointmentRepository appointments, Calendar calendar) {
        this.appointments = appointments;
        this.calendar = calendar;
    }

    /**
     * The times that are free for the appointment, as {@link FreeTimes} says, as if it were not in the calendar yet: in each
     * room, sorted by start, then the therapist's name, then the order of the rooms.
     *
     * @param length how long it is to take; as {@link TreatmentTime} allows
     * @param therapists any of these; empty for any therapist
     * @param from the first day
     * @param to the last day, included
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public List<FreeTime> free(
            ClientId client,
            AppointmentId id,
            Duration length,
            Set<AccountId> therapists,
            LocalDate from,
            LocalDate to) {
        Appointment one =
                appointments.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
        var time = new TreatmentTime(length, one.time().turnOver());
        CalendarExtract extract = calendar.read(from, to);
        extract.giveBack(List.of(id.value()));
        Wanted wanted = calendar.wanted(time, one.service().orElse(null));
        return new FreeTimes(extract.facts(client, therapists), wanted).all(from, to);
    }
}
