package org.knotwise.atlas;

/** A technique of the atlas, such as {@code ischemic-compression}. */
public record TechniqueId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
