package org.knotwise.atlas;

import java.util.List;

/**
 * What a drawing says of one source.
 *
 * @param logOdds by how much it changes the odds that the source is active, as a natural logarithm
 * @param points how likely each point is to take part, in the order of the muscle; comparable with each other only
 */
record Evidence(double logOdds, List<Double> points) {}
