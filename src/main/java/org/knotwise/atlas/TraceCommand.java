package org.knotwise.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Traces pain from a command line:
 * {@code ZONE:SIDE[=INTENSITY] ... [--json] [--top N]}. The side may be left out for a zone on the middle line, the
 * intensity is 5 if it is not given.
 */
public final class TraceCommand {

    /** Stands wherever the ranking is shown. */
    static final String NOTICE =
            "An aid to a therapist's judgement, not a diagnosis. No clinician has reviewed the data behind it.";

    private static final String USAGE = """
            Usage: trace ZONE:SIDE[=INTENSITY] ... [--json] [--top N]
              SIDE       right, left, r or l; leave it out for a zone on the middle line
              INTENSITY  0 to 10, usually 5
              --json     print JSON instead of text
              --top N    print N muscles, usually 10
            Example: trace head.temple:right=7 neck.side:right
            """;

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
            TraceArguments arguments = TraceArguments.parse(args, atlas);
            Tracing tracing = tracer.trace(arguments.drawing());
            out.append(
                    arguments.json()
                            ? new TraceJson(atlas).of(tracing, arguments.top())
                            : new TraceText(atlas).of(tracing, arguments.top()));
            return DONE;
        } catch (TraceArguments.Wrong wrong) {
            err.append(wrong.getMessage()).append("\n\n").append(USAGE);
            return WRONG_USE;
        }
    }
}
