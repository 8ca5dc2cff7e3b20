package org.knotwise.atlas;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a study found points in a muscle. That they were there does not mean that they caused the pain.
 *
 * @param point the one point that was examined; null for the muscle as a whole
 * @param population whom the study looked at
 * @param zones where those people had their pain; empty for healthy people
 * @param share from 0 to 1; the low end where a review gives a range
 * @param people how many were examined; null where the source does not say
 * @param seen whether the source itself was read
 * @param source author and year, to be shown with the figure
 * @param note what to know about the figure; null if nothing
 * @param small whether fewer than 20 people were examined
 * @param wholeGroup whether the study measured the group of muscles rather than this one
 * @param range both ends where a review gives a range, else null
 * @param secondary whether the figure was read in a summary
 */
public record Prevalence(
        MuscleId muscle,
        @Nullable PointId point,
        String population,
        Set<ZoneId> zones,
        double share,
        @Nullable Integer people,
        Type type,
        Use use,
        boolean seen,
        String source,
        URI url,
        @Nullable String note,
        boolean small,
        boolean wholeGroup,
        @Nullable ShareRange range,
        boolean secondary) {

    /** Which points were counted. */
    public enum Type {
        /** Those that cause pain by themselves. */
        ACTIVE,
        /** Those that hurt under pressure only. */
        LATENT,
        /** Both. */
        ANY
    }

    /** What a figure may be used for. */
    public enum Use {
        /** To weigh how likely a muscle is before its pattern is looked at. */
        PRIOR,
        /** To compare with: found in healthy people. */
        BASE_RATE
    }

    /** Two shares from 0 to 1. */
    public record ShareRange(double low, double high) {}

    public Prevalence {
        zones = Set.copyOf(zones);
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("A share is from 0 to 1; this is " + share);
        }
    }
}
