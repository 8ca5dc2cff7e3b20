package org.knotwise.shared;

/** A side of the body, always the client's own, never the viewer's. */
public enum Side {
    /** The client's right. */
    RIGHT,
    /** The client's left. */
    LEFT,
    /** On the middle line; only for zones that have no right and left. A knot is never here. */
    MIDLINE;

    /** The other side; the middle line is its own other side. */
    public Side opposite() {
        return switch (this) {
            case RIGHT -> LEFT;
            case LEFT -> RIGHT;
            case MIDLINE -> MIDLINE;
        };
    }
}
