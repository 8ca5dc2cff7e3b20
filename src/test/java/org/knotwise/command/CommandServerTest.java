package org.knotwise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandServerTest {

    private static final byte[] NO_FILE = new byte[0];

    @TempDir
    private Path directory;

    private final Screen screen = new Screen();
    private final Echo echo = new Echo();
    private CommandServer server = new CommandServer(Path.of("."), new Commands(List.of()));

    @BeforeEach
    void start() {
        server = new CommandServer(directory, new Commands(List.of(echo)));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void runsACommandWithItsArgumentsAndTheBytesOfTheFile() throws IOException {
        byte[] file = new byte[3_000_000];
        file[2_999_999] = -7;

        OptionalInt code = send(new Request(List.of("echo", "twice", "Zoë", ""), file));

        assertThat(code).hasValue(7);
        assertThat(screen.out).containsExactly("[Zoë, ] 3000000 -7");
        assertThat(screen.err).containsExactly("<warning>");
    }

    @Test
    void saysThatThereIsNoSuchCommand() throws IOException {
        assertThat(send(new Request(List.of("echo"), NO_FILE))).hasValue(Command.WRONG_USE);
        assertThat(screen.err).hasSize(1);
        assertThat(echo.runs).isZero();
    }

    @Test
    void answersAFailureOfTheCommandWithoutItsText() throws IOException {
        assertThat(send(new Request(List.of("echo", "twice", "fail"), NO_FILE))).hasValue(Command.REFUSED);
        assertThat(screen.err).singleElement().asString().doesNotContain("secret");
    }

    @Test
    void refusesAWrongTokenWithoutAWord() throws IOException {
        CommandAddress address = CommandAddress.read(directory).orElseThrow();

        byte[] answer = talk(address.port(), "0".repeat(CommandServer.TOKEN_LENGTH));

        assertThat(answer).isEmpty();
        new CommandAddress(address.port(), "0".repeat(CommandServer.TOKEN_LENGTH)).write(directory);
        assertThat(send(new Request(List.of("echo", "twice"), NO_FILE))).isEmpty();
        assertThat(echo.runs).isZero();
    }

    @Test
    void keepsTheTokenFromEverybodyButTheOwner() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("command.json"))))
                .isEqualTo("rw-------");
        assertThat(CommandAddress.read(directory).orElseThrow().toString())
                .doesNotContain(CommandAddress.read(directory).orElseThrow().token());
    }

    @Test
    void isNotThereWhenItWasStopped() throws IOException {
        server.stop();

        assertThat(directory).isEmptyDirectory();
        assertThat(send(new Request(List.of("echo", "twice"), NO_FILE))).isEmpty();
    }

    @Test
    void takesAFileThatACrashLeftBehindForNobody() throws IOException {
        CommandAddress address = CommandAddress.read(directory).orElseThrow();
        server.stop();
        address.write(directory);

        assertThat(send(new Request(List.of("echo", "twice"), NO_FILE))).isEmpty();
    }

    @Test
    void takesADamagedFileForNobody() throws IOException {
        Files.writeString(directory.resolve("command.json"), "{\"port\":");

        assertThat(send(new Request(List.of("echo", "twice"), NO_FILE))).isEmpty();
    }

    private OptionalInt send(Request request) throws IOException {
        return new CommandClient(directory).run(request, screen);
    }

    private static byte[] talk(int port, String token) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(token.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return socket.getInputStream().readAllBytes();
        }
    }

    private static final class Screen implements Terminal {

        private final List<String> out = new ArrayList<>();
        private final List<String> err = new ArrayList<>();

        @Override
        public void out(String line) {
            out.add(line);
        }

        @Override
        public void err(String line) {
            err.add(line);
        }
    }

    private static final class Echo implements Command {

        private volatile int runs;

        @Override
        public String name() {
            return "echo twice";
        }

        @Override
        public int run(List<String> arguments, byte[] file, Terminal terminal) {
            runs = 1;
            if (arguments.contains("fail")) {
                throw new IllegalStateException("secret");
            }
            terminal.err("<warning>");
            terminal.out("%s %d %d".formatted(arguments, file.length, file[file.length - 1]));
            return 7;
        }
    }
}
