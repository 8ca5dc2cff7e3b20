package org.knotwise.knots;

/** How a knot is, by the findings in force. */
public enum KnotState {
    /** The client recognises the pain, or it hurts without being pressed. */
    ACTIVE,
    /** Found, and hurts only when pressed. */
    LATENT,
    /** Was found before in this episode, and now has a tenderness of 0 to 2. */
    RELEASED
}
