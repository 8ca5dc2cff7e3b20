package org.knotwise.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.identity.AccountId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * How long the search takes for each letter typed among 20,000 clients. Run with {@code ./knotwise test long}; it prints
 * its figures for the database that it ran on.
 */
@DatabaseTest
@Tag("long")
@Import(Fixtures.class)
class ClientSearchBenchmark {

    private static final int CLIENTS = 20_000;
    private static final int RUNS = 40;
    private static final List<String> SYLLABLES =
            List.of("ma", "ri", "no", "el", "ka", "so", "lin", "dq", "vist", "ö", "ber", "ta", "wen", "ju", "ha");

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Clients clients;

    @Autowired
    private ClientSearch search;

    @Test
    void eachLetterIsAnsweredBeforeTheNextIsTyped() {
        AccountId ines = fixtures.therapist("Ines Okafor");
        var random = new Random(20_000);
        List<ClientDraft> drafts = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            drafts.add(ClientDraft.of(name(random), name(random), LocalDate.of(1980, 1, 1)));
        }
        SignedInAs.therapist(ines).run(() -> clients.addAll(drafts, ines).orThrow());

        for (String typed : List.of("m", "ma", "mari", "lindqvist", "ma vist", "zzzz")) {
            List<Duration> times = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                SignedInAs.therapist(ines).get(() -> search.find(typed, 6));
                times.add(Duration.ofNanos(System.nanoTime() - start));
            }
            Collections.sort(times);
            System.out.printf(
                    "search %-10s among %d: median %d ms, 95 %% %d ms%n",
                    typed,
                    CLIENTS,
                    times.get(RUNS / 2).toMillis(),
                    times.get(RUNS * 95 / 100).toMillis());
            assertThat(times.get(RUNS / 2)).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static String name(Random random) {
        String name = SYLLABLES.get(random.nextInt(SYLLABLES.size()))
                + SYLLABLES.get(random.nextInt(SYLLABLES.size()))
                + SYLLABLES.get(random.nextInt(SYLLABLES.size()));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
