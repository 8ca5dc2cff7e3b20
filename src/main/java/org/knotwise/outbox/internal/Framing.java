package org.knotwise.outbox.internal;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.knotwise.outbox.Channel;
import org.knotwise.outbox.Message;
import org.knotwise.outbox.NoticeId;
import org.knotwise.outbox.NoticeRulesStore;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeContact;
import org.knotwise.practice.PracticeDetails;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What all messages of the practice share: its hours, its words, the greeting, and who signs. */
@Component
class Framing implements Frame {

    private static final String NOBODY = "";

    private final Practice practice;
    private final NoticeRulesStore rules;
    private final MessageSource bundles;

    Framing(Practice practice, NoticeRulesStore rules, MessageSource bundles) {
        this.practice = practice;
        this.rules = rules;
        this.bundles = bundles;
    }

    @Override
    public ZonedDateTime nextToTell(Instant now) {
        return rules.read().nextToTell(practice.local(now));
    }

    @Override
    public NoticeWords words(Locale language) {
        return new NoticeWords(bundles, language, practice.zone());
    }

    @Override
    public Outgoing frame(NoticeId id, Channel channel, String to, String name, Message message, NoticeWords words) {
        String messageId = id + "." + message.fingerprint();
        String from = practice.details().map(PracticeDetails::name).orElse(NOBODY);
        if (channel == Channel.TEXT) {
            return new Outgoing(id, messageId, to, "", from + ": " + message.brief(), List.of());
        }
        String greeting = name.isEmpty() ? words.of("notice.hello") : words.of("notice.helloTo", name);
        return new Outgoing(
                id,
                messageId,
                to,
                message.subject(),
                String.join("\n\n", greeting, message.text(), closing(from, words)) + "\n",
                message.calendar());
    }

    private String closing(String from, NoticeWords words) {
        PracticeContact contact = practice.contact();
        var closing = new StringBuilder(from);
        if (contact.phone() != null) {
            closing.append('\n').append(words.of("notice.callUs", contact.phone()));
        }
        if (contact.email() != null) {
            closing.append('\n').append(words.of("notice.writeToUs", contact.email()));
        }
        return closing.toString();
    }
}
