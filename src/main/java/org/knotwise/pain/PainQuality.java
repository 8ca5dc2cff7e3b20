package org.knotwise.pain;

/** How pain feels, in the words that a client chooses from. */
public enum PainQuality {
    ACHING,
    DULL,
    SHARP,
    BURNING,
    THROBBING,
    TIGHT,
    TINGLING,
    NUMB
}
