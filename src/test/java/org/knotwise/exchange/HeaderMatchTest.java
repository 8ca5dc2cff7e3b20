package org.knotwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotwise.exchange.ClientListReading.Problem;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.exchange.HeaderMatch.Imported;
import org.knotwise.exchange.HeaderMatch.NotImported;
import org.knotwise.exchange.HeaderMatch.Use;
import org.knotwise.exchange.HeaderMatch.Why;

class HeaderMatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "given name | Surname | DOB | mobile",
                "FIRST_NAME | last-name | Date of Birth (MM/DD/YYYY) | Cell phone",
                "Client First Name | Client Last Name | Birth date* | Mobile Number",
                "Vorname | Name | Geb.-Datum | Handy",
                "Vorname | Nachname | Geburtsdatum | Mobiltelefon",
                "Nombre | Apellidos | Fecha de nacimiento | Teléfono móvil",
                "Prénom | Nom | Date de naissance | Portable",
                "Prenom | Nom de famille | Né(e) le | Téléphone portable",
                "Nome | Cognome | Data di nascita | Cellulare",
                "Voornaam | Achternaam | Geboortedatum | Mobiel",
                "Nome | Apelido | Data de nascimento | Telemóvel",
                "Nome | Sobrenome | DATA DE NASCIMENTO | celular"
            })
    void knowsHeadersInSevenLanguages(String first, String last, String birth, String mobile) {
        Read read = Lists.read(String.join(";", first, last, birth, mobile) + "\nAna;Smith;1990-02-28;504 555 0131\n");

        assertThat(read.match().columns())
                .extracting(HeaderMatch.Column::use)
                .containsExactly(
                        new Imported(ClientField.FIRST_NAME),
                        new Imported(ClientField.LAST_NAME),
                        new Imported(ClientField.BIRTH_DATE),
                        new Imported(ClientField.MOBILE_PHONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith, Ana Maria | Ana Maria | Smith | 0",
                "Ana Smith | Ana | Smith | 0",
                "Ana van der Berg | Ana | van der Berg | 1",
                "Ana Maria Smith | Ana Maria | Smith | 1",
                "de la Cruz, Ana | Ana | de la Cruz | 0",
                "Smith, Jr., Bob | Jr., Bob | Smith | 1"
            })
    void splitsAFullNameAndSaysWhereItIsNotSure(String name, String first, String last, int warnings) {
        Read read = Lists.read("Name\tDOB\n" + name + "\t1990-02-28\n");

        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.draft().names().legalFirst()).isEqualTo(first);
            assertThat(row.draft().names().legalLast()).isEqualTo(last);
        });
        assertThat(read.warnings()).hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Madonna", "Smith,", "', Ana'"})
    void refusesARowWithOneName(String name) {
        assertThat(Lists.read("Name\tDOB\n" + name + "\t1990-02-28\n").badCells())
                .extracting(CellRemark::reason)
                .containsExactly(Message.of("import.bad.oneName"));
    }

    @Test
    void saysWhyAColumnIsLeftOut() {
        Read read = Lists.read("""
                First name,Last name,Name,DOB,Title,Gender,Accepted email marketing,Shoe size,,E-mail,Email address
                Ana,Smith,Ana Smith,1990-02-28,Ms,f,Yes,38,x,ana@example.org,ana@example.com
                """);

        assertThat(use(read, 3)).isEqualTo(new NotImported(Why.TAKEN));
        assertThat(use(read, 5)).isEqualTo(new NotImported(Why.TITLE));
        assertThat(use(read, 6)).isEqualTo(new NotImported(Why.GENDER));
        assertThat(use(read, 7)).isEqualTo(new NotImported(Why.MARKETING));
        assertThat(use(read, 8)).isEqualTo(new NotImported(Why.UNKNOWN));
        assertThat(use(read, 9)).isEqualTo(new NotImported(Why.NO_HEADER));
        assertThat(use(read, 10)).isEqualTo(new Imported(ClientField.EMAIL));
        assertThat(use(read, 11)).isEqualTo(new NotImported(Why.TAKEN));
        assertThat(read.rows().getFirst().draft().contact().consentEmail()).isFalse();
    }

    @Test
    void refusesAListWithoutNamesOrBirthDatesAndShowsTheHeadersItSaw() {
        assertThat(Lists.refused("First name,City\nAna,Gretna\n").problems())
                .containsExactly(
                        new Problem(null, Message.of("import.refused.noName", "First name, City")),
                        new Problem(null, Message.of("import.refused.noBirthDate", "First name, City")));
    }

    @Test
    void namesColumnsAsASpreadsheetDoes() {
        assertThat(new HeaderMatch.Column(1, "", new NotImported(Why.NO_HEADER)).letters())
                .isEqualTo("A");
        assertThat(new HeaderMatch.Column(26, "", new NotImported(Why.NO_HEADER)).letters())
                .isEqualTo("Z");
        assertThat(new HeaderMatch.Column(27, "", new NotImported(Why.NO_HEADER)).letters())
                .isEqualTo("AA");
        assertThat(new HeaderMatch.Column(200, "", new NotImported(Why.NO_HEADER)).letters())
                .isEqualTo("GR");
    }

    private static Use use(Read read, int column) {
        return read.match().columns().get(column - 1).use();
    }
}
