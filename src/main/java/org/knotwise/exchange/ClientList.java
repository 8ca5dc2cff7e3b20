package org.knotwise.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotwise.exchange.internal.ClientListReader;

/** The client list that a practice brings from its former system. */
public final class ClientList {

    /** The largest file read, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The most rows read, the header not counted. */
    public static final int MOST_ROWS = 50_000;

    private ClientList() {}

    /**
     * What a file does not say itself.
     *
     * @param region the country in which numbers without one are dialled, ISO 3166, such as US or DE
     * @param today in the practice's zone; nobody is born and no record was archived after it
     * @param dateOrder the order a person chose; null to find it in the file
     */
    public record Settings(
            String region, LocalDate today, @Nullable DateOrder dateOrder) {}

    /**
     * Reads a list: CSV in UTF-8, UTF-16 or Windows-1252, with or without a byte order mark, with comma, semicolon or
     * tab.
     *
     * @param file its bytes; more than {@link #MOST_BYTES} are refused, so a caller need not read further than one more
     */
    public static ClientListReading read(byte[] file, Settings settings) {
        return new ClientListReader(settings).read(file);
    }
}
