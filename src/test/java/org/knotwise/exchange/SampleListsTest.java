package org.knotwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.knotwise.clients.Address;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientNames;
import org.knotwise.clients.Contact;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.EmergencyContact;
import org.knotwise.clients.Former;
import org.knotwise.clients.Likeness.Person;
import org.knotwise.clients.Likeness.Reason;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.clients.Work;
import org.knotwise.exchange.ClientListPreview.Duplicate;
import org.knotwise.exchange.ClientListReading.FileFormat;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.shared.ClientId;

/** The three lists that practices brought. */
class SampleListsTest {

    private final Read alliedHealth = Lists.read(Lists.sample("clients-allied-health.csv"), Lists.AMERICAN);
    private final Read german = Lists.read(Lists.sample("kunden-praxis.csv"), Lists.GERMAN);
    private final Read american = Lists.read(Lists.sample("client-list-us.tsv"), Lists.AMERICAN);

    @Test
    void readsEveryRowOfTheAlliedHealthList() {
        assertReadWhole(alliedHealth, 420, new FileFormat("UTF-8", Separator.COMMA), DateOrder.ISO);

        assertThat(draft(alliedHealth, 3))
                .isEqualTo(new ClientDraft(
                        new ClientNames("Nikolaj", "O'Neill", null, "they/them"),
                        LocalDate.of(1967, 2, 17),
                        new Contact(
                                new EmailAddress("nikolaj.oneill.1@example.net"),
                                new PhoneNumber("(504) 555-0123", "+15045550123"),
                                null,
                                new Address("384 Oak Street, Apt 4", "Metairie", "LA", "70111"),
                                false,
                                true),
                        new Work("Retired", null),
                        new EmergencyContact("Spouse (504) 555-0123", null, null),
                        null,
                        null,
                        "Prefers mornings,\nring the side bell",
                        new Former(null, "C-1001", null)));
    }

    @Test
    void keepsWhatTheAlliedHealthListSaysOfConsentArchiveAndFormulas() {
        List<ClientDraft> drafts =
                alliedHealth.rows().stream().map(ClientRow::draft).toList();

        assertThat(drafts).filteredOn(draft -> draft.contact().consentText()).hasSize(149);
        assertThat(drafts).filteredOn(draft -> draft.contact().consentEmail()).hasSize(136);
        assertThat(drafts)
                .filteredOn(
                        draft -> LocalDate.of(2025, 3, 1).equals(draft.former().archivedOn()))
                .hasSize(26);
        assertThat(drafts)
                .filteredOn(draft -> "=HYPERLINK(\"http://example.org\",\"x\")".equals(draft.notes()))
                .isNotEmpty();
    }

    @Test
    void readsEveryRowOfTheGermanList() {
        assertReadWhole(german, 260, new FileFormat("windows-1252", Separator.SEMICOLON), DateOrder.DAY_FIRST);

        ClientDraft first = draft(german, 2);
        assertThat(first.names().legalFirst()).isEqualTo("Chloé");
        assertThat(first.birthDate()).isEqualTo(LocalDate.of(1998, 4, 17));
        assertThat(first.contact().phone()).isEqualTo(new PhoneNumber("030 / 23125-73", "+49302312573"));
        assertThat(first.notes()).isEqualTo("Says \"no oil\", please");
        assertThat(draft(german, 5).names().legalLast()).isEqualTo("Y?lmaz");
        assertThat(german.rows())
                .noneMatch(row -> row.draft().contact().consentEmail()
                        || row.draft().contact().consentText());
    }

    @Test
    void readsEveryRowOfTheAmericanList() {
        assertReadWhole(american, 300, new FileFormat("UTF-16LE", Separator.TAB), DateOrder.MONTH_FIRST);

        ClientDraft third = draft(american, 4);
        assertThat(third.names().legalFirst()).isEqualTo("Priya");
        assertThat(third.names().legalLast()).isEqualTo("van der Berg");
        assertThat(third.birthDate()).isEqualTo(LocalDate.of(1989, 3, 3));
        assertThat(american.rows())
                .extracting(row -> row.draft().alerts())
                .filteredOn(Objects::nonNull)
                .hasSize(42)
                .containsOnly("Blood thinner", "Latex allergy");
        assertThat(american.rows())
                .extracting(row -> row.draft().former().therapist())
                .filteredOn(Objects::nonNull)
                .containsOnly("Ines O", "Sara A");
    }

    @Test
    void findsWithinEachListOnlySharedNumbers() {
        assertThat(duplicates(alliedHealth, List.of())).hasSize(240).noneMatch(Duplicate::byNameAndBirthDate);
        assertThat(duplicates(german, List.of())).hasSize(109).noneMatch(Duplicate::byNameAndBirthDate);
        assertThat(duplicates(american, List.of())).hasSize(154).noneMatch(Duplicate::byNameAndBirthDate);
    }

    @Test
    void findsThePeopleOfTheAmericanListThatTheOtherTwoBroughtBefore() {
        List<Person<ClientId>> onRecord = new ArrayList<>();
        alliedHealth.rows().forEach(row -> onRecord.add(Person.of(ClientId.random(), row.draft())));
        assertThat(duplicates(german, onRecord)).noneMatch(Duplicate::byNameAndBirthDate);
        german.rows().forEach(row -> onRecord.add(Person.of(ClientId.random(), row.draft())));

        List<Duplicate> known = duplicates(american, onRecord).stream()
                .filter(Duplicate::byNameAndBirthDate)
                .toList();

        assertThat(known).hasSize(132);
        // Written Y?lmaz in the German list, which its code page could not say otherwise.
        assertThat(known).anySatisfy(duplicate -> {
            assertThat(duplicate.row().draft().names().legalLast()).isEqualTo("Yılmaz");
            assertThat(duplicate.onRecord().getFirst().likeness().nameSimilarity())
                    .isLessThan(1);
            assertThat(duplicate.onRecord().getFirst().likeness().reasons())
                    .containsExactly(Reason.NAME_AND_BIRTH_DATE);
        });
    }

    private static void assertReadWhole(Read read, int rows, FileFormat format, DateOrder order) {
        assertThat(read.badCells()).isEmpty();
        assertThat(read.warnings()).isEmpty();
        assertThat(read.rows()).hasSize(rows);
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.dateOrder()).isEqualTo(order);
    }

    private static List<Duplicate> duplicates(Read read, List<Person<ClientId>> onRecord) {
        return ClientListPreview.of(read, onRecord).duplicates();
    }

    private static ClientDraft draft(Read read, int row) {
        return read.rows().stream()
                .filter(candidate -> candidate.row() == row)
                .findFirst()
                .orElseThrow()
                .draft();
    }
}
