package org.knotwise.identity;

/** How far a right reaches for a role. */
public enum Reach {
    /** Over every client, and over what belongs to none. */
    ALL,
    /** Over the clients whose care team one belongs to; of figures and follow-ups, one's own. */
    CARE_TEAM,
    /** Over the record that one's own account opens. */
    OWN,
    /** Not at all. */
    NONE
}
