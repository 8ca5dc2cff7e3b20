package org.knotwise.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotwise.outbox.CalendarFile;
import org.knotwise.outbox.NoticeId;

/** Mail as a real server receives it. */
class MailTransportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-22T14:12:00Z"), ZoneOffset.UTC);

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void aMailArrivesAsItWasWritten() throws MessagingException, IOException {
        transport().send(message("nora@example.org", "Ihr Termin: 22. März", "Grüße,\nauf bald\n", List.of()));

        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Ihr Termin: 22. März");
        var from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Praxis Lindenhof, Köln");
        assertThat(from.getAddress()).isEqualTo("care@linden.example");
        assertThat(mail.getReplyTo()[0].toString()).isEqualTo("desk@linden.example");
        assertThat(mail.getMessageID()).isEqualTo("<the-id@linden.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContent().toString().strip().lines()).containsExactly("Grüße,", "auf bald");
    }

    @Test
    void aCalendarEntryComesAsAPartThatCalendarsKnow() throws MessagingException, IOException {
        var file = new CalendarFile(CalendarFile.Method.REQUEST, "BEGIN:VCALENDAR\r\nX-A:ü\r\nEND:VCALENDAR\r\n");
        transport().send(message("nora@example.org", "Appointment", "Text", List.of(file, file)));

        MimeMessage[] all = SERVER.getReceivedMessages();
        var parts = (Multipart) all[all.length - 1].getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(1).getContentType())
                .contains("text/calendar")
                .contains("method=REQUEST");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("appointment.ics");
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("appointment-2.ics");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(file.content());
    }

    @Test
    void aNameCannotAddAHeader() {
        assertThatThrownBy(() -> transport()
                        .send(message("nora@example.org\r\nBcc: all@example.org", "Subject", "Text", List.of())))
                .isInstanceOf(Transport.Refused.class);
    }

    @Test
    void aServerThatIsNotThereIsNotTheMessagesFault() {
        var nowhere = new MailTransport(
                new MailServer("localhost", 1, "", "", "care@linden.example", MailServer.Security.NONE),
                MailTransportTest::sender,
                CLOCK);

        assertThatThrownBy(() -> nowhere.send(message("nora@example.org", "Subject", "Text", List.of())))
                .isInstanceOf(Transport.Unreachable.class);
    }

    @Test
    void aServerThatCannotEncryptGetsNothing() {
        var wary = new MailTransport(server(MailServer.Security.STARTTLS), MailTransportTest::sender, CLOCK);

        assertThatThrownBy(() -> wary.send(message("nora@example.org", "Subject", "Text", List.of())))
                .isInstanceOf(Transport.Unreachable.class);
    }

    private static MailTransport transport() {
        return new MailTransport(server(MailServer.Security.NONE), MailTransportTest::sender, CLOCK);
    }

    private static MailTransport.From.Sender sender() {
        return new MailTransport.From.Sender("Praxis Lindenhof, Köln", "desk@linden.example");
    }

    private static MailServer server(MailServer.Security security) {
        return new MailServer("localhost", SERVER.getSmtp().getPort(), "", "", "care@linden.example", security);
    }

    private static Outgoing message(String to, String subject, String text, List<CalendarFile> calendar) {
        return new Outgoing(NoticeId.random(), "the-id", to, subject, text, calendar);
    }
}
