package org.knotwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotwise.DatabaseTest;
import org.knotwise.SignedInAs;
import org.knotwise.clients.ClientFilter;
import org.knotwise.clients.ClientRow;
import org.knotwise.clients.Clients;
import org.knotwise.exchange.ClientListPreview.Duplicate;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Role;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Each test imports into the care of a therapist of its own, and looks at that therapist's clients only. */
@DatabaseTest
class ClientListImportsTest {

    @Autowired
    private ClientListImports imports;

    @Autowired
    private Clients clients;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private AccountId therapist = AccountId.random();

    @BeforeEach
    void someTherapist() {
        therapist = SignedInAs.admin()
                .get(() -> accounts.inviteStaff(
                                "Ines O", "ines-" + UUID.randomUUID() + "@example.org", EnumSet.of(Role.THERAPIST))
                        .orThrow()
                        .account());
    }

    @ParameterizedTest
    @CsvSource({"clients-allied-health.csv,US,420,394", "kunden-praxis.csv,DE,260,260", "client-list-us.tsv,US,300,300"
    })
    void importsAWholeList(String file, String country, int rows, int inCare) {
        Read list = Lists.read(Lists.sample(file), new ClientList.Settings(country, Lists.TODAY, null));

        Outcome<Imported> outcome =
                SignedInAs.therapist(therapist).get(() -> imports.commit(list, therapist, LikeRows.ASK));

        assertThat(outcome).isEqualTo(Outcome.done(new Imported(rows, 0)));
        assertThat(clientsOf(therapist)).isEqualTo(inCare);
        assertThat(recordsOf(therapist)).isEqualTo(rows);
    }

