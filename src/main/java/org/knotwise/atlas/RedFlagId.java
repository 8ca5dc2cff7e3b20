package org.knotwise.atlas;

/** A red flag question of the atlas, such as {@code calf-dvt}. */
public record RedFlagId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
