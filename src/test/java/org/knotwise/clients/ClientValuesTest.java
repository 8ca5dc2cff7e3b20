package org.knotwise.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, numbers and texts, and what they refuse. */
class ClientValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org", "o'neill+x@mail.example.co", "josé@müller.de", "a@b.cd", "用户@例子.广告"})
    void takesAddresses(String typed) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "ana, BAD_SYNTAX",
        "ana@example, BAD_SYNTAX",
        "ana@@example.org, BAD_SYNTAX",
        ".ana@example.org, BAD_SYNTAX",
        "ana..b@example.org, BAD_SYNTAX",
        "ana@-example.org, BAD_SYNTAX",
        "ana@example.org., BAD_SYNTAX",
        "ana@.org, BAD_SYNTAX",
        "'ana@example.org\r\nBcc: bo@example.org', BAD_CHARACTER",
        "Ana <ana@example.org>, BAD_CHARACTER",
        "' ana@example.org', BAD_CHARACTER",
        "'', BAD_SYNTAX"
    })
    void refusesAddressesWithTheFirstReason(String typed, TextProblem problem) {
        assertThat(EmailAddress.problemWith(typed)).contains(problem);
        assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTextsThatAreTooLongBeforeLookingAtThem() {
        assertThat(EmailAddress.problemWith("\n".repeat(255))).contains(TextProblem.TOO_LONG);
        assertThat(EmailAddress.problemWith("a".repeat(65) + "@example.org")).contains(TextProblem.BAD_SYNTAX);
        assertThat(PhoneNumber.problemWith("\n".repeat(101))).contains(TextProblem.TOO_LONG);
        assertThat(TextKind.NAME.problemWith("\n".repeat(201))).contains(TextProblem.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "(504) 555-0131, US, +15045550131",
        "504.555.0131, US, +15045550131",
        "+1 504 555 0131, DE, +15045550131",
        "030 / 23125-73, DE, +49302312573",
        "0049 30 23125 29, DE, +49302312529",
        "504 555 0131 ext. 12, US, +15045550131;ext=12"
    })
    void normalisesNumbersAsThePracticesCountryDialsThem(String typed, String region, String normalised) {
        assertThat(PhoneNumber.of(typed, region)).isEqualTo(new PhoneNumber(typed, normalised));
    }

    @ParameterizedTest
    @ValueSource(strings = {"555-0131", "ask Bo", "n/a", "504 555 0131 / 504 555 0199", "112", "<b>1</b>"})
    void keepsWhatIsNoCompleteNumberAsTyped(String typed) {
        assertThat(PhoneNumber.of(typed, "US")).isEqualTo(new PhoneNumber(typed, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "\"Ana\" & 'Bo'", "👩🏽‍🚀", "محمد\u200F", "O\u2019Neill", "=1+1"})
    void takesEveryTextAsAName(String text) {
        assertThat(TextKind.NAME.problemWith(text)).isEmpty();
    }

    @Test
    void refusesCharactersThatCannotBeShownOrKept() {
        assertThat(TextKind.NAME.problemWith("A\0na")).contains(TextProblem.BAD_CHARACTER);
        assertThat(TextKind.NAME.problemWith("A\u001B[31mna")).contains(TextProblem.BAD_CHARACTER);
        assertThat(TextKind.NAME.problemWith("A\nna")).contains(TextProblem.BAD_CHARACTER);
        assertThat(TextKind.PARAGRAPH.problemWith("A\nna")).isEmpty();
        assertThat(TextKind.PARAGRAPH.problemWith("half \uD83D")).contains(TextProblem.BAD_CHARACTER);
    }

    @Test
    void aDraftNeedsBothLegalNames() {
        LocalDate born = LocalDate.of(1990, 2, 28);

        assertThatThrownBy(() -> Drafts.of(" ", "Smith", born, null, null, null))
                .hasMessageContaining("legalFirst");
        assertThatThrownBy(() -> Drafts.of("Ana", "n".repeat(201), born, null, null, null))
                .hasMessageContaining("legalLast");
    }
}
