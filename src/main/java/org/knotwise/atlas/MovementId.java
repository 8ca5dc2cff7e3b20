package org.knotwise.atlas;

/** A movement of the atlas, such as {@code neck.rotation}. */
public record MovementId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
