package org.knotwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.knotwise.clients.Likeness.Person;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.shared.ClientId;

/** Lists of the largest practices; the time is printed, not asserted, as it is the machine's. */
class LargeListTest {

    private static final int ROWS = 10_000;
    private static final int ON_RECORD = 20_000;

    private final Random random = new Random(20261122);

    @Test
    void readsTenThousandRowsAndFindsThoseOnRecord() {
        List<Person<ClientId>> onRecord = new ArrayList<>();
        StringBuilder list = new StringBuilder("First name,Last name,DOB,Mobile,Email,Notes\n");
        for (int i = 0; i < ON_RECORD; i++) {
            String first = name();
            String last = name();
            LocalDate birthDate = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
            onRecord.add(Person.of(ClientId.random(), first, last, birthDate, List.of(), null));
            if (i < ROWS) {
                boolean known = i % 100 == 0;
                list.append(known ? first : name())
                        .append(',')
                        .append(known ? last : name())
                        .append(',');
                list.append(birthDate)
                        .append(",504 555 ")
                        .append("%04d".formatted(i))
                        .append(",c")
                        .append(i);
                list.append("@example.org,\"two\nlines\"\n");
            }
        }

        ClientListPreview preview = preview("distinct people", list, onRecord);

        assertThat(preview.read().rows()).hasSize(ROWS);
        assertThat(preview.duplicates()).hasSizeGreaterThanOrEqualTo(ROWS / 100);
    }

    @Test
    void isNotSlowedDownByOneBirthDateAndOneNumberForEverybody() {
        List<Person<ClientId>> onRecord = new ArrayList<>();
        StringBuilder list = new StringBuilder("First name,Last name,DOB,Mobile\n");
        LocalDate placeholder = LocalDate.of(1900, 1, 1);
        for (int i = 0; i < ON_RECORD; i++) {
            onRecord.add(Person.of(ClientId.random(), name(), name(), placeholder, List.of("+15045550100"), null));
        }
        for (int i = 0; i < ROWS; i++) {
            list.append(name()).append(',').append(name()).append(",1900-01-01,504 555 0100\n");
        }

        ClientListPreview preview = preview("one birth date, one number", list, onRecord);

        assertThat(preview.duplicates()).hasSize(ROWS);
        assertThat(preview.duplicates())
                .allSatisfy(duplicate -> assertThat(duplicate.onRecord()).hasSize(20));
    }

    @Test
    void staysUsableWithOneBirthDateForEverybody() {
        List<Person<ClientId>> onRecord = new ArrayList<>();
        StringBuilder list = new StringBuilder("First name,Last name,DOB\n");
        LocalDate placeholder = LocalDate.of(1900, 1, 1);
        for (int i = 0; i < ON_RECORD; i++) {
            onRecord.add(Person.of(ClientId.random(), name(), name(), placeholder, List.of(), null));
        }
        for (int i = 0; i < ROWS; i++) {
            list.append(name()).append(',').append(name()).append(",1900-01-01\n");
        }

        assertThat(preview("one birth date", list, onRecord).read().rows()).hasSize(ROWS);
    }

    private static ClientListPreview preview(String what, CharSequence list, List<Person<ClientId>> onRecord) {
        byte[] file = list.toString().getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Read read = Lists.read(file, Lists.AMERICAN);
        long wasRead = System.nanoTime();
        ClientListPreview preview = ClientListPreview.of(read, onRecord);
        long compared = System.nanoTime();
        System.out.printf(
                "%s: %d rows read in %s, compared with %d in %s%n",
                what, ROWS, Duration.ofNanos(wasRead - start), ON_RECORD, Duration.ofNanos(compared - wasRead));
        return preview;
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 3 + random.nextInt(7); i > 0; i--) {
            name.append((char) ('a' + random.nextInt(26)));
        }
        return name.toString();
    }
}
