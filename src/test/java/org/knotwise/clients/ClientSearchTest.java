package org.knotwise.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.identity.AccountId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Finds while somebody types, and nobody whom one may not know of. */
@DatabaseTest
@Import(Fixtures.class)
class ClientSearchTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Clients clients;

    @Autowired
    private ClientSearch search;

    private AccountId ines;

    @BeforeEach
    void inesHasClients() {
        ines = fixtures.therapist("Ines Okafor");
        add("José", "Núñez-Zarzuela");
        add("Łukasz", "Zarzuelski");
        add("Zarzo", "O’Neill");
        add("50%", "Zarz_x");
    }

    @Test
    void findsWithoutCaseAccentsAndOrder() {
        assertThat(found("jose NUNEZ")).containsExactly("José Núñez-Zarzuela");
        assertThat(found("zarzuela jos")).containsExactly("José Núñez-Zarzuela");
        assertThat(found("lukasz")).containsExactly("Łukasz Zarzuelski");
        assertThat(found("zarzo oneill")).containsExactly("Zarzo O’Neill");
    }

    @Test
    void whoBeginsWithItComesBeforeWhoOnlyHoldsIt() {
        add("Anna", "Bizarzo");

        assertThat(found("zarzo")).containsExactly("Zarzo O’Neill", "Anna Bizarzo");
    }

    @Test
    void whatStandsForAnyLetterInADatabaseIsALetterHere() {
        assertThat(found("zarz_x")).containsExactly("50% Zarz_x");
        assertThat(found("%")).isEmpty();
        assertThat(found("_")).isEmpty();
        assertThat(found("   ")).isEmpty();
        assertThat(found("a b c d e f g h")).isEmpty();
    }

    @Test
    void aTherapistFindsTheOwnClientsOnlyAndAnAdminNone() {
        AccountId anton = fixtures.therapist("Anton Reyes");

        assertThat(SignedInAs.therapist(anton).get(() -> search.find("zarzuela", 10)))
                .isEmpty();
        assertThat(SignedInAs.manager().get(() -> search.find("nunez zarzuela", 10)))
                .isNotEmpty();
        assertThat(SignedInAs.reception().get(() -> search.find("nunez zarzuela", 10)))
                .isNotEmpty();
    }

    private List<String> found(String typed) {
        return SignedInAs.therapist(ines).get(() -> search.find(typed, 10)).stream()
                .map(row -> row.name().full())
                .toList();
    }

    private void add(String first, String last) {
        var draft = ClientDraft.of(first, last, LocalDate.of(1984, 5, 17));
        SignedInAs.therapist(ines).run(() -> clients.add(draft, ines, true).orThrow());
    }
}
