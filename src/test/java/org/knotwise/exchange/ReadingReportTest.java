package org.knotwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotwise.clients.Likeness.Person;
import org.knotwise.shared.ClientId;

class ReadingReportTest {

    private final TestWords words = new TestWords();

    @Test
    void tellsWhatWouldBeAddedWhatIsLikeSomebodyAndWhatIsBad() {
        ClientListPreview preview = ClientListPreview.of(
                Lists.read("""
                        First name,Last name,DOB,Email,Shoe size
                        Ana,Smith,1990-02-28,ana@example.org,38
                        Smith,Anna,1990-02-28,,
                        Bo,Olsen,1991-05-30,ANA@example.org,
                        Cy,Ek,31/31/1990,cy@,
                        """),
                List.of(Person.of(ClientId.random(), "Bo", "Ølsen", LocalDate.of(1991, 5, 30), List.of(), null)));

        assertThat(preview.mayBeWritten()).isFalse();
        assertThat(String.join("\n", ReadingReport.of(preview, id -> "K-7 Bo Ølsen", words)))
                .isEqualTo("""
                        The file is written in UTF-8, with comma between the cells.
                        Dates: day first
                        Columns:
                          A   First name  -> legal first name
                          B   Last name   -> legal last name
                          C   DOB         -> birth date
                          D   Email       -> e-mail
                          E   Shoe size   not imported: no field goes by this name
                        Would be added: 3
                          Row 2: Ana Smith, 1990-02-28
                          Row 3: Smith Anna, 1990-02-28
                          Row 4: Bo Olsen, 1991-05-30
                        Look like somebody else: 2, of these 2 by name and birth date
                          Row 3: Smith Anna, 1990-02-28: like row 2 (same birth date and a like name)
                          Row 4: Bo Olsen, 1991-05-30: like K-7 Bo Ølsen (same birth date and a like name); \
                        like row 2 (same e-mail)
                        Worth a look: 0
                        Bad cells: 2 in 1 rows
                          Row 5, column C “DOB”: “31/31/1990” is a day that no calendar has
                          Row 5, column D “Email”: “cy@” is no e-mail address""");
    }

    @Test
    void asksForTheOrderOfTheDatesWithAnExample() {
        assertThat(ReadingReport.of(Lists.needsDateOrder("Name,DOB\n\"Smith, Ana\",3/4/1990\n"), words))
                .last()
                .isEqualTo(
                        "1 dates can be read in two ways, and no other date of the file tells which: in row 2, “DOB”,"
                                + " “3/4/1990” is 1990-04-03 with the day first and 1990-03-04 with the month first."
                                + " Say which it is.");
    }

    @Test
    void tellsWhereARefusedFileIsBroken() {
        assertThat(ReadingReport.of(Lists.refused("Name,DOB\n\"Smith, Ana,1990-02-28\n"), words))
                .containsExactly(
                        "The file was refused; nothing was imported.",
                        "  Row 2, column 1 (line 2 of the file): A quotation mark opens here and is never closed.");
        assertThat(ReadingReport.of(Lists.refused("%PDF-1.7"), words))
                .last()
                .isEqualTo("  This is a PDF. Ask the former system for its list as CSV.");
    }

    @Test
    void hasWordsForEveryFieldReasonAndOrder() {
        for (ClientField field : ClientField.values()) {
            assertThat(words.say(field.key())).isNotBlank();
        }
        for (HeaderMatch.Why why : HeaderMatch.Why.values()) {
            assertThat(words.say(why.key())).isNotBlank();
        }
        for (DateOrder order : DateOrder.values()) {
            assertThat(words.say(order.key())).isNotBlank();
        }
    }
}
