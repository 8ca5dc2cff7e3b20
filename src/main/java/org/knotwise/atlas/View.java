package org.knotwise.atlas;

/** The drawing of the body in which something can be seen. */
public enum View {
    FRONT,
    BACK
}
