package org.knotwise.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.AppointmentBooked;
import org.knotwise.scheduling.AppointmentCancelled;
import org.knotwise.scheduling.AppointmentMoved;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CalendarChanges;
import org.knotwise.shared.ClientId;
import org.knotwise.waitlist.internal.Entry;
import org.knotwise.waitlist.internal.EntryRepository;
import org.knotwise.waitlist.internal.EntryStatus;
import org.knotwise.waitlist.internal.FreedTimes;
import org.knotwise.waitlist.internal.Offer;
import org.knotwise.waitlist.internal.OfferRepository;
import org.knotwise.waitlist.internal.OfferStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the calendar's changes mean to those who wait, in the transaction of each: a time that comes free is noted, to be
 * offered once it cannot be undone any more; an appointment that is there ends the waiting for it.
 */
@Component
class WaitlistWatch {

    private final EntryRepository entries;
    private final OfferRepository offers;
    private final FreedTimes freed;
    private final Appointments appointments;
    private final Clock clock;

    WaitlistWatch(
            EntryRepository entries, OfferRepository offers, FreedTimes freed, Appointments appointments, Clock clock) {
        this.entries = entries;
        this.offers = offers;
        this.freed = freed;
        this.appointments = appointments;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentCancelled cancelled) {
        AppointmentRow row = appointments.find(cancelled.client(), cancelled.appointment());
        free(row.therapist(), row.start(), row.end());
        entries.waitingOf(cancelled.client().value()).stream()
                .filter(entry -> cancelled.appointment().equals(entry.wish().appointment()))
                .forEach(entry -> entry.end(EntryStatus.WITHDRAWN, now()));
    }

    @EventListener
    void on(AppointmentMoved moved) {
        free(moved.from().therapist(), moved.from().start(), moved.from().end());
        answer(moved.client(), moved.to().therapist(), moved.to().start());
        if (moved.to().start().isBefore(moved.from().start())) {
            entries.waitingOf(moved.client().value()).stream()
                    .filter(entry -> moved.appointment().equals(entry.wish().appointment()))
                    .forEach(entry -> entry.end(EntryStatus.PLACED, now()));
        }
    }

    @EventListener
    void on(AppointmentBooked booked) {
        List<Entry> waiting = entries.waitingOf(booked.client().value());
        if (waiting.isEmpty()) {
            return;
        }
        AppointmentRow row = appointments.find(booked.client(), booked.appointment());
        answer(booked.client(), row.therapist(), row.start());
        if (booked.session() != null) {
            waiting.stream()
                    .filter(WaitlistWatch::isForNextSession)
                    .forEach(entry -> entry.end(EntryStatus.PLACED, now()));
        }
    }

    private static boolean isForNextSession(Entry entry) {
        return entry.wish().appointment() == null && entry.wish().service() == null;
    }

    private void free(AccountId therapist, Instant start, Instant end) {
        if (start.isAfter(now())) {
            freed.add(therapist, start, end, now().plus(CalendarChanges.UNDO_WITHIN));
        }
    }

    /** What was offered and is booked now is taken; whoever else it was offered to is too late. */
    private void answer(ClientId client, AccountId therapist, Instant start) {
        for (Offer offer : offers.openOf(client.value())) {
            if (offer.time().therapist().equals(therapist)
                    && offer.time().start().equals(start)) {
                offer.end(OfferStatus.ACCEPTED, now());
                entries.findByIdAndClientId(offer.entry().value(), client.value())
                        .ifPresent(entry -> entry.end(EntryStatus.PLACED, now()));
                offers.findByHoldId(offer.hold().value()).forEach(other -> other.end(OfferStatus.TAKEN, now()));
            }
        }
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
