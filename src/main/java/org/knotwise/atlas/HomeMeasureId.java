package org.knotwise.atlas;

/** A home measure of the atlas, such as {@code ball-wall}. */
public record HomeMeasureId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
