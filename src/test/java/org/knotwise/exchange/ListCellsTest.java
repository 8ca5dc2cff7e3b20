package org.knotwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.exchange.ClientListReading.Read;

class ListCellsTest {

    static String[] namesOfPeople() {
        return new String[] {
            "<b onclick='x'>Ana</b>",
            "a&amp;b",
            "👩🏽‍🚀 Zoë",
            "محمد عبد الله",
            "שׁרה",
            "山田",
            "n".repeat(200),
            "=1+1",
            "@Ana",
            "-Ana",
            "Robert'); DROP TABLE client;--"
        };
    }

    @ParameterizedTest
    @MethodSource("namesOfPeople")
    void keepsANameAsTyped(String name) {
        Read read = Lists.read("First name,Last name,DOB\n\"%s\",\"%s\",1990-02-28\n".formatted(name, name));

        assertThat(read.badCells()).isEmpty();
        assertThat(read.rows().getFirst().draft().names().legalFirst()).isEqualTo(name);
        assertThat(read.rows().getFirst().draft().names().legalLast()).isEqualTo(name);
    }

    @Test
    void refusesWhatIsTooLongOrCannotBeKept() {
        Read read = Lists.read("First name,Last name,DOB,Notes,Occupation\n%s,A\u001B[31mna,1990-02-28,%s,%s\n"
                .formatted("n".repeat(201), "x".repeat(4001), "y".repeat(201)));

        assertThat(read.rows()).isEmpty();
        assertThat(read.badRows()).isEqualTo(1);
        assertThat(read.badCells())
                .extracting(CellRemark::reason)
                .contains(
                        Message.of("import.bad.tooLong", 201, 200),
                        Message.of("import.bad.character"),
                        Message.of("import.bad.tooLong", 4001, 4000));
        assertThat(read.badCells()).hasSize(4);
        assertThat(read.badCells())
                .allSatisfy(cell ->
                        assertThat(cell.excerpt()).hasSizeLessThanOrEqualTo(41).doesNotContain("\u001B"));
    }

    @Test
    void refusesMissingNames() {
        assertThat(Lists.read("First name,Last name,DOB\n ,Smith,1990-02-28\nAna,\u00A0,1990-02-28\n")
                        .badCells())
                .extracting(cell -> cell.row() + cell.column().letters() + " "
                        + cell.reason().key())
                .containsExactly("2A import.bad.required", "3B import.bad.required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana",
                "ana@",
                "@example.org",
                "ana@example",
                "a b@example.org",
                "ana@example.org; bo@example.org"
            })
    void refusesAMalformedAddress(String address) {
        assertThat(Lists.read("First name,Last name,DOB,E-mail\nAna,Smith,1990-02-28,%s\n".formatted(address))
                        .badCells())
                .extracting(CellRemark::reason)
                .containsExactly(Message.of("import.bad.email"));
    }

    @Test
    void keepsANumberThatItCannotReadAndSaysSo() {
        Read read = Lists.read("First name,Last name,DOB,Home phone,Mobile,Work phone\n"
                + "Ana,Smith,1990-02-28,ask Bo,+49 30 23125 29,504 555 0131\n");

        ClientDraft draft = read.rows().getFirst().draft();
        assertThat(draft.contact().phone()).isEqualTo(new PhoneNumber("+49 30 23125 29", "+49302312529"));
        assertThat(draft.contact().secondPhone()).isEqualTo(new PhoneNumber("ask Bo", null));
        assertThat(read.warnings())
                .extracting(warning ->
                        warning.column().header() + " " + warning.reason().key())
                .containsExactly("Home phone import.warning.phoneAsTyped", "Work phone import.warning.thirdPhone");
    }

    @ParameterizedTest
    @CsvSource({
        "SMS, false, true, 0",
        "Email, true, false, 0",
        "E-Mail und SMS, true, true, 0",
        "'SMS, Email', true, true, 0",
        "Both, true, true, 0",
        "None, false, false, 0",
        "'', false, false, 0",
        "Not SMS, false, false, 1",
        "No SMS, false, false, 1",
        "pigeon, false, false, 1"
    })
    void recordsConsentOnlyWhereItIsPlain(String cell, boolean email, boolean text, int warnings) {
        Read read = Lists.read("First name,Last name,DOB,Reminder type\nAna,Smith,1990-02-28,\"%s\"\n".formatted(cell));

        ClientDraft draft = read.rows().getFirst().draft();
        assertThat(draft.contact().consentEmail()).isEqualTo(email);
        assertThat(draft.contact().consentText()).isEqualTo(text);
        assertThat(read.warnings()).hasSize(warnings);
    }

    @Test
    void readsConsentsInColumnsOfTheirOwn() {
        Read read = Lists.read("Vorname;Nachname;Geburtsdatum;Einwilligung E-Mail;Einwilligung SMS\n"
                + "Ana;Smith;28.02.1990;ja;nein\nBo;Olsen;28.02.1990;Nein;vielleicht\n");

        assertThat(read.rows())
                .extracting(row -> row.draft().contact().consentEmail())
                .containsExactly(true, false);
        assertThat(read.rows())
                .extracting(row -> row.draft().contact().consentText())
                .containsExactly(false, false);
        assertThat(read.warnings()).hasSize(1);
    }

    @Test
    void joinsWhatTheRecordKeepsInOnePlace() {
        Read read = Lists.read("First name,Middle name,Last name,DOB,Address line 1,Address line 2\n"
                + "Ana,María,Smith,1990-02-28,\"12 Oak St\nRear house\",Apt 4\n");

        ClientDraft draft = read.rows().getFirst().draft();
        assertThat(draft.names().legalFirst()).isEqualTo("Ana María");
        assertThat(draft.contact().address().street()).isEqualTo("12 Oak St, Rear house, Apt 4");
    }

    @Test
    void leavesEmptyWhatTheFileLeavesEmpty() {
        ClientDraft draft = Lists.read("First name,Last name,DOB,Notes,Phone,Email\nAna,Smith,1990-02-28, ,,\n")
                .rows()
                .getFirst()
                .draft();

        assertThat(Arrays.asList(
                        draft.notes(),
                        draft.contact().phone(),
                        draft.contact().email(),
                        draft.names().preferred(),
                        draft.alerts()))
                .containsOnlyNulls();
    }
}
