package org.knotwise.redflags;

/** What somebody says to a red-flag question. */
public enum FlagAnswer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The question is not for this person, such as the one about pregnancy. */
    DOES_NOT_APPLY
}
