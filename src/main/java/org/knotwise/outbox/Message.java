package org.knotwise.outbox;

import java.util.List;
import org.knotwise.shared.Hash;

/**
 * A message in plain text. Neither subject nor text holds a clinical word: others may read over a shoulder.
 *
 * @param subject one line
 * @param text without greeting and closing, which all messages share
 * @param brief the same for a text message: one or two sentences, with no greeting
 * @param calendar entries for the recipient's calendar; none if there is no time in it
 */
public record Message(String subject, String text, String brief, List<CalendarFile> calendar) {

    public Message {
        calendar = List.copyOf(calendar);
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line");
        }
    }

    /** A message without a time. */
    public static Message of(String subject, String text, String brief) {
        return new Message(subject, text, brief, List.of());
    }

    /** Tells messages apart that say different things, so that one which went out twice can be known by it. */
    public String fingerprint() {
        var all = new StringBuilder(subject).append('\n').append(text);
        calendar.forEach(file -> all.append('\n').append(file.method()));
        return Hash.sha256(all.toString()).substring(0, 12);
    }
}
