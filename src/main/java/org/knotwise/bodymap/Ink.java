package org.knotwise.bodymap;

/** The pattern of what is drawn, so that it can be told apart without colours. */
public enum Ink {
    SOLID,
    /** As solid, but faint. */
    PALE,
    /** Slanting lines. */
    HATCH,
    /** Crossing lines. */
    CROSS,
    RINGS,
    /** Level lines. */
    BARS,
    DOTS,
    /** Small crosses, far apart. */
    SPARSE
}
