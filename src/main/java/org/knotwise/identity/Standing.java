package org.knotwise.identity;

/**
 * How somebody stands to a client at this moment.
 *
 * @param inCareTeam whether he or she is the client's primary therapist or was added to the care team
 * @param archived whether the client's record is archived, and so only read
 */
public record Standing(boolean inCareTeam, boolean archived) {

    /** To a client who is not on record. */
    public static final Standing STRANGER = new Standing(false, false);
}
