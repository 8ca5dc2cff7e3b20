package org.knotwise.atlas;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A tracing as text for a terminal. */
final class TraceText {

    private static final String INDENT = "      ";

    private final Atlas atlas;
    private final ReasonWords words;

    TraceText(Atlas atlas) {
        this.atlas = atlas;
        words = new ReasonWords(atlas);
    }

    String of(Tracing tracing, List<Explanation> sets, int top) {
        StringBuilder text = new StringBuilder("Pain: ");
        text.append(tracing.drawn().stream()
                .map(pain -> words.name(pain.place()) + " " + pain.intensity().value())
                .collect(Collectors.joining(", ", "", "\n\n")));
        List<Candidate> shown = tracing.top(top);
        if (shown.isEmpty()) {
            text.append("Nothing to trace: no mark is above 0.\n\n");
        } else {
            table(text, shown);
            text.append("%s of %s muscles that explain some of it.\n\n"
                    .formatted(shown.size(), tracing.candidates().size()));
        }
        sets(text, sets);
        redFlags(text, tracing.redFlags());
        return text.append(TraceCommand.NOTICE).append('\n').toString();
    }

    private void table(StringBuilder text, List<Candidate> shown) {
        int width = shown.stream()
                .mapToInt(candidate -> candidate.muscle().common().length())
                .max()
                .orElse(0);
        String row = "%3s  %-" + Math.max(width, "Muscle".length()) + "s  %-5s  %8s  %6s\n";
        text.append(row.formatted("#", "Muscle", "Side", "Explains", "Score"));
        int rank = 0;
        for (Candidate candidate : shown) {
            rank++;
            text.append(row.formatted(
                    rank,
                    candidate.muscle().common(),
                    ReasonWords.name(candidate.side()),
                    ReasonWords.percent(candidate.share()),
                    String.format(Locale.ROOT, "%.1f", candidate.score())));
            line(text, "Zones", zones(candidate));
            line(text, "Why", reasons(candidate));
            line(text, "Palpate", palpation(candidate));
            line(text, "Rule out", String.join(", ", candidate.mimics()));
            text.append('\n');
        }
    }

    private String zones(Candidate candidate) {
        return candidate.zones().stream().map(this::zone).collect(Collectors.joining("; "));
    }

    private String zone(ZoneShare zone) {
        PointId via = zone.via();
        return "%s %s %s%s"
                .formatted(
                        words.name(zone.place()),
                        ReasonWords.percent(zone.share()),
                        zone.reach().name().toLowerCase(Locale.ROOT),
                        via == null ? "" : " via " + via.name());
    }

    private String reasons(Candidate candidate) {
        return candidate.reasons().stream().map(reason -> reason.inWords(atlas)).collect(Collectors.joining("; "));
    }

    private static String palpation(Candidate candidate) {
        return candidate.palpable().stream()
                .limit(1)
                .map(point -> point.id().name() + trained(point) + ": " + point.where())
                .findFirst()
                .orElse("not here; refer");
    }

    private static String trained(Point point) {
        return point.scope() == Point.Scope.TRAINED ? " (trained therapists only)" : "";
    }

    private static void sets(StringBuilder text, List<Explanation> sets) {
        if (sets.isEmpty()) {
            return;
        }
        text.append(
                sets.getFirst().complete()
                        ? "The fewest muscles that explain all of it:\n"
                        : "No four muscles explain all of it. These explain most (incomplete):\n");
        for (Explanation set : sets) {
            text.append("  %5s  %s\n"
                    .formatted(
                            ReasonWords.percent(set.share()),
                            set.members().stream()
                                    .map(member ->
                                            member.muscle().common() + " (" + ReasonWords.name(member.side()) + ")")
                                    .collect(Collectors.joining(", "))));
        }
        text.append('\n');
    }

    private static void redFlags(StringBuilder text, List<RedFlag> flags) {
        if (flags.isEmpty()) {
            return;
        }
        text.append("Ask first:\n");
        for (RedFlag flag : flags) {
            text.append("  %-7s  %s\n".formatted(flag.severity().name().toLowerCase(Locale.ROOT), flag.question()));
        }
        text.append('\n');
    }

    private static void line(StringBuilder text, String label, String value) {
        if (!value.isEmpty()) {
            text.append(INDENT).append("%-8s  ".formatted(label)).append(value).append('\n');
        }
    }
}
