package org.knotwise.notices.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.outbox.Message;
import org.knotwise.outbox.Notice;
import org.knotwise.outbox.NoticeKind;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.outbox.Reachable;
import org.knotwise.outbox.Recipient;
import org.knotwise.outbox.Telling;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** An appointment is near. */
@Component
class Reminder implements NoticeKind {

    private final ToldAppointments appointments;
    private final Clock clock;

    Reminder(ToldAppointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminder";
    }

    @Override
    public Wait waits() {
        return Wait.NOT;
    }

    @Override
    public boolean isUrgent() {
        return true;
    }

    /** The appointment, and the start of which the reminder speaks: one that was moved since is another one's matter. */
    static String topic(AppointmentId appointment, Instant start) {
        return appointment + "@" + start;
    }

    @Override
    public Optional<Telling> tell(Notice notice, NoticeWords words, Reachable reader) {
        String[] topic = notice.topic().split("@", 2);
        Instant start = Instant.parse(topic[1]);
        return notice.recipient() instanceof Recipient.OfClient(ClientId client) && start.isAfter(Instant.now(clock))
                ? appointments.one(client, new AppointmentId(UUID.fromString(topic[0]))).stream()
                        .filter(one -> one.now() != null && one.now().start().equals(start))
                        .findFirst()
                        .map(one -> Telling.of(message(one, words)))
                : Optional.empty();
    }

    private static Message message(KnownAppointment one, NoticeWords words) {
        Slot slot = Objects.requireNonNull(one.now());
        return Message.of(
                words.of("notice.reminder.subject", words.moment(slot.start())),
                String.join(
                        "\n\n",
                        words.of("notice.reminder.text"),
                        Lines.of(slot, one.therapist(), one.where(), words),
                        words.of("notice.appointments.ifNot"),
                        words.of("notice.zone", words.zoneName())),
                words.of("notice.reminder.brief", words.moment(slot.start()), one.therapist()));
    }
}
