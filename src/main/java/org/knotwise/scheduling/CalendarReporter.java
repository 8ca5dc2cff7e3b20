package org.knotwise.scheduling;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.Appointment;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes news of what happens in the calendar, in the transaction in which it happens. */
@Component
class CalendarReporter {

    private final CalendarChannel channel;
    private final AppointmentRepository appointments;
    private final Practice practice;

    CalendarReporter(CalendarChannel channel, AppointmentRepository appointments, Practice practice) {
        this.channel = channel;
        this.appointments = appointments;
        this.practice = practice;
    }

    @EventListener
    void report(AppointmentBooked event) {
        report(event.appointment());
    }

    @EventListener
    void report(AppointmentCancelled event) {
        report(event.appointment());
    }

    @EventListener
    void report(AppointmentMoved event) {
        channel.send(new CalendarNews(
                Stream.of(event.from(), event.to()).map(this::dayOf).collect(Collectors.toSet())));
    }

    @EventListener
    void report(CalendarSettingsChanged event) {
        channel.send(CalendarNews.ofAnyDay());
    }

    private void report(AppointmentId id) {
        appointments
                .findById(id.value())
                .map(Appointment::startsAt)
                .map(start -> LocalDate.ofInstant(start, practice.zone()))
                .ifPresent(day -> channel.send(new CalendarNews(Set.of(day))));
    }

    private LocalDate dayOf(FreeTime time) {
        return LocalDate.ofInstant(time.start(), practice.zone());
    }
}
