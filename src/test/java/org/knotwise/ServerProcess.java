package org.knotwise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.h2.tools.RunScript;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was packaged, as a process of its own on a data folder of its own, that can be killed and started again. */
final class ServerProcess implements AutoCloseable {

    private static final long STARTS_WITHIN_MILLIS = 120_000;
    private static final int LOOK_MILLIS = 200;

    private final Path folder;
    private final int port = freePort();
    private @Nullable Process process;

    /** A folder that holds what is in this database of H2 now. */
    ServerProcess(JdbcClient from) {
        try {
            folder = Files.createTempDirectory("knotwise-it");
            Path script = folder.resolve("all.sql");
            from.sql("script to '" + script + "'").query().listOfRows();
            RunScript.execute(address(), "knotwise", "", script.toString(), null, false);
            Files.delete(script);
            // The memory keeps a database open that nobody uses; a file must be free for the process.
            try (var connection = DriverManager.getConnection(address(), "knotwise", "");
                    var statement = connection.createStatement()) {
                statement.execute("set db_close_delay 0");
                statement.execute("shutdown");
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private String address() {
        return "jdbc:h2:file:" + folder.resolve("knotwise") + ";WRITE_DELAY=0";
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    int port() {
        return port;
    }

    /** Starts it, and waits until it answers. */
    void start() {
        try {
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-Dknotwise.data=" + folder,
                            "-jar",
                            Path.of("target", "knotwise.jar").toAbsolutePath().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("server.log").toFile());
            builder.environment().put("KNOTWISE_PORT", Integer.toString(port));
            process = builder.start();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        waitUntilItAnswers();
    }

    /** Ends it as when the plug is pulled. */
    void kill() {
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroyForcibly();
        try {
            running.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    /** What the database holds; only while the server does not run. */
    JdbcClient stored() {
        return JdbcClient.create(new DriverManagerDataSource(address(), "knotwise", ""));
    }

    private void waitUntilItAnswers() {
        long until = System.currentTimeMillis() + STARTS_WITHIN_MILLIS;
        while (System.currentTimeMillis() < until) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("localhost", port), LOOK_MILLIS);
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IllegalStateException("The server did not start; see " + folder.resolve("server.log"));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
