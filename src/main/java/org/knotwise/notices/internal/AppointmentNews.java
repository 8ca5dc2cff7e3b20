package org.knotwise.notices.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotwise.outbox.CalendarFile;
import org.knotwise.outbox.Channels;
import org.knotwise.outbox.Message;
import org.knotwise.outbox.Notice;
import org.knotwise.outbox.NoticeKind;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.outbox.Outbox;
import org.knotwise.outbox.Reachable;
import org.knotwise.outbox.Recipient;
import org.knotwise.outbox.Telling;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.scheduling.AppointmentBooked;
import org.knotwise.scheduling.AppointmentCancelled;
import org.knotwise.scheduling.AppointmentMoved;
import org.knotwise.shared.ClientId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Appointments that were booked, moved or called off: one message says all that is new to a client, however many they are. */
@Component
class AppointmentNews implements NoticeKind {

    private static final String ALL_OF_A_CLIENT = "appointments";

    private final Outbox outbox;
    private final ToldAppointments appointments;
    private final Practice practice;
    private final Channels channels;
    private final Clock clock;

    AppointmentNews(Outbox outbox, ToldAppointments appointments, Practice practice, Channels channels, Clock clock) {
        this.outbox = outbox;
        this.appointments = appointments;
        this.practice = practice;
        this.channels = channels;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentBooked booked) {
        write(booked.client());
    }

    @EventListener
    void on(AppointmentMoved moved) {
        write(moved.client());
    }

    @EventListener
    void on(AppointmentCancelled cancelled) {
        write(cancelled.client());
    }

    private void write(ClientId client) {
        outbox.write(this, new Recipient.OfClient(client), ALL_OF_A_CLIENT);
    }

    @Override
    public String name() {
        return "appointments";
    }

    /** An appointment with what is new of it. */
    private record Item(KnownAppointment appointment, News news) {}

    @Override
    public Optional<Telling> tell(Notice notice, NoticeWords words, Reachable reader) {
        if (!(notice.recipient() instanceof Recipient.OfClient(ClientId client))) {
            return Optional.empty();
        }
        Instant now = Instant.now(clock);
        List<KnownAppointment> coming = appointments.coming(client, now);
        List<Item> items = new ArrayList<>();
        coming.forEach(one -> one.news(now).ifPresent(news -> items.add(new Item(one, news))));
        if (items.isEmpty()) {
            return Optional.empty();
        }
        boolean othersStay = coming.stream().anyMatch(one -> one.now() != null);
        Message message = new Message(
                subject(items, words),
                text(items, othersStay, words),
                brief(items, words),
                items.stream().map(item -> file(item, words, reader, now)).toList());
        boolean call = items.stream().anyMatch(item -> !(item.news() instanceof News.Booked));
        Runnable told = () -> items.forEach(item -> appointments.told(client, item.appointment(), now));
        return Optional.of(new Telling(message, told, call));
    }

    private static String subject(List<Item> items, NoticeWords words) {
        if (items.size() > 1) {
            return words.of("notice.appointments.subject.several", items.size());
        }
        return switch (items.getFirst().news()) {
            case News.Booked(Slot slot) -> words.of("notice.appointments.subject.booked", words.moment(slot.start()));
            case News.Moved(var _, Slot slot) ->
                words.of("notice.appointments.subject.moved", words.moment(slot.start()));
            case News.CalledOff(Slot slot) ->
                words.of("notice.appointments.subject.calledOff", words.moment(slot.start()));
        };
    }

    private static String text(List<Item> items, boolean othersStay, NoticeWords words) {
        List<String> parts = new ArrayList<>();
        add(parts, items, News.Booked.class, "booked", words);
        add(parts, items, News.Moved.class, "moved", words);
        add(parts, items, News.CalledOff.class, "calledOff", words);
        boolean someEnd = items.stream().anyMatch(item -> item.news() instanceof News.CalledOff);
        if (someEnd && othersStay) {
            parts.add(words.of("notice.appointments.othersStay"));
        }
        boolean someCome = items.stream().anyMatch(item -> item.appointment().now() != null);
        if (someCome) {
            parts.add(words.of("notice.appointments.ifNot"));
        }
        parts.add(words.of("notice.zone", words.zoneName()));
        return String.join("\n\n", parts);
    }

    private static void add(
            List<String> parts, List<Item> items, Class<? extends News> which, String key, NoticeWords words) {
        List<String> lines = items.stream()
                .filter(item -> which.isInstance(item.news()))
                .map(item -> line(item, words))
                .toList();
        if (!lines.isEmpty()) {
            parts.add(words.of("notice.appointments." + key, lines.size()) + "\n\n" + String.join("\n\n", lines));
        }
    }

    private static String line(Item item, NoticeWords words) {
        KnownAppointment one = item.appointment();
        return switch (item.news()) {
            case News.Booked(Slot slot) -> Lines.of(slot, one.therapist(), one.where(), words);
            case News.Moved(Slot told, Slot slot) ->
                Lines.of(slot, one.therapist(), one.where(), words)
                        + "\n"
                        + Lines.indented(words.of("notice.appointments.insteadOf", words.moment(told.start())));
            case News.CalledOff(Slot told) -> Lines.when(told, words);
        };
    }

    private static String brief(List<Item> items, NoticeWords words) {
        if (items.size() > 1) {
            return words.of("notice.appointments.brief.several", items.size());
        }
        Item only = items.getFirst();
        String therapist = only.appointment().therapist();
        return switch (only.news()) {
            case News.Booked(Slot slot) ->
                words.of("notice.appointments.brief.booked", words.moment(slot.start()), therapist);
            case News.Moved(Slot told, Slot slot) ->
                words.of(
                        "notice.appointments.brief.moved",
                        words.moment(told.start()),
                        words.moment(slot.start()),
                        therapist);
            case News.CalledOff(Slot told) ->
                words.of("notice.appointments.brief.calledOff", words.moment(told.start()));
        };
    }

    private CalendarFile file(Item item, NoticeWords words, Reachable reader, Instant now) {
        String name = practice.details().map(PracticeDetails::name).orElse("");
        KnownAppointment one = item.appointment();
        return switch (item.news()) {
            case News.Booked(Slot slot) -> file(one, slot, CalendarFile.Method.REQUEST, name, words, reader, now);
            case News.Moved(var _, Slot slot) -> file(one, slot, CalendarFile.Method.REQUEST, name, words, reader, now);
            case News.CalledOff(Slot told) -> file(one, told, CalendarFile.Method.CANCEL, name, words, reader, now);
        };
    }

    private CalendarFile file(
            KnownAppointment one,
            Slot slot,
            CalendarFile.Method method,
            String practiceName,
            NoticeWords words,
            Reachable reader,
            Instant now) {
        return new CalendarEntry(
                        one.id(),
                        one.sequence(),
                        slot.start(),
                        slot.end(),
                        words.of("notice.calendar.summary", practiceName),
                        one.where())
                .file(method, practiceName, channels.from(), reader.email(), now);
    }
}
