package org.knotwise.outbox.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.knotwise.outbox.CalendarFile;
import org.knotwise.outbox.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** E-mail by SMTP, as plain text, with entries for the calendar beside it. */
final class MailTransport implements Transport {

    private static final Logger log = LoggerFactory.getLogger(MailTransport.class);

    private final MailServer server;
    private final From from;
    private final Clock clock;
    private final JavaMailSenderImpl sender;

    /** Who a mail is from, as it is read; both may be empty. */
    @FunctionalInterface
    interface From {

        /** The practice at this moment. */
        Sender now();

        /**
         * Who it is.
         *
         * @param replyTo null if answers go to the address that mail comes from
         */
        record Sender(String name, @Nullable String replyTo) {}
    }

    MailTransport(MailServer server, From from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
        this.sender = server.sender();
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean isSetUp() {
        return server.isSetUp();
    }

    @Override
    public void send(Outgoing message) {
        try {
            sender.send(written(message));
        } catch (MailAuthenticationException e) {
            throw new Unreachable("mailSignIn", e);
        } catch (MailSendException e) {
            if (Arrays.stream(e.getMessageExceptions()).anyMatch(MailTransport::isForGood)) {
                throw new Refused("address");
            }
            if (e.getCause() != null) {
                throw new Unreachable("mailServer", e);
            }
            throw e;
        } catch (MessagingException | UnsupportedEncodingException e) {
            log.warn("A mail could not be written", e);
            throw new Refused("address");
        }
    }

    private static boolean isForGood(Exception failure) {
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }

    private MimeMessage written(Outgoing message) throws MessagingException, UnsupportedEncodingException {
        From.Sender who = from.now();
        MimeMessage mail = sender.createMimeMessage();
        mail.setFrom(new InternetAddress(server.from(), who.name(), StandardCharsets.UTF_8.name()));
        if (who.replyTo() != null) {
            mail.setReplyTo(new InternetAddress[] {new InternetAddress(who.replyTo())});
        }
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(message.to(), true));
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setHeader("Message-ID", "<" + message.messageId() + "@" + server.domain() + ">");
        // So that nobody's absence notice answers.
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(Instant.now(clock)));
        if (message.calendar().isEmpty()) {
            mail.setText(message.text(), StandardCharsets.UTF_8.name());
        } else {
            mail.setContent(withCalendar(message));
        }
        return mail;
    }

    private static MimeMultipart withCalendar(Outgoing message) throws MessagingException {
        var all = new MimeMultipart("mixed");
        var text = new MimeBodyPart();
        text.setText(message.text(), StandardCharsets.UTF_8.name());
        all.addBodyPart(text);
        for (CalendarFile file : message.calendar()) {
            var part = new MimeBodyPart();
            String type = "text/calendar; charset=UTF-8; method=" + file.method();
            part.setContent(file.content(), type);
            part.setHeader("Content-Type", type);
            part.setFileName(all.getCount() == 1 ? "appointment.ics" : "appointment-" + all.getCount() + ".ics");
            all.addBodyPart(part);
        }
        return all;
    }
}
