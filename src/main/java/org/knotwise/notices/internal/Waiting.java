package org.knotwise.notices.internal;

import java.util.Optional;
import org.knotwise.outbox.Channels;
import org.knotwise.outbox.Message;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.outbox.Telling;
import org.springframework.stereotype.Component;

/** Says that something waits behind the sign-in, and not what it is. */
@Component
class Waiting {

    private final Channels channels;

    Waiting(Channels channels) {
        this.channels = channels;
    }

    /** The notice whose words begin with that key; empty if nothing waits any more. */
    Optional<Telling> told(boolean waits, String key, NoticeWords words) {
        return waits
                ? Optional.of(Telling.of(Message.of(
                        words.of(key + ".subject"),
                        String.join("\n\n", words.of(key + ".text"), words.of("notice.signIn", channels.portal())),
                        words.of(key + ".brief", channels.portal()))))
                : Optional.empty();
    }
}
