package org.knotwise.atlas.evaluation;

import java.util.Arrays;
import java.util.Random;

/**
 * How far the mean of paired differences may have been moved by which cases happened to be chosen: the percentile interval
 * of Efron (1979), with a fixed seed, so that the same cases have the same answer.
 *
 * @param low the 2.5th percentile of the means of resampled cases
 * @param high the 97.5th
 */
record PairedBootstrap(double mean, double low, double high) {

    static final int SAMPLES = 10_000;
    static final long SEED = 20261125;

    private static final double TAIL = 0.025;

    /** @param differences one for each case; at least one */
    static PairedBootstrap of(double[] differences) {
        Random random = new Random(SEED);
        double[] means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double sum = 0;
            for (int i = 0; i < differences.length; i++) {
                sum += differences[random.nextInt(differences.length)];
            }
            means[sample] = sum / differences.length;
        }
        Arrays.sort(means);
        return new PairedBootstrap(
                Arrays.stream(differences).average().orElseThrow(),
                means[(int) Math.floor(TAIL * (SAMPLES - 1))],
                means[(int) Math.ceil((1 - TAIL) * (SAMPLES - 1))]);
    }
}
