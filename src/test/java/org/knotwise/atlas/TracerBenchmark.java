package org.knotwise.atlas;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

/** Prints how long tracing takes, for one zone and for every zone on both sides. */
final class TracerBenchmark {

    private static final int WARM_UP = 500;
    private static final int RUNS = 500;

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
