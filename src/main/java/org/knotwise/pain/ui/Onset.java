package org.knotwise.pain.ui;

import java.time.LocalDate;

/** About how long pain is there; as an answer, since a day is seldom remembered. */
enum Onset {
    TODAY(0),
    FEW_DAYS(3),
    WEEK(7),
    TWO_WEEKS(14),
    MONTH(30),
    THREE_MONTHS(91),
    HALF_YEAR(182),
    LONGER(365);

    private final int days;

    Onset(int days) {
        this.days = days;
    }

    /** The day that stands for it. */
    LocalDate before(LocalDate today) {
        return today.minusDays(days);
    }
}
