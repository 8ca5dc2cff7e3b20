package org.knotwise.outbox.internal;

import java.util.List;
import org.knotwise.outbox.CalendarFile;
import org.knotwise.outbox.NoticeId;

/**
 * A message on its way.
 *
 * @param notice whose row it is
 * @param messageId without brackets; the same for the same message about the same notice, however often it goes out
 * @param to an e-mail address, or a telephone number
 * @param subject empty in a text message
 */
public record Outgoing(
        NoticeId notice, String messageId, String to, String subject, String text, List<CalendarFile> calendar) {}
