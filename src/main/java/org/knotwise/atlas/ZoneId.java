package org.knotwise.atlas;

/** A zone of the atlas, such as {@code head.temple}. Alone it has no side; see {@link ZoneSide}. */
public record ZoneId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
