package org.knotwise.command;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Reaches the process that owns the database, if there is one. */
final class CommandClient {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path directory;

    CommandClient(Path directory) {
        this.directory = directory;
    }

    /**
     * Has the command run by the process that owns the database.
     *
     * @return the exit code; empty if there is no such process, as after a crash that left its file behind
     * @throws IOException if it broke off after it was accepted, so that nobody knows what was done
     */
    OptionalInt run(Request request, Terminal terminal) throws IOException {
        Optional<CommandAddress> address = CommandAddress.read(directory);
        return address.isEmpty() ? OptionalInt.empty() : run(address.get(), request, terminal);
    }

    private static OptionalInt run(CommandAddress address, Request request, Terminal terminal) throws IOException {
        try (var socket = new Socket()) {
            DataInputStream from;
            DataOutputStream to;
            try {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), address.port()), millis(PATIENCE));
                socket.setSoTimeout(millis(PATIENCE));
                from = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
                to = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
                to.write(address.token().getBytes(StandardCharsets.US_ASCII));
                to.flush();
                Answer.awaitAccepted(from);
            } catch (IOException nobodyThere) {
                return OptionalInt.empty();
            }
            socket.setSoTimeout(0);
            request.write(to);
            return OptionalInt.of(Answer.receive(from, terminal));
        }
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
