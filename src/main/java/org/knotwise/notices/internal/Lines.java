package org.knotwise.notices.internal;

import org.knotwise.outbox.NoticeWords;

/** How a message sets out when and where an appointment is. */
final class Lines {

    private static final String INDENT = "    ";

    private Lines() {}

    static String of(Slot slot, String therapist, String where, NoticeWords words) {
        return String.join("\n", when(slot, words), indented(words.of("notice.with", therapist)), indented(where));
    }

    static String when(Slot slot, NoticeWords words) {
        return indented(
                words.of("notice.when", words.day(slot.start()), words.time(slot.start()), words.time(slot.end())));
    }

    static String indented(String line) {
        return INDENT + line;
    }
}
