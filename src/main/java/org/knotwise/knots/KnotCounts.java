package org.knotwise.knots;

/** How many knots are in each state. */
public record KnotCounts(long active, long latent, long released) {

    public static final KnotCounts NONE = new KnotCounts(0, 0, 0);
}
