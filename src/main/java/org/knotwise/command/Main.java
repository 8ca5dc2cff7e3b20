package org.knotwise.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.knotwise.Knotwise;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.TraceCommand;
import org.knotwise.atlas.Tracer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Runs one command and ends: by the process that owns the database if one is running, otherwise on the database itself.
 * The property {@code knotwise.data} names the data folder.
 */
public final class Main {

    /** The third word names a file, in the commands that take one: {@code import clients FILE}. */
    private static final int FILE = 2;

    /** Vaadin's part of the application wants a web server, and no command needs it. */
    private static final String WITHOUT_VAADIN = "spring.autoconfigure.exclude="
            + "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
            + "com.vaadin.flow.spring.VaadinScopesConfig";

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Arrays.asList(args), System.out, System.err));
    }

    private static int run(List<String> words, PrintStream out, PrintStream err) {
        if (!words.isEmpty() && words.getFirst().equals("trace")) {
            Atlas atlas = Atlas.load();
            return new TraceCommand(atlas, new Tracer(atlas)).run(words.subList(1, words.size()), out, err);
        }
        byte[] file = new byte[0];
        if (words.size() > FILE && !words.get(FILE).startsWith("-")) {
            try {
                file = read(words.get(FILE));
            } catch (IOException | InvalidPathException unreadable) {
                err.println("The file " + words.get(FILE) + " cannot be read.");
                return Command.REFUSED;
            }
        }
        return run(new Request(words, file), new Printing(out, err));
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return in.readNBytes(Request.MOST_BYTES);
        }
    }

    private static int run(Request request, Terminal terminal) {
        try {
            OptionalInt code = new CommandClient(Path.of(System.getProperty("knotwise.data", "data/knotwise")))
                    .run(request, terminal);
            return code.isPresent() ? code.getAsInt() : onTheDatabase(request, terminal);
        } catch (IOException brokenOff) {
            terminal.err("The connection to the running Knotwise broke off. Look there whether it was done.");
            return Command.REFUSED;
        }
    }

    private static int onTheDatabase(Request request, Terminal terminal) {
        var application = new SpringApplicationBuilder(Knotwise.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=error", "logging.level.org.knotwise=warn", WITHOUT_VAADIN);
        try (var context = application.run()) {
            return context.getBean(Commands.class).run(request, terminal);
        }
    }

    private record Printing(PrintStream toOut, PrintStream toErr) implements Terminal {

        private Printing(PrintStream toOut, PrintStream toErr) {
            this.toOut = new PrintStream(toOut, true, StandardCharsets.UTF_8);
            this.toErr = new PrintStream(toErr, true, StandardCharsets.UTF_8);
        }

        @Override
        public void out(String line) {
            toOut.println(line);
        }

        @Override
        public void err(String line) {
            toErr.println(line);
        }
    }
}
