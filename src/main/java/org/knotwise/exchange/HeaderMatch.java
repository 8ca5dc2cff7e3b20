package org.knotwise.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of each column of a client list.
 *
 * @param columns in the order of the file; no field is in two of them
 */
public record HeaderMatch(List<Column> columns) {

    public HeaderMatch {
        columns = List.copyOf(columns);
    }

    /**
     * A column and what became of it.
     *
     * @param number from 1
     * @param header as it stands in the file; may be empty
     */
    public record Column(int number, String header, Use use) {

        /** The letters a spreadsheet shows above this column: A, B ... Z, AA ... */
        public String letters() {
            StringBuilder letters = new StringBuilder();
            for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return letters.toString();
        }
    }

    /** What a column is used for. */
    public sealed interface Use {}

    /** The column is read into this field. */
    public record Imported(ClientField field) implements Use {}

    /** The column is left out. */
    public record NotImported(Why why) implements Use {}

    /** Why a column is left out. */
    public enum Why {
        /** Nobody knows this header. */
        UNKNOWN("unknown"),
        /** It has no header. */
        NO_HEADER("noHeader"),
        /** An earlier or plainer column has the field. */
        TAKEN("taken"),
        /** Mr, Ms, Frau: the record has the name that the client wants to be called by. */
        TITLE("title"),
        /** The record has pronouns, nothing on gender. */
        GENDER("gender"),
        /** Agreeing to advertising is no consent to messages about care. */
        MARKETING("marketing");

        private final String key;

        Why(String name) {
            this.key = "import.notImported." + name;
        }

        /** Its sentence in the bundle. */
        public String key() {
            return key;
        }
    }

    /** The column that is read into this field. */
    public Optional<Column> column(ClientField field) {
        return columns.stream()
                .filter(column -> column.use().equals(new Imported(field)))
                .findFirst();
    }

    /** Whether a column is read into this field. */
    public boolean has(ClientField field) {
        return column(field).isPresent();
    }

    /** The columns read into these fields, in the order of the fields. */
    public List<Column> columns(ClientField... fields) {
        return Stream.of(fields).flatMap(field -> column(field).stream()).toList();
    }
}
