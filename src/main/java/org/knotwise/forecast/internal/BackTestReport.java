package org.knotwise.forecast.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.knotwise.forecast.internal.BackTest.Result;
import org.knotwise.forecast.internal.BackTest.Tested;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a back-test found, as text for a terminal or as JSON. */
final class BackTestReport {

    private static final String HEAD = "%-20s %6s %9s %9s %11s";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Result result;

    BackTestReport(Result result) {
        this.result = result;
    }

    List<String> text() {
        List<Tested> reached = result.reached();
        List<Tested> censored = result.censored();
        List<String> lines = new ArrayList<>();
        lines.add("Back-test of the forecast: each accepted plan that has ended, forecast once more at its acceptance");
        lines.add("with only what was known then. Counted are days on which a target knot was treated, from the");
        lines.add("acceptance until all target knots were released.");
        lines.add("");
        lines.add("%s knots, %s ended earlier, %s had nothing to forecast."
                .formatted(
                        reached.size() == 1 ? "1 plan reached all its" : reached.size() + " plans reached all their",
                        censored.size(),
                        result.nothingToForecast()));
        if (reached.isEmpty()) {
            lines.add("");
            lines.add("Nothing to compare yet.");
        } else {
            lines.add("");
            table(lines, "All plans that reached their knots", figures(reached));
            List<Tested> withMedian = withMedian(reached);
            if (!withMedian.isEmpty() && withMedian.size() < reached.size()) {
                lines.add("");
                table(lines, "Those of them that have an earlier plan to compare with", figures(withMedian));
            }
        }
        censored(lines, censored);
        lines.add("");
        lines.add("inside: share of plans inside the interval shown; said: how large it should be by the forecast;");
        lines.add("mean error: of the middle value, in visits, \"more than 12\" taken as 13.");
        return lines;
    }

    private static void table(List<String> lines, String title, Map<String, BackTestFigures> figures) {
        lines.add(title);
        lines.add(HEAD.formatted("", "n", "inside", "said", "mean error"));
        figures.forEach((name, row) -> lines.add(
                HEAD.formatted(name, row.plans(), percent(row.inside()), percent(row.said()), number(row.meanError()))
                        .stripTrailing()));
    }

    private static void censored(List<String> lines, List<Tested> censored) {
        if (!censored.isEmpty()) {
            lines.add("");
            lines.add("Of the %d that ended earlier, %d had needed more visits by then than the interval held at most."
                    .formatted(censored.size(), exceeded(censored)));
        }
    }

    String json() {
        ObjectNode root = JSON.createObjectNode();
        List<Tested> reached = result.reached();
        root.put("reached", reached.size())
                .put("endedEarlier", result.censored().size())
                .put("endedEarlierBeyondInterval", exceeded(result.censored()))
                .put("nothingToForecast", result.nothingToForecast());
        json(root.putObject("all"), figures(reached));
        json(root.putObject("withEarlierPlan"), figures(withMedian(reached)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void json(ObjectNode node, Map<String, BackTestFigures> figures) {
        figures.forEach((name, row) -> {
            ObjectNode one =
                    node.putObject(name.replace(" ", "").replace("’", "")).put("n", row.plans());
            row.inside().ifPresent(share -> one.put("inside", share));
            row.said().ifPresent(share -> one.put("said", share));
            row.meanError().ifPresent(error -> one.put("meanError", error));
        });
    }

    /** By what is compared; the practice’s median only where every plan has one. */
    private static Map<String, BackTestFigures> figures(List<Tested> plans) {
        Map<String, BackTestFigures> figures = new LinkedHashMap<>();
        figures.put("forecast", BackTestFigures.ofForecast(plans));
        figures.put("planned sessions", BackTestFigures.ofPlanned(plans));
        if (withMedian(plans).size() == plans.size()) {
            figures.put("practice’s median", BackTestFigures.ofEarlierMedian(plans));
        }
        return figures;
    }

    private static List<Tested> withMedian(List<Tested> plans) {
        return plans.stream().filter(plan -> plan.earlierMedian().isPresent()).toList();
    }

    private static long exceeded(List<Tested> censored) {
        return censored.stream()
                .filter(plan -> {
                    Integer most = plan.forecast().span().to();
                    return most != null && plan.outcome().visits() > most;
                })
                .count();
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble());
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.2f", value.getAsDouble());
    }
}
