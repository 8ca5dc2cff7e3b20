package org.knotwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.knotwise.exchange.ClientList.Settings;
import org.knotwise.exchange.ClientListReading.NeedsDateOrder;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.exchange.ClientListReading.Refused;

/** Client lists for tests, and what must come of reading them. */
final class Lists {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Settings AMERICAN = new Settings("US", TODAY, null);
    static final Settings GERMAN = new Settings("DE", TODAY, null);

    private Lists() {}

    static byte[] sample(String name) {
        try (InputStream in = Objects.requireNonNull(Lists.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Settings american(DateOrder order) {
        return new Settings("US", TODAY, order);
    }

    static Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), AMERICAN);
    }

    static Read read(byte[] file, Settings settings) {
        ClientListReading reading = ClientList.read(file, settings);
        assertThat(reading).isInstanceOf(Read.class);
        return (Read) reading;
    }

    static Refused refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    static Refused refused(byte[] file) {
        ClientListReading reading = ClientList.read(file, AMERICAN);
        assertThat(reading).isInstanceOf(Refused.class);
        return (Refused) reading;
    }

    static NeedsDateOrder needsDateOrder(String text) {
        ClientListReading reading = ClientList.read(text.getBytes(StandardCharsets.UTF_8), AMERICAN);
        assertThat(reading).isInstanceOf(NeedsDateOrder.class);
        return (NeedsDateOrder) reading;
    }
}
