package org.knotwise.clients;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.knotwise.clients.Likeness.Person;

/**
 * Finds the records that look like one person among many, by {@link Likeness}. Only records of the same birth date,
 * number or address are compared, so the time for a client list grows with its length and not with its square. Not safe
 * for several threads.
 *
 * @param <K> what the caller knows a record by
 */
public final class DuplicateFinder<K> {

    /**
     * The most matches given for one person. More help nobody to decide, and a list in which everybody has the
     * practice's own number would otherwise match everybody with everybody.
     */
    public static final int MOST_MATCHES = 20;

    private final Map<Object, List<Person<K>>> byTrait = new HashMap<>();

    /**
     * A record that looks like the one asked for.
     *
     * @param other the record found
     * @param likeness why; never without a reason
     */
    public record Match<K>(Person<K> other, Likeness likeness) {}

    /** Begins with nobody. */
    public DuplicateFinder() {}

    /** Begins with these records. */
    public DuplicateFinder(Collection<Person<K>> people) {
        people.forEach(this::add);
    }

    /** Lets later questions find this record. */
    public void add(Person<K> person) {
        traits(person)
                .forEach(trait -> byTrait.computeIfAbsent(trait, none -> new ArrayList<>())
                        .add(person));
    }

    /**
     * The records that look like this person: those of the same birth date first, then by number, then by address, each
     * in the order in which they were added, and at most {@value #MOST_MATCHES}.
     */
    public List<Match<K>> matches(Person<?> person) {
        Map<K, Match<K>> found = new LinkedHashMap<>();
        for (Object trait : traits(person).toList()) {
            for (Person<K> other : byTrait.getOrDefault(trait, List.of())) {
                if (found.size() == MOST_MATCHES) {
                    return List.copyOf(found.values());
                }
                Likeness likeness = Likeness.between(person, other);
                if (likeness.looksLikeOnePerson()) {
                    found.putIfAbsent(other.id(), new Match<>(other, likeness));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** What two records must share to be compared. A date is no text, a number begins with +, an address has an @. */
    private static Stream<Object> traits(Person<?> person) {
        return Stream.concat(
                Stream.concat(Stream.of(person.birthDate()), person.phones().stream()),
                Stream.ofNullable(person.email()));
    }
}
