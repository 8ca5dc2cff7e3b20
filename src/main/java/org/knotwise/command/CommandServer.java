package org.knotwise.command;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes commands from terminals of the same machine while the web application owns the database: an H2 file lets no
 * second process in. It listens on the loopback address only, and to nobody who does not know the token.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("knotwise.data")
class CommandServer implements SmartLifecycle {

    /** In ASCII, so in bytes as well. */
    static final int TOKEN_LENGTH = 64;

    private static final Logger log = LoggerFactory.getLogger(CommandServer.class);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 4;

    private final Path directory;
    private final Commands commands;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private @Nullable Listening listening;

    private record Listening(ServerSocket socket, CommandAddress address) {}

    CommandServer(@Value("${knotwise.data}") Path directory, Commands commands) {
        this.directory = directory;
        this.commands = commands;
    }

    @Override
    public synchronized void start() {
        byte[] secret = new byte[TOKEN_LENGTH / 2];
        new SecureRandom().nextBytes(secret);
        try {
            ServerSocket socket = new ServerSocket(0, AT_ONCE, InetAddress.getLoopbackAddress());
            var address =
                    new CommandAddress(socket.getLocalPort(), HexFormat.of().formatHex(secret));
            address.write(directory);
            listening = new Listening(socket, address);
            Thread.ofVirtual().name("commands").start(() -> accept(socket, address.token()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void stop() {
        Listening ending = listening;
        listening = null;
        if (ending != null) {
            try {
                ending.address().remove(directory);
                ending.socket().close();
            } catch (IOException e) {
                log.warn("The file with the address for commands stays behind", e);
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return listening != null;
    }

    private void accept(ServerSocket server, String token) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().name("command").start(() -> serve(socket, token));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                log.warn("A command did not get through", e);
            }
        }
    }

    private void serve(Socket socket, String token) {
        places.acquireUninterruptibly();
        try (socket) {
            socket.setSoTimeout(Math.toIntExact(SILENCE.toMillis()));
            var from = new DataInputStream(socket.getInputStream());
            if (!isToken(from.readNBytes(TOKEN_LENGTH), token)) {
                log.warn("Refused a command with a wrong token");
                return;
            }
            answer(from, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())));
        } catch (IOException | UncheckedIOException gone) {
            log.warn("A command broke off: {}", gone.getMessage());
        } finally {
            places.release();
        }
    }

    private void answer(DataInputStream from, DataOutputStream to) throws IOException {
        var sender = new Answer.Sender(to);
        sender.accepted();
        Request request = Request.read(from);
        int code;
        try {
            code = commands.run(request, sender);
        } catch (UncheckedIOException gone) {
            throw gone;
        } catch (RuntimeException e) {
            log.error("A command failed", e);
            sender.err("Something went wrong; nothing was changed. The log of the server says what.");
            code = Command.REFUSED;
        }
        sender.exit(code);
    }

    /** Takes the same time wherever they differ. */
    private static boolean isToken(byte[] sent, String token) {
        return MessageDigest.isEqual(sent, token.getBytes(StandardCharsets.US_ASCII));
    }
}
