package org.knotwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.exchange.ClientListReading.Place;
import org.knotwise.exchange.ClientListReading.Problem;
import org.knotwise.exchange.ClientListReading.Read;

/** Separators, quotes, line breaks, and rows of the wrong length. */
class ListShapeTest {

    private static final String HEADERS = "First name,Last name,DOB,Notes\n";

    @ParameterizedTest
    @EnumSource(Separator.class)
    void findsTheSeparatorWhateverStandsInTheCells(Separator separator) {
        String list = """
                First name|Last name|DOB|"Notes, all; of	them"
                Ana|Smith|1990-02-28|"one, two; three	four"
                Bo|Olsen|1991-02-28|"five, six; seven	eight"
                """.replace('|', separator.character());

        Read read = Lists.read(list);

        assertThat(read.format().separator()).isEqualTo(separator);
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void believesAFirstLineThatNamesTheSeparator() {
        Read read = Lists.read("sep=;\r\nFirst name;Last name;DOB\r\nAna;Smith;bad\r\n");

        assertThat(read.format().separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(read.badCells()).singleElement().satisfies(cell -> {
            assertThat(cell.row()).isEqualTo(2);
            assertThat(cell.line()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsRowsAsASpreadsheetDoesAndLinesAsAnEditorDoes(String lineBreak) {
        String list = (HEADERS + "Ana,Smith,1990-02-28,\"one\ntwo \"\"three\"\"\"\n\nBo,Olsen,soon,\n")
                .replace("\n", lineBreak);

        Read read = Lists.read(list);

        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.draft().notes()).isEqualTo("one\ntwo \"three\"");
        });
        assertThat(read.badCells()).singleElement().satisfies(cell -> {
            assertThat(cell.row()).isEqualTo(4);
            assertThat(cell.line()).isEqualTo(5);
            assertThat(cell.column().letters()).isEqualTo("C");
        });
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertBroken(
                HEADERS + "Ana,Smith,1990-02-28,\"a\nb\"\nBo,Olsen,1990-02-28,\"open\nCy,Ek,1990-02-28,\n",
                new Problem(new Place(3, 4, 4), Message.of("import.refused.openQuote")));
    }

    @Test
    void findsTheSeparatorOfAFileWhoseQuotesAreBroken() {
        assertBroken(
                HEADERS.replace(',', ';') + "\"Ana\"x;Smith;1990-02-28;\n",
                new Problem(new Place(2, 1, 2), Message.of("import.refused.textAfterQuote")));
    }

    @Test
    void refusesAQuoteThatIsClosedInTheMiddleOfACell() {
        assertBroken(
                HEADERS + "Ana,\"Smith\" jr,1990-02-28,\n",
                new Problem(new Place(2, 2, 2), Message.of("import.refused.textAfterQuote")));
    }

    @Test
    void takesAQuoteInsideAPlainCellAsTyped() {
        assertThat(Lists.read(HEADERS + "Ana,Smith,1990-02-28,is 5\" taller\n").rows())
                .extracting(row -> row.draft().notes())
                .containsExactly("is 5\" taller");
    }

    @Test
    void refusesRowsWithMoreCellsThanHeaders() {
        assertBroken(
                HEADERS + "Ana,Smith,1990-02-28,a,b\nBo,Olsen,1990-02-28,,,\n\nCy,Ek,1990-02-28,,,c\n",
                new Problem(new Place(2, 5, 2), Message.of("import.refused.tooManyCells", 5, 4)),
                new Problem(new Place(5, 6, 5), Message.of("import.refused.tooManyCells", 6, 4)));
    }

    @Test
    void takesRowsWhoseEmptyCellsWereLeftOut() {
        assertThat(Lists.read(HEADERS + "Ana,Smith,1990-02-28\nBo,Olsen,1990-02-28,x\nCy,Ek,1990-02-28")
                        .rows())
                .hasSize(3);
    }

    @Test
    void refusesAFileThatWasCutOff() {
        assertBroken(
                HEADERS + "Ana,Smith,1990-02-28,x\nBo,Olsen,1990-0",
                new Problem(new Place(3, 3, 3), Message.of("import.refused.cutOff")));
    }

    @Test
    void refusesMoreRowsThanItCanShow() {
        String row = "Ana,Smith,1990-02-28,\n";

        assertThat(Lists.read(HEADERS + row.repeat(ClientList.MOST_ROWS)).rows())
                .hasSize(ClientList.MOST_ROWS);
        assertBroken(
                HEADERS + row.repeat(ClientList.MOST_ROWS + 1),
                new Problem(null, Message.of("import.refused.tooManyRows", ClientList.MOST_ROWS)));
    }

    @Test
    void refusesColumnsWithoutEnd() {
        assertBroken(
                "First name,Last name,DOB" + ",x".repeat(16_000) + "\nAna,Smith,1990-02-28\n",
                new Problem(null, Message.of("import.refused.tooManyColumns", 200)));
    }

    private static void assertBroken(String list, Problem... problems) {
        assertThat(Lists.refused(list).problems()).containsExactly(problems);
    }
}
