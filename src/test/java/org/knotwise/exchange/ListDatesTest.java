package org.knotwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.exchange.ClientListReading.DateExample;
import org.knotwise.exchange.ClientListReading.NeedsDateOrder;
import org.knotwise.exchange.ClientListReading.Read;

class ListDatesTest {

    @ParameterizedTest
    @CsvSource({
        "1990-02-03, ISO",
        "1990/2/3, ISO",
        "1990-02-03 00:00:00, ISO",
        "1990-02-03T10:15:30Z, ISO",
        "3.2.1990, DAY_FIRST",
        "03.02.1990, DAY_FIRST",
        "3. 2. 1990, DAY_FIRST"
    })
    void readsDatesThatHaveOneMeaning(String typed, DateOrder order) {
        Read read = Lists.read(list(typed));

        assertThat(read.dateOrder()).isEqualTo(order);
        assertThat(birthDates(read)).isEqualTo("1990-02-03");
    }

    @Test
    void findsTheOrderInTheWholeColumn() {
        assertThat(birthDates(Lists.read(list("03/02/1990", "28/02/1990")))).isEqualTo("1990-02-03 1990-02-28");
        assertThat(birthDates(Lists.read(list("02/03/1990", "02/28/1990")))).isEqualTo("1990-02-03 1990-02-28");
        assertThat(birthDates(Lists.read(list("02.03.1990", "02.28.1990")))).isEqualTo("1990-02-03 1990-02-28");
    }

    @Test
    void findsTheOrderInTheOtherDateColumnToo() {
        String list = "First name,Last name,DOB,Archived at\nAna,Smith,03/02/1990,\nBo,Olsen,1990-02-28,17/11/2026\n";

        assertThat(birthDates(Lists.read(list))).isEqualTo("1990-02-03 1990-02-28");
    }

    @Test
    void asksWhenEveryDateFitsBothOrders() {
        NeedsDateOrder question = Lists.needsDateOrder(list("1990-02-03", "04/04/1990", "03/02/1990", "5-6-1990"));

        assertThat(question.dates()).isEqualTo(2);
        assertThat(question.example())
                .isEqualTo(new DateExample(4, "DOB", "03/02/1990", LocalDate.of(1990, 2, 3), LocalDate.of(1990, 3, 2)));
    }

    @Test
    void readsInTheOrderThatAPersonChose() {
        String list = list("03/02/1990", "13/02/1990");

        assertThat(birthDates(chosen(list("03/02/1990"), DateOrder.DAY_FIRST))).isEqualTo("1990-02-03");
        assertThat(birthDates(chosen(list("03/02/1990"), DateOrder.MONTH_FIRST)))
                .isEqualTo("1990-03-02");
        assertThat(reasons(chosen(list, DateOrder.MONTH_FIRST))).isEqualTo("3 import.bad.onlyDayFirst");
        assertThat(reasons(chosen(list, DateOrder.ISO))).isEqualTo("2 import.bad.notIso, 3 import.bad.notIso");
    }

    @Test
    void takesDatesAgainstTheOrderOfTheOthersForBad() {
        Read read = Lists.read(list("03/02/1990", "28/02/1990", "27/02/1990", "02/28/1990"));

        assertThat(read.dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(reasons(read)).isEqualTo("5 import.bad.onlyMonthFirst");
    }

    @Test
    void asksWhenTheDatesContradictEachOtherEvenly() {
        assertThat(Lists.needsDateOrder(list("03/02/1990", "28/02/1990", "02/28/1990"))
                        .dates())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "30.02.1990, noSuchDay",
        "1990-13-01, noSuchDay",
        "29.02.1900, noSuchDay",
        "0.0.1990, noSuchDay",
        "03.02.90, twoDigitYear",
        "23.11.2026, future",
        "2026-11-23, future",
        "31.12.1899, tooLongAgo",
        "0001-01-01, tooLongAgo",
        "yesterday, noDate",
        "32907, noDate",
        "1990-02, noDate",
        "'', required"
    })
    void saysWhatIsWrongWithADate(String typed, String reason) {
        assertThat(reasons(Lists.read(list("1990-02-03", typed)))).isEqualTo("3 import.bad." + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22.11.2026", "01.01.1900", "29.02.2024"})
    void takesTheFirstAndTheLastDayThatMakeSense(String typed) {
        assertThat(Lists.read(list(typed)).badCells()).isEmpty();
    }

    private static String list(String... birthDates) {
        return Stream.of(birthDates)
                .map(date -> "Ana,Smith," + date + "\n")
                .collect(Collectors.joining("", "First name,Last name,DOB\n", ""));
    }

    private static Read chosen(String list, DateOrder order) {
        return Lists.read(list.getBytes(StandardCharsets.UTF_8), Lists.american(order));
    }

    private static String birthDates(Read read) {
        return read.rows().stream()
                .map(row -> row.draft().birthDate().toString())
                .collect(Collectors.joining(" "));
    }

    private static String reasons(Read read) {
        return read.badCells().stream()
                .map(cell -> cell.row() + " " + cell.reason().key())
                .collect(Collectors.joining(", "));
    }
}