    @Test
    void keepsWhatTheListSaysAndGivesEveryClientANumberOfItsOwn() {
        Read list = Lists.read("Client No,First name,Last name,DOB,Practitioner,Archived on,Mobile\n"
                + "C-7,Nora,Lindqvist,1984-05-17,Sara A,,504 555 0123\nC-8,Old,Lindqvist,1950-01-02,,2025-03-01,\n");

        as(therapist, list, LikeRows.ASK).orThrow();

        List<ClientRow> rows = SignedInAs.therapist(therapist).get(() -> clients.rows("lindqvist", 0, 10));
        assertThat(rows).hasSize(1);
        var details = SignedInAs.therapist(therapist)
                .get(() -> clients.details(rows.getFirst().id()));
        assertThat(details.primaryTherapist()).isEqualTo(therapist);
        assertThat(details.draft().former().therapist()).isEqualTo("Sara A");
        assertThat(details.draft().former().number()).isEqualTo("C-7");
        assertThat(database.sql(
                                "select archived_on from client where former_number = 'C-8' and legal_first_name = 'Old'")
                        .query(LocalDate.class)
                        .list())
                .contains(LocalDate.of(2025, 3, 1));
        assertThat(database.sql("select count(*) - count(distinct number) from client")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsEveryRowAsADuplicateWhenTheSameFileComesTwice() {
        Read list = Lists.read(Lists.sample("client-list-us.tsv"), Lists.AMERICAN);
        as(therapist, list, LikeRows.ASK).orThrow();

        ClientListPreview again = SignedInAs.therapist(therapist).get(() -> imports.preview(list));

        assertThat(again.duplicates()).hasSize(300).allMatch(Duplicate::byNameAndBirthDate);
        assertThat(as(therapist, list, LikeRows.ASK)).isEqualTo(refused("import.notWritten.duplicates", 300));
        assertThat(as(therapist, list, LikeRows.SKIP)).isEqualTo(Outcome.done(new Imported(0, 300)));
        assertThat(recordsOf(therapist)).isEqualTo(300);
        assertThat(as(therapist, list, LikeRows.ADD)).isEqualTo(Outcome.done(new Imported(300, 0)));
        assertThat(recordsOf(therapist)).isEqualTo(600);
    }

    @Test
    void isNotHeldUpByAFamilyThatSharesATelephone() {
        Read list = Lists.read("First name,Last name,DOB,Mobile\n"
                + "Ada,Moss,1980-05-17,504 555 0123\nBen,Moss,2012-01-02,504 555 0123\n");

        assertThat(SignedInAs.therapist(therapist)
                        .get(() -> imports.preview(list))
                        .duplicates())
                .hasSize(1)
                .noneMatch(Duplicate::byNameAndBirthDate);
        assertThat(as(therapist, list, LikeRows.ASK)).isEqualTo(Outcome.done(new Imported(2, 0)));
    }

    @Test
    void skipsOnlyTheRowsThatLookLikeSomebodyByNameAndBirthDate() {
        as(therapist, Lists.read("First name,Last name,DOB\nAda,Moss,1980-05-17\n"), LikeRows.ASK)
                .orThrow();

        Outcome<Imported> outcome = as(
                therapist,
                Lists.read("First name,Last name,DOB\nÁda,Moss,1980-05-17\nBen,Moss,2012-01-02\nBen,Moss,2012-01-02\n"),
                LikeRows.SKIP);

        assertThat(outcome).isEqualTo(Outcome.done(new Imported(1, 2)));
        assertThat(recordsOf(therapist)).isEqualTo(2);
    }

    @Test
    void writesNothingWhileACellIsBad() {
        Read list = Lists.read("First name,Last name,DOB\nAda,Moss,1980-05-17\nBen,Moss,2012-02-30\n");

        assertThat(as(therapist, list, LikeRows.ADD)).isEqualTo(refused("import.notWritten.badCells", 1, 1));

        assertThat(recordsOf(therapist)).isZero();
    }

    @Test
    void writesNothingWhenItFailsHalfWay() {
        Read list = Lists.read(Lists.sample("clients-allied-health.csv"), Lists.AMERICAN);
        int next = database.sql("select nextval('client_number_seq')")
                .query(Integer.class)
                .single();
        AccountId other = therapist;
        someTherapist();
        as(other, Lists.read("First name,Last name,DOB\nAda,Moss,1980-05-17\n"), LikeRows.ASK)
                .orThrow();
        // The number that the 200th client of the list is about to be given is taken.
        database.sql(
                        "update client set number = ? where id in (select client_id from care_team_member where therapist_id = ?)")
                .params(next + 201, other.value())
                .update();

        assertThatThrownBy(() -> as(therapist, list, LikeRows.ADD)).isInstanceOf(DataIntegrityViolationException.class);

        assertThat(recordsOf(therapist)).isZero();
    }

    @Test
    void letsATherapistImportIntoTheOwnCareOnly() {
        Read list = Lists.read("First name,Last name,DOB\nAda,Moss,1980-05-17\n");
        AccountId other = therapist;
        someTherapist();

        Outcome<Imported> outcome =
                SignedInAs.therapist(therapist).get(() -> imports.commit(list, other, LikeRows.ASK));

        assertThat(outcome).isEqualTo(refused("client.onlyForYourself"));
        assertThat(recordsOf(other)).isZero();
    }

    @Test
    void doesNotTellATherapistOfColleaguesClients() {
        Read list = Lists.read("First name,Last name,DOB\nAda,Moss,1980-05-17\n");
        as(therapist, list, LikeRows.ASK).orThrow();
        someTherapist();

        assertThat(SignedInAs.therapist(therapist)
                        .get(() -> imports.preview(list))
                        .duplicates())
                .isEmpty();
        assertThat(SignedInAs.manager().get(() -> imports.preview(list)).duplicates())
                .hasSize(1);
    }

    @Test
    void refusesReceptionAndAdmin() {
        Read list = Lists.read("First name,Last name,DOB\nAda,Moss,1980-05-17\n");

        assertThatThrownBy(() -> SignedInAs.reception().run(() -> imports.preview(list)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignedInAs.admin().run(() -> imports.commit(list, therapist, LikeRows.ADD)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(recordsOf(therapist)).isZero();
    }

    private Outcome<Imported> as(AccountId who, Read list, LikeRows likeRows) {
        return SignedInAs.therapist(who).get(() -> imports.commit(list, who, likeRows));
    }

    private static Outcome<Imported> refused(String key, Object... arguments) {
        return Outcome.refused(Refusal.of(key, arguments));
    }

    private long clientsOf(AccountId who) {
        return SignedInAs.therapist(who).get(() -> clients.count(ClientFilter.inCare("")));
    }

    private int recordsOf(AccountId who) {
        return database.sql("select count(*) from care_team_member where therapist_id = ?")
                .param(who.value())
                .query(Integer.class)
                .single();
    }
}
