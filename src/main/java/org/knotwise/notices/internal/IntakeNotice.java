package org.knotwise.notices.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.knotwise.intake.DueForms;
import org.knotwise.intake.IntakeAskedFor;
import org.knotwise.outbox.Notice;
import org.knotwise.outbox.NoticeKind;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.outbox.Outbox;
import org.knotwise.outbox.Reachable;
import org.knotwise.outbox.Recipient;
import org.knotwise.outbox.Telling;
import org.knotwise.scheduling.AppointmentBooked;
import org.knotwise.shared.ClientId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The client comes, and a form is to be filled in before; or staff asked for it. */
@Component
class IntakeNotice implements NoticeKind {

    private static final String ASKED = "asked";
    private static final String COMES = "comes";

    private final Outbox outbox;
    private final DueForms forms;
    private final JdbcClient database;
    private final Waiting waiting;
    private final Clock clock;

    IntakeNotice(Outbox outbox, DueForms forms, JdbcClient database, Waiting waiting, Clock clock) {
        this.outbox = outbox;
        this.forms = forms;
        this.database = database;
        this.waiting = waiting;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentBooked booked) {
        if (forms.of(booked.client()).isPresent()) {
            outbox.write(this, new Recipient.OfClient(booked.client()), COMES);
        }
    }

    @EventListener
    void on(IntakeAskedFor asked) {
        outbox.write(this, new Recipient.OfClient(asked.client()), ASKED);
    }

    @Override
    public String name() {
        return "intake-due";
    }

    @Override
    public Optional<Telling> tell(Notice notice, NoticeWords words, Reachable reader) {
        return notice.recipient() instanceof Recipient.OfClient(ClientId client)
                ? waiting.told(
                        forms.of(client).isPresent() && (notice.topic().equals(ASKED) || comes(client)),
                        "notice.intake",
                        words)
                : Optional.empty();
    }

    private boolean comes(ClientId client) {
        return database.sql("""
                        select count(*) from appointment
                        where client_id = :client and status = 'BOOKED' and starts_at > :now
                        """)
                        .param("client", client.value())
                        .param("now", ToldAppointments.utc(Instant.now(clock)))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
