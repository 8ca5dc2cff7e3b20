package org.knotwise.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;
import org.knotwise.clients.DuplicateFinder.Match;
import org.knotwise.clients.Likeness.Person;

class DuplicateFinderTest {

    private static final String[] FIRST_NAMES = {"Ana", "Anna", "Zoë", "Zoe", "Jürgen", "Jurgen", "Li", "Mary Ann"};
    private static final String[] LAST_NAMES = {"Smith", "Smyth", "Łuczak", "Luczak", "O'Neill", "ONeill", "Zoe", "Ng"};

    @Test
    void findsExactlyThePeopleThatTheRuleNames() {
        for (int run = 0; run < 3_000; run++) {
            long seed = 7_000L + run;
            Random random = new Random(seed);
            List<Person<Integer>> people =
                    IntStream.range(0, 12).mapToObj(id -> anybody(id, random)).toList();
            DuplicateFinder<Integer> finder = new DuplicateFinder<>(people);
            Person<String> asked = anybody("asked", random);

            assertThat(finder.matches(asked))
                    .as("seed %d", seed)
                    .extracting(match -> match.other().id())
                    .containsExactlyInAnyOrderElementsOf(people.stream()
                            .filter(other -> isLike(asked, other))
                            .map(Person::id)
                            .toList());
        }
    }

    @Test
    void findsTheSameInBothDirections() {
        for (int run = 0; run < 2_000; run++) {
            long seed = 90_000L + run;
            Random random = new Random(seed);
            Person<String> one = anybody("one", random);
            Person<String> other = anybody("other", random);

            assertThat(Likeness.between(one, other)).as("seed %d", seed).isEqualTo(Likeness.between(other, one));
        }
    }

    @Test
    void findsEachOtherOnceWhateverTheyShare() {
        Person<Integer> client = Person.of(
                1,
                "Ana",
                "Smith",
                LocalDate.of(1990, 2, 28),
                List.of("+15045550131", "+15045550132"),
                "ana@example.org");

        List<Match<Integer>> matches = new DuplicateFinder<>(List.of(client)).matches(client);

        assertThat(matches)
                .singleElement()
                .satisfies(match -> assertThat(match.likeness().reasons()).containsExactly(Likeness.Reason.values()));
    }

    @Test
    void givesTheSameBirthDateBeforeASharedNumberAndNotMoreThanAnybodyReads() {
        DuplicateFinder<Integer> finder = new DuplicateFinder<>();
        for (int id = 0; id < 100; id++) {
            finder.add(Person.of(id, "Nobody", "Else", LocalDate.of(1980, 1, 1), List.of("+15045550100"), null));
        }
        finder.add(Person.of(100, "Ana", "Smith", LocalDate.of(1990, 2, 28), List.of(), null));

        List<Match<Integer>> matches = finder.matches(
                Person.of("asked", "Ana", "Smith", LocalDate.of(1990, 2, 28), List.of("+15045550100"), null));

        assertThat(matches).hasSize(DuplicateFinder.MOST_MATCHES);
        assertThat(matches.getFirst().other().id()).isEqualTo(100);
    }

    private static <K> Person<K> anybody(K id, Random random) {
        List<String> phones = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            phones.add("+1504555010" + random.nextInt(10));
        }
        return Person.of(
                id,
                name(FIRST_NAMES, random),
                name(LAST_NAMES, random),
                LocalDate.of(1990, 1, 1 + random.nextInt(3)),
                phones,
                random.nextBoolean() ? null : "c" + random.nextInt(8) + "@example.org");
    }

    /** A real one, or letters that make every kind of overlap. */
    private static String name(String[] names, Random random) {
        if (random.nextBoolean()) {
            return names[random.nextInt(names.length)];
        }
        return random.ints(1 + random.nextInt(6), 0, 4)
                .mapToObj("abno"::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** The rule as the product states it, one sentence after the other. */
    private static boolean isLike(Person<?> one, Person<?> other) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String name = one.name().firstNameFirst();
        String turned = one.name().lastNameFirst();
        String otherName = other.name().firstNameFirst();
        String otherTurned = other.name().lastNameFirst();
        boolean alike = similarity.apply(name, otherName) >= 0.90
                || similarity.apply(turned, otherName) >= 0.90
                || similarity.apply(name, otherTurned) >= 0.90;
        return (one.birthDate().equals(other.birthDate()) && alike)
                || one.phones().stream().anyMatch(other.phones()::contains)
                || (one.email() != null && one.email().equals(other.email()));
    }
}
