package org.knotwise.homecare;

/**
 * A measure as far as it is today.
 *
 * @param done how often it was done today, never more than it is due
 * @param stopped whether it was ended for today because of what was felt
 */
public record CareToday(CareItem item, int done, boolean stopped) {

    public boolean isComplete() {
        return stopped || done >= item.timesPerDay();
    }
}
