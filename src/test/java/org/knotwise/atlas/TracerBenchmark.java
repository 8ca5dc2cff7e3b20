package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

/** Prints how long tracing takes, for one zone and for every zone on both sides. */
final class TracerBenchmark {

    private static final int WARM_UP = 500;
    private static final int RUNS = 500;
    private static final long SEED = 1;

    private TracerBenchmark() {}

    public static void main(String[] args) {
        Atlas atlas = Atlas.load();
        long start = System.nanoTime();
        Tracer tracer = new Tracer(atlas);
        System.out.printf("built in          %7.3f ms%n", millis(System.nanoTime() - start));
        List<Pain> everywhere = atlas.zones().stream()
                .flatMap(zone -> (zone.bilateral() ? Stream.of(Side.RIGHT, Side.LEFT) : Stream.of(Side.MIDLINE))
                        .map(side -> new Pain(zone.id(), side, Score.of(5))))
                .toList();
        time("one zone", tracer, everywhere.subList(0, 1));
        time("five zones", tracer, everywhere.subList(0, 5));
        time("every zone", tracer, everywhere);
        worstSets(tracer, everywhere);
    }

    /** The smallest sets for many drawings of every size: the longest is what the promise of 50 ms is about. */
    private static void worstSets(Tracer tracer, List<Pain> everywhere) {
        Random random = new Random(SEED);
        for (int size : new int[] {1, 3, 6, 10, 15, 25, 50, 100, everywhere.size()}) {
            long worst = 0;
            for (int run = 0; run < RUNS; run++) {
                List<Pain> drawing = new ArrayList<>(everywhere);
                Collections.shuffle(drawing, random);
                Tracing tracing = tracer.trace(drawing.subList(0, size));
                long start = System.nanoTime();
                tracer.smallestSets(tracing, 3);
                worst = run < WARM_UP / 5 ? 0 : Math.max(worst, System.nanoTime() - start);
            }
            System.out.printf(
                    "sets of %3d zones, longest of %d runs %7.3f ms%n", size, RUNS - WARM_UP / 5, millis(worst));
        }
    }

    private static void time(String what, Tracer tracer, List<Pain> drawing) {
        long first = run(tracer, drawing);
        for (int i = 0; i < WARM_UP; i++) {
            run(tracer, drawing);
        }
        long[] nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            nanos[i] = run(tracer, drawing);
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-12s first %7.3f ms, then median %7.3f ms, 99 %% %7.3f ms%n",
                what, millis(first), millis(nanos[RUNS / 2]), millis(nanos[RUNS * 99 / 100]));
    }

    private static long run(Tracer tracer, List<Pain> drawing) {
        long start = System.nanoTime();
        if (tracer.trace(drawing).candidates().isEmpty()) {
            throw new IllegalStateException("Nothing was found");
        }
        return System.nanoTime() - start;
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
