package org.knotwise.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.knotwise.atlas.evaluation.Evaluation;
import org.knotwise.atlas.evaluation.TraceCase;
import org.knotwise.atlas.evaluation.TraceCases;

/**
 * Traces pain from a command line:
 * {@code ZONE:SIDE[=INTENSITY] ... [--json] [--top N]}. The side may be left out for a zone on the middle line, the
 * intensity is 5 if it is not given. Or traces all cases of a file, or says how well it ranks them.
 */
public final class TraceCommand {

    /** Stands wherever the ranking is shown. */
    static final String NOTICE =
            "An aid to a therapist's judgement, not a diagnosis. No clinician has reviewed the data behind it.";

    private static final String USAGE = """
            Usage: trace ZONE:SIDE[=INTENSITY] ... [--json] [--top N]
                   trace --cases FILE --json
                   trace --evaluate FILE
              SIDE       right, left, r or l; leave it out for a zone on the middle line
              INTENSITY  0 to 10, usually 5
              --json     print JSON instead of text
              --top N    print N muscles, usually 10
              --cases    rank the muscles for every case of a file: a list of {"id", "pain": [zones]}, right unless
                         a zone is {"zone", "side", "intensity"}
              --evaluate print how well cases with "expectedAny" are ranked, beside two simple rankings
            Example: trace head.temple:right=7 neck.side:right
            """;

    /** How many of the smallest sets are printed. */
    private static final int SETS = 3;

    private static final int DONE = 0;
    private static final int WRONG_USE = 2;

    private final Atlas atlas;
    private final Tracer tracer;

    public TraceCommand(Atlas atlas, Tracer tracer) {
        this.atlas = atlas;
        this.tracer = tracer;
    }

    /**
     * Runs the command.
     *
     * @param out receives the ranking; nothing if the arguments are wrong
     * @param err receives what is wrong with the arguments
     * @return 0, or 2 if the arguments are wrong
     * @throws UncheckedIOException if either cannot be written to
     */
    public int run(List<String> args, Appendable out, Appendable err) {
        try {
            if (args.contains("--help")) {
                out.append(USAGE);
                return DONE;
            }
            return answer(args, out, err);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private int answer(List<String> args, Appendable out, Appendable err) throws IOException {
        try {
            if (args.contains("--evaluate")) {
                out.append(new Evaluation(atlas, tracer).of(cases(args, "--evaluate", List.of())));
                return DONE;
            }
            if (args.contains("--cases")) {
                out.append(new TraceJson(atlas).rankings(tracer, cases(args, "--cases", List.of("--json"))));
                return DONE;
            }
            TraceArguments arguments = TraceArguments.parse(args, atlas);
            Tracing tracing = tracer.trace(arguments.drawing());
            List<Explanation> sets = tracer.smallestSets(tracing, SETS);
            out.append(
                    arguments.json()
                            ? new TraceJson(atlas).of(tracing, sets, arguments.top())
                            : new TraceText(atlas).of(tracing, sets, arguments.top()));
            return DONE;
        } catch (TraceArguments.Wrong wrong) {
            err.append(wrong.getMessage()).append("\n\n").append(USAGE);
            return WRONG_USE;
        }
    }

    private List<TraceCase> cases(List<String> args, String option, List<String> besides) throws TraceArguments.Wrong {
        List<String> rest = new ArrayList<>(args);
        int at = rest.indexOf(option);
        String file = at + 1 < rest.size() ? rest.get(at + 1) : "";
        rest.subList(at, Math.min(at + 2, rest.size())).clear();
        if (file.isEmpty() || file.startsWith("-") || !rest.equals(besides)) {
            throw new TraceArguments.Wrong(
                    "It is: trace %s FILE %s"
                                    .formatted(option, String.join(" ", besides))
                                    .strip() + ".");
        }
        try {
            return new TraceCases(atlas).read(Files.readAllBytes(Path.of(file)), option.equals("--evaluate"));
        } catch (IOException | InvalidPathException unreadable) {
            throw new TraceArguments.Wrong("The file " + file + " cannot be read.");
        } catch (TraceCases.Wrong wrong) {
            throw new TraceArguments.Wrong(wrong.says());
        }
    }
}
