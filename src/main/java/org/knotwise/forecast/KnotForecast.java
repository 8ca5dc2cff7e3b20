package org.knotwise.forecast;

import org.knotwise.knots.KnotRow;

/**
 * How many further treated visits one target knot needs.
 *
 * @param released whether it is released now, so that it needs none
 * @param treated at how many visits of its present episode it was treated without being released since
 * @param pending whether it was treated at its last finding, so that nobody knows yet whether it needs another one
 * @param age of the pain at the first finding of its present episode
 * @param episodes of this muscle and this age in the practice, with the outcome of one trial known at least
 */
public record KnotForecast(
        KnotRow knot,
        boolean released,
        int treated,
        boolean pending,
        AgeOfPain age,
        int episodes,
        FurtherVisits further) {

    /** With fewer episodes than these the forecast is a starting assumption in the main. */
    public static final int ENOUGH_EPISODES = 10;

    /** Whether that is to be said. */
    public boolean isStartingAssumption() {
        return !released && episodes < ENOUGH_EPISODES;
    }
}
