package org.knotwise.atlas;

/** A coded entry of the health profile, such as {@code anticoagulants}. */
public record ConditionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
