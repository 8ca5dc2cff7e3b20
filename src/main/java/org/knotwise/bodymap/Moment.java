package org.knotwise.bodymap;

import java.util.List;

/**
 * How the marks stood at one moment of the past, such as after a visit.
 *
 * @param label below the scrubber, short: 14 Sep
 * @param title above it, and spoken: 14 September, session 2 of 6
 * @param marks those that there were; a mark that is missing is not drawn at this moment
 */
public record Moment(String label, String title, List<Standing> marks) {

    public Moment {
        marks = List.copyOf(marks);
    }

    /**
     * How one mark stood.
     *
     * @param id of a {@link BodyMark} of the drawing
     * @param label as a screen reader says it at that moment
     */
    public record Standing(String id, BodyMark.Look look, boolean recurred, String label) {}
}
