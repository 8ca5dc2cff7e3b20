package org.knotwise.knots;

/** What a therapist looks for at a knot. None is required. */
public enum Sign {
    /** One spot is much more tender than what is around it. */
    TENDER_SPOT,
    /** A tight cord can be felt in the muscle. */
    TAUT_BAND,
    /** It hurts without being pressed. */
    PAINFUL_UNPRESSED,
    /** Pressed, it sends pain elsewhere. */
    REFERS,
    /** The client knows this pain. */
    RECOGNISED,
    /** The muscle twitches when the band is snapped. */
    TWITCH,
    /** The muscle is weak. */
    WEAK,
    /** A movement falls short. */
    RANGE_LIMITED
}
