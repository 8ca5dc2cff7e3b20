package org.knotwise.notices.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.outbox.Channels;
import org.knotwise.outbox.Message;
import org.knotwise.outbox.Notice;
import org.knotwise.outbox.NoticeKind;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.outbox.Outbox;
import org.knotwise.outbox.Reachable;
import org.knotwise.outbox.Recipient;
import org.knotwise.outbox.Telling;
import org.knotwise.waitlist.TimeOffered;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A time came free for somebody who waits. Told at once: others wait behind, and the hold is short. */
@Component
class OfferNotice implements NoticeKind {

    private final Outbox outbox;
    private final JdbcClient database;
    private final Channels channels;
    private final Clock clock;

    OfferNotice(Outbox outbox, JdbcClient database, Channels channels, Clock clock) {
        this.outbox = outbox;
        this.database = database;
        this.channels = channels;
        this.clock = clock;
    }

    @EventListener
    void on(TimeOffered offered) {
        outbox.write(
                this, new Recipient.OfClient(offered.client()), offered.offer().toString());
    }

    @Override
    public String name() {
        return "offer";
    }

    @Override
    public Wait waits() {
        return Wait.NOT;
    }

    @Override
    public boolean isUrgent() {
        return true;
    }

    /** What is offered, with whom, and until when. */
    private record Open(Instant start, Instant answerBy, String therapist) {}

    @Override
    public Optional<Telling> tell(Notice notice, NoticeWords words, Reachable reader) {
        return database.sql("""
                select o.starts_at, o.answer_by, t.display_name from waitlist_offer o
                join account t on t.id = o.therapist_id
                where o.id = :id and o.status = 'OPEN' and o.answer_by > :now
                """)
                .param("id", UUID.fromString(notice.topic()))
                .param("now", ToldAppointments.utc(Instant.now(clock)))
                .query((row, _) -> new Open(
                        ToldAppointments.instant(row, "starts_at"),
                        ToldAppointments.instant(row, "answer_by"),
                        row.getString("display_name")))
                .optional()
                .map(open -> new Telling(message(open, words), () -> {}, true));
    }

    private Message message(Open open, NoticeWords words) {
        String when = words.moment(open.start());
        String until = words.moment(open.answerBy());
        return Message.of(
                words.of("notice.offer.subject", when),
                String.join(
                        "\n\n",
                        words.of("notice.offer.text", when, open.therapist()),
                        words.of("notice.offer.until", until),
                        words.of("notice.signIn", channels.portal()),
                        words.of("notice.zone", words.zoneName())),
                words.of("notice.offer.brief", when, open.therapist(), until, channels.portal()));
    }
}
