package org.knotwise.atlas.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Tracer;

/** Puts the tracer beside two simple rankings on the same cases. */
public final class Evaluation {

    private static final List<String> MEASURES = List.of("top-1", "top-3", "MRR", "nDCG@10");

    private final Tracer tracer;
    private final Map<String, Ranking> baselines = new LinkedHashMap<>();

    public Evaluation(Atlas atlas, Tracer tracer) {
        this.tracer = tracer;
        baselines.put("zones in common", Ranking.byZonesInCommon(atlas));
        baselines.put("primary 3, spillover 1", Ranking.bySum(atlas, 3, 1));
    }

    /** The results as text, with the difference to each baseline and how far chance alone may have moved it. */
    public String of(List<TraceCase> cases) {
        StringBuilder text = new StringBuilder("%s; equal scores share their mean rank.%n%n"
                .formatted(cases.size() == 1 ? "1 case" : cases.size() + " cases"));
        text.append("%-26s".formatted(""));
        MEASURES.forEach(measure -> text.append("%10s".formatted(measure)));
        text.append('\n');
        double[][] ours = measured(Ranking.by(tracer), cases);
        row(text, "tracer", means(ours));
        Map<String, double[][]> theirs = new LinkedHashMap<>();
        baselines.forEach((name, ranking) -> theirs.put(name, measured(ranking, cases)));
        theirs.forEach((name, values) -> row(text, name, means(values)));
        text.append("\nTracer less the other, with a 95 %% interval (paired bootstrap, %d samples, seed %d)%n"
                .formatted(PairedBootstrap.SAMPLES, PairedBootstrap.SEED));
        theirs.forEach((name, values) -> differences(text, name, ours, values));
        return text.toString();
    }

    /** The mean of each measure: top-1, top-3, reciprocal rank, nDCG@10; by the name of the ranking, the tracer's first. */
    Map<String, double[]> means(List<TraceCase> cases) {
        Map<String, double[]> means = new LinkedHashMap<>();
        means.put("tracer", means(measured(Ranking.by(tracer), cases)));
        baselines.forEach((name, ranking) -> means.put(name, means(measured(ranking, cases))));
        return means;
    }

    private static double[][] measured(Ranking ranking, List<TraceCase> cases) {
        return cases.stream()
                .map(one -> Measures.of(one, ranking.scores(one.pain())).values())
                .toArray(double[][]::new);
    }

    private static double[] means(double[][] values) {
        double[] means = new double[MEASURES.size()];
        for (double[] one : values) {
            for (int i = 0; i < means.length; i++) {
                means[i] += one[i] / values.length;
            }
        }
        return means;
    }

    private static void row(StringBuilder text, String name, double[] means) {
        text.append("%-26s".formatted(name));
        for (double mean : means) {
            text.append(String.format(Locale.ROOT, "%10.3f", mean));
        }
        text.append('\n');
    }

    private static void differences(StringBuilder text, String name, double[][] ours, double[][] theirs) {
        for (int measure = 0; measure < MEASURES.size(); measure++) {
            double[] differences = new double[ours.length];
            for (int i = 0; i < differences.length; i++) {
                differences[i] = ours[i][measure] - theirs[i][measure];
            }
            PairedBootstrap bootstrap = PairedBootstrap.of(differences);
            text.append(String.format(
                    Locale.ROOT,
                    "  %-24s%-10s%+7.3f  [%+.3f, %+.3f]%n",
                    measure == 0 ? name : "",
                    MEASURES.get(measure),
                    bootstrap.mean(),
                    bootstrap.low(),
                    bootstrap.high()));
        }
    }
}
