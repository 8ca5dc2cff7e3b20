package org.knotwise.clients;

/** Why a text is refused; checked in this order, so that a text has one answer. */
public enum TextProblem {
    /** It is longer than what it is kept in. */
    TOO_LONG,
    /** It holds a character that no screen can show or no database keeps: a control character, half an emoji. */
    BAD_CHARACTER,
    /** It is not written in the way that its kind is written. */
    BAD_SYNTAX
}
