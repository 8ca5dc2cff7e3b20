package org.knotwise.scheduling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.BookingLoad.Few;
import org.knotwise.scheduling.BookingLoad.Told;
import org.knotwise.scheduling.BookingLoad.Treated;
import org.knotwise.shared.ClientId;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestContextManager;

/** One of several processes that book on the same database; it is given the few, and writes down what it was told. */
@SpringBootTest
@ActiveProfiles("test")
@Import({BookingLoadProcess.GivenDatabase.class, TestClock.class})
class BookingLoadProcess {

    private static final String URL = "knotwise.load.url";
    private static final String SEPARATOR = " ";

    @TestConfiguration(proxyBeanMethods = false)
    static class GivenDatabase {

        @Bean
        DataSource dataSource() {
            return DataSourceBuilder.create()
                    .url(System.getProperty(URL))
                    .username("postgres")
                    .build();
        }
    }

    private BookingLoadProcess() {}

    /** Starts another JVM on this database; what it was told is in the file when it has ended. */
    static Process start(String url, Path few, Path told, long seed, int threads) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-D" + URL + "=" + url,
                        "-Dknotwise.test.database=postgresql",
                        "-Dknotwise.load.seconds=" + BookingLoad.RUNS_FOR.toSeconds(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BookingLoadProcess.class.getName(),
                        few.toString(),
                        told.toString(),
                        Long.toString(seed),
                        Integer.toString(threads))
                .redirectErrorStream(true)
                .redirectOutput(Path.of(told + ".log").toFile())
                .start();
    }

    /** The few, the file to write to, the seed, and how many threads. */
    public static void main(String[] arguments) throws Exception {
        var context = new TestContextManager(BookingLoadProcess.class)
                .getTestContext()
                .getApplicationContext();
        var load = new BookingLoad(
                context.getBean(Appointments.class),
                context.getBean(CalendarChanges.class),
                read(Path.of(arguments[0])));
        Told told = load.run(Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
        write(Path.of(arguments[1]), told);
        System.exit(0);
    }

    static void write(Path file, Few few) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(few.desk().toString());
        lines.add(joined(few.therapists()));
        lines.add(joined(few.rooms()));
        few.clients().forEach(one -> lines.add(one.client() + SEPARATOR + joined(one.sessions())));
        Files.write(file, lines);
    }

    private static Few read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return new Few(
                new AccountId(UUID.fromString(lines.getFirst())),
                split(lines.get(1), AccountId::new),
                split(lines.get(2), RoomId::new),
                lines.stream().skip(3).map(BookingLoadProcess::treated).toList());
    }

    private static Treated treated(String line) {
        List<UUID> ids = split(line, Function.identity());
        return new Treated(
                new ClientId(ids.getFirst()),
                ids.stream().skip(1).map(SessionId::new).toList());
    }

    private static void write(Path file, Told told) throws IOException {
        Files.write(
                file,
                List.of(
                        joined(told.booked()),
                        joined(told.cancelled()),
                        told.attempts()
                                + SEPARATOR
                                + told.justTaken()
                                + SEPARATOR
                                + told.refused()
                                + SEPARATOR
                                + told.withoutHelp()));
    }

    static Told told(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Integer> counts = Arrays.stream(lines.get(2).split(SEPARATOR, -1))
                .map(Integer::valueOf)
                .toList();
        return new Told(
                split(lines.getFirst(), AppointmentId::new),
                split(lines.get(1), AppointmentId::new),
                counts.get(0),
                counts.get(1),
                counts.get(2),
                counts.get(3));
    }

    private static String joined(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }

    private static <T> List<T> split(String line, Function<UUID, T> id) {
        return Arrays.stream(line.split(SEPARATOR, -1))
                .filter(one -> !one.isEmpty())
                .map(UUID::fromString)
                .map(id)
                .toList();
    }
}
