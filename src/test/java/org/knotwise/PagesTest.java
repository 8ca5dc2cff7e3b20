package org.knotwise;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What stands on a page where nothing is, and where one may not know whether there is something. */
@Import({Fixtures.class, Care.class})
class PagesTest extends ViewTest {

    private static final String NOTHING = "There is nothing here";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private Clients clients;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;

    @BeforeEach
    void inesHasAClient() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/plan", "/knots", "/visits", "/home-care", "/appointments", "/map"})
    void aColleaguesClientLooksLikeOneThatIsNotThere(String page) {
        String name =
                SignedInAs.manager().get(() -> clients.details(client)).name().full();

        open(SignedInAs.therapist(ines), "clients/" + client + page);
        assertThat(pageText()).contains(name).doesNotContain(NOTHING);

        open(SignedInAs.therapist(fixtures.therapist("Anton Reyes")), "clients/" + client + page);
        String colleague = pageText();
        assertThat(colleague).contains(NOTHING).doesNotContain(name);

        open(SignedInAs.therapist(fixtures.therapist("Anton Reyes")), "clients/" + ClientId.random() + page);
        assertThat(pageText()).isEqualTo(colleague);
    }

    @Test
    void anAddressThatIsNoIdIsNotThere() {
        open(SignedInAs.therapist(ines), "clients/1%20or%201=1");

        assertThat(pageText()).contains(NOTHING);
    }

    @Test
    void aVisitIsThereForItsTherapistAndTheManagerOnly() {
        VisitId visit = care.open(care.book(client, null, Care.at(TODAY, "11:00")));
        AccountId account = fixtures.accountOf(client);
        String address = "clients/" + client + "/visits/" + visit;

        open(SignedInAs.therapist(ines), address);
        assertThat(pageText()).contains("Open the record").doesNotContain(NOTHING);
        open(SignedInAs.manager(fixtures.manager("Mara Lind")), address);
        assertThat(pageText()).contains("Open the record").doesNotContain(NOTHING);

        assertNothingAt(address, () -> SignedInAs.reception(fixtures.reception("Jo Park")));
        assertNothingAt(address, () -> SignedInAs.therapist(fixtures.therapist("Anton Reyes")));
        assertNothingAt(address, () -> SignedInAs.client(account, client));
        assertNothingAt("clients/" + fixtures.clientOf(ines) + "/visits/" + visit, () -> SignedInAs.therapist(ines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients", "follow-ups"})
    void aListWithNothingInItSaysWhatBelongsThere(String address) {
        open(SignedInAs.therapist(fixtures.therapist("Anton Reyes")), address);

        assertThat(_size(_get(Grid.class))).isZero();
        assertThat(pageText()).containsAnyOf("No clients yet", "Nothing is due");
    }

    @Test
    void aDayWithNothingInItSaysSo() {
        open(SignedInAs.therapist(fixtures.therapist("Anton Reyes")), "today");

        assertThat(pageText()).contains("Nobody is booked today", "Nothing is due");
    }

    @Test
    void aRecordWithNothingInItSaysWhatBelongsThere() {
        open(SignedInAs.therapist(ines), "clients/" + client);

        assertThat(pageText()).contains("No knots yet", "No plan yet", "No visits yet", "No appointments yet");
    }

    private void assertNothingAt(String address, Supplier<SignedInAs> who) {
        open(who.get(), address);
        assertThat(pageText()).contains(NOTHING).doesNotContain("Visit on");
    }
}
