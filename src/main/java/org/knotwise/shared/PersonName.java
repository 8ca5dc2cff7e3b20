package org.knotwise.shared;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person is called. Screens show it through {@code shared.ui.Names}, which knows whether names are hidden; logs
 * never show it.
 *
 * @param given what the person wants to be called by; as typed, not blank
 * @param family as typed; empty only for somebody who has none on record
 */
public record PersonName(String given, String family) implements Comparable<PersonName> {

    /** The name in full, as it is spoken. */
    public String full() {
        return family.isEmpty() ? given : given + " " + family;
    }

    /** The first letter of each part, such as M. L.; what is seen while names are hidden. */
    public String initials() {
        return Stream.of(given, family)
                .filter(part -> !part.isBlank())
                .map(part -> firstLetter(part.strip()) + ".")
                .collect(Collectors.joining(" "));
    }

    /** A letter as a reader counts them: an emoji or a letter with its accents is one. */
    private static String firstLetter(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return text.substring(0, letters.next());
    }

    /** By family name, then given name. */
    @Override
    public int compareTo(PersonName other) {
        int byFamily = family.compareTo(other.family);
        return byFamily == 0 ? given.compareTo(other.given) : byFamily;
    }

    /** Hidden, so that no name is written to a log by accident. */
    @Override
    public String toString() {
        return "PersonName[hidden]";
    }
}
