package org.knotwise.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.knotwise.clients.DuplicateFinder;
import org.knotwise.clients.DuplicateFinder.Match;
import org.knotwise.clients.Likeness.Person;
import org.knotwise.clients.Likeness.Reason;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.shared.ClientId;

/**
 * What an import would do: the reading, and which of its rows look like somebody else.
 *
 * @param duplicates in the order of the file; rows that look like nobody are not here
 */
public record ClientListPreview(Read read, List<Duplicate> duplicates) {

    public ClientListPreview {
        duplicates = List.copyOf(duplicates);
    }

    /**
     * A row that looks like somebody else.
     *
     * @param onRecord clients the practice has
     * @param earlierRows rows above it in the file, by their number
     */
    public record Duplicate(ClientRow row, List<Match<ClientId>> onRecord, List<Match<Integer>> earlierRows) {

        /** Whether one of them has the birth date and a like name; otherwise they share a number or an address only. */
        public boolean byNameAndBirthDate() {
            return Stream.concat(onRecord.stream(), earlierRows.stream())
                    .anyMatch(match -> match.likeness().reasons().contains(Reason.NAME_AND_BIRTH_DATE));
        }
    }

    /** Compares every good row with the clients on record, archived ones included, and with the rows above it. */
    public static ClientListPreview of(Read read, Collection<Person<ClientId>> clients) {
        DuplicateFinder<ClientId> onRecord = new DuplicateFinder<>(clients);
        DuplicateFinder<Integer> earlierRows = new DuplicateFinder<>();
        List<Duplicate> duplicates = new ArrayList<>();
        for (ClientRow row : read.rows()) {
            Person<Integer> person = Person.of(row.row(), row.draft());
            Duplicate duplicate = new Duplicate(row, onRecord.matches(person), earlierRows.matches(person));
            if (!duplicate.onRecord().isEmpty() || !duplicate.earlierRows().isEmpty()) {
                duplicates.add(duplicate);
            }
            earlierRows.add(person);
        }
        return new ClientListPreview(read, duplicates);
    }

    /** Whether every row is good, so that the list may be written: all of it, as a person decides on duplicates. */
    public boolean mayBeWritten() {
        return read.badCells().isEmpty() && !read.rows().isEmpty();
    }
}
