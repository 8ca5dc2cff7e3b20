package org.knotwise.papers;

import java.util.List;
import java.util.Locale;

/**
 * What stands on a paper, in words that are ready to be read.
 *
 * @param language of the words
 * @param letterhead who sends it, a line each
 * @param title what it is
 * @param address to whom, or about whom, a line each; may be empty
 * @param sections in order
 * @param signature who signs it, a line each; may be empty
 * @param foot the same at the end of every page, such as the client's name and the day
 */
public record Paper(
        Locale language,
        List<String> letterhead,
        String title,
        List<String> address,
        List<Section> sections,
        List<String> signature,
        String foot) {

    /**
     * A part of a paper.
     *
     * @param heading may be empty
     * @param paragraphs before the list; a line break in one is kept
     * @param items a list; may be empty
     */
    public record Section(String heading, List<String> paragraphs, List<String> items) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
            items = List.copyOf(items);
        }

        public static Section list(String heading, List<String> items) {
            return new Section(heading, List.of(), items);
        }

        public static Section text(String heading, String... paragraphs) {
            return new Section(heading, List.of(paragraphs), List.of());
        }

        /** Whether it says nothing, and is left out. */
        public boolean isEmpty() {
            return items.isEmpty() && paragraphs.stream().allMatch(String::isBlank);
        }
    }

    public Paper {
        letterhead = List.copyOf(letterhead);
        address = List.copyOf(address);
        sections = sections.stream().filter(section -> !section.isEmpty()).toList();
        signature = List.copyOf(signature);
    }
}
