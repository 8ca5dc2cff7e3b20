package org.knotwise.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.health.AlertRow;
import org.knotwise.health.Alerts;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

@DatabaseTest
@Import(Fixtures.class)
class ClientsTest {

    @Autowired
    private Clients clients;

    @Autowired
    private Alerts alerts;

    @Autowired
    private Fixtures fixtures;

    private AccountId ines;
    private ClientId marta;

    @SuppressWarnings("NullAway.Init") // both are set before each test
    ClientsTest() {}

    @BeforeEach
    void oneClientWithAnAlert() {
        ines = fixtures.therapist("Ines Okafor");
        marta = SignedInAs.therapist(ines)
                .get(() -> clients.add(draft("Márta", "Lindqvist", "Blood thinner"), ines, true)
                        .orThrow()
                        .id());
    }

    @Test
    void receptionSeesNoAlertAndNoNote() {
        ClientDraft seen =
                SignedInAs.reception().get(() -> clients.details(marta)).draft();

        assertThat(seen.names().legalLast()).isEqualTo("Lindqvist");
        assertThat(seen.alerts()).isNull();
        assertThat(seen.notes()).isNull();
    }

    @Test
    void anEditTouchesNoAlert() {
        SignedInAs.reception().run(() -> {
            ClientDetails seen = clients.details(marta);
            clients.change(marta, draft("Marta", "Lindqvist-Berg", null), seen.version());
        });

        ClientDraft kept =
                SignedInAs.therapist(ines).get(() -> clients.details(marta)).draft();
        assertThat(kept.names().legalLast()).isEqualTo("Lindqvist-Berg");
        assertThat(kept.alerts()).isNull();
        assertThat(SignedInAs.therapist(ines).get(() -> alerts.of(marta)))
                .extracting(AlertRow::text)
                .containsExactly("Blood thinner");
    }

    @Test
    void anEditOfWhatSomebodyElseChangedIsRefused() {
        long seen = SignedInAs.therapist(ines).get(() -> clients.details(marta)).version();
        SignedInAs.therapist(ines).run(() -> clients.change(marta, draft("Marta", "Berg", null), seen));

        assertThatThrownBy(() ->
                        SignedInAs.therapist(ines).run(() -> clients.change(marta, draft("Marta", "Holm", null), seen)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(SignedInAs.therapist(ines)
                        .get(() -> clients.details(marta))
                        .draft()
                        .names()
                        .legalLast())
                .isEqualTo("Berg");
    }

    @Test
    void aListIsFoundWithoutAccentsAndHoldsTheOwnClientsOnly() {
        AccountId tomas = fixtures.therapist("Tomas Brandl");

        assertThat(SignedInAs.therapist(ines).get(() -> clients.rows("marta lindq", 0, 10)))
                .extracting(ClientRow::id)
                .contains(marta);
        assertThat(SignedInAs.therapist(tomas).get(() -> clients.rows("marta lindq", 0, 10)))
                .isEmpty();
        assertThat(SignedInAs.therapist(tomas).<Long>get(() -> clients.count(ClientFilter.inCare(""))))
                .isZero();
        assertThat(SignedInAs.therapist(ines).get(() -> clients.rows("%", 0, 10)))
                .isEmpty();
    }

    @Test
    void aTherapistAddsToTheOwnCareOnly() {
        AccountId tomas = fixtures.therapist("Tomas Brandl");

        Outcome<ClientDetails> outcome =
                SignedInAs.therapist(ines).get(() -> clients.add(draft("Owen", "Tallis", null), tomas, true));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(SignedInAs.manager().get(() -> clients.rows("tallis", 0, 10)))
                .extracting(ClientRow::therapist)
                .doesNotContain("Tomas Brandl");
    }

    @Test
    void aLookAlikeIsAddedOnlyWhenSomebodyHasLooked() {
        ClientDraft again = draft("Marta", "Lindqvist", null);

        Outcome<ClientDetails> refused = SignedInAs.therapist(ines).get(() -> clients.add(again, ines, false));
        List<Duplicate> shown = SignedInAs.therapist(ines).get(() -> clients.duplicatesOf(again));

        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(shown).extracting(Duplicate::id).contains(marta);
        assertThat(SignedInAs.therapist(ines).get(() -> clients.add(again, ines, true)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aTherapistIsNotToldOfAColleaguesLookAlike() {
        AccountId tomas = fixtures.therapist("Tomas Brandl");

        assertThat(SignedInAs.therapist(tomas).get(() -> clients.duplicatesOf(draft("Marta", "Lindqvist", null))))
                .isEmpty();
        assertThatThrownBy(() -> SignedInAs.therapist(tomas).run(() -> clients.details(marta)))
                .isInstanceOf(NoSuchRecord.class);
    }

    private static ClientDraft draft(String firstName, String lastName, @Nullable String alerts) {
        return ClientDraft.of(firstName, lastName, LocalDate.of(1985, 3, 31)).withAlerts(alerts);
    }
}
