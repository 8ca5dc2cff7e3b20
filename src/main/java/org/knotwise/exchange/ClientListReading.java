package org.knotwise.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a client list. Nothing is written in any case. */
public sealed interface ClientListReading {

    /**
     * The file cannot be taken apart into rows of clients.
     *
     * @param problems never empty; the first ones when there are very many
     */
    record Refused(List<Problem> problems) implements ClientListReading {
        public Refused {
            problems = List.copyOf(problems);
        }

        public static Refused because(Message message) {
            return new Refused(List.of(new Problem(null, message)));
        }
    }

    /**
     * Why a file is refused.
     *
     * @param place null when the file as a whole is meant
     */
    record Problem(@Nullable Place place, Message message) {}

    /**
     * A place in the file.
     *
     * @param row as a spreadsheet counts, from 1
     * @param column from 1
     * @param line of the file, from 1
     */
    record Place(int row, int column, long line) {}

    /**
     * Every date of the file is one in both orders, so a person has to say which is meant; the file is then read again
     * with that order.
     *
     * @param example one of the dates, with the two days it may be
     * @param dates how many dates can be read in two ways
     */
    record NeedsDateOrder(FileFormat format, HeaderMatch match, DateExample example, int dates)
            implements ClientListReading {}

    /** A date that is one day in the one order and another in the other. */
    record DateExample(int row, String header, String typed, LocalDate dayFirst, LocalDate monthFirst) {}

    /**
     * The file was taken apart.
     *
     * @param dateOrder the order in which its dates were read
     * @param rows the clients of all good rows
     * @param badCells why the other rows are none; with one of them nothing may be written
     * @param warnings what was read all the same, but not as a person may expect
     */
    record Read(
            FileFormat format,
            DateOrder dateOrder,
            HeaderMatch match,
            List<ClientRow> rows,
            List<CellRemark> badCells,
            List<CellRemark> warnings)
            implements ClientListReading {
        public Read {
            rows = List.copyOf(rows);
            badCells = List.copyOf(badCells);
            warnings = List.copyOf(warnings);
        }

        /** How many rows have at least one bad cell. */
        public int badRows() {
            return Math.toIntExact(
                    badCells.stream().mapToInt(CellRemark::row).distinct().count());
        }
    }

    /**
     * How the file is written.
     *
     * @param encoding as it is called in the trade: UTF-8, UTF-16LE, UTF-16BE, windows-1252
     */
    record FileFormat(String encoding, Separator separator) {}
}
