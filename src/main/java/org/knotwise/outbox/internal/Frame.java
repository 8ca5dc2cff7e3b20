package org.knotwise.outbox.internal;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.knotwise.outbox.Channel;
import org.knotwise.outbox.Message;
import org.knotwise.outbox.NoticeId;
import org.knotwise.outbox.NoticeWords;

/** What all messages of the practice share. */
public interface Frame {

    /** The next moment outside of the quiet hours, from this one on. */
    ZonedDateTime nextToTell(Instant now);

    NoticeWords words(Locale language);

    /** The message as it goes out, with greeting and closing. */
    Outgoing frame(NoticeId id, Channel channel, String to, String name, Message message, NoticeWords words);
}
