package org.knotwise.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotwise.clients.Likeness.Person;
import org.knotwise.clients.Likeness.Reason;

class LikenessTest {

    private static final LocalDate BORN = LocalDate.of(1990, 2, 28);

    @ParameterizedTest
    @CsvSource({
        "Ana, Smith, Ana, Smith",
        "Ana, Smith, Anna, Smith",
        "Ana, Smith, Smith, Ana",
        "JÜRGEN, Müller, Jurgen, Muller",
        "Jürgen, Müller, Juergen, Mueller",
        "Søren, Łuczak, Soren, Luczak",
        "Hana, Yılmaz, Hana, Y?lmaz",
        "Aoife, O’Brien, Aoife, OBrien",
        "Ana, Strauß, Ana, Strauss",
        "Mary-Ann, Da Silva, Mary Ann, da Silva"
    })
    void takesSpellingsOfOneNameForOnePerson(String first, String last, String otherFirst, String otherLast) {
        assertThat(named(first, last, otherFirst, otherLast).reasons()).containsExactly(Reason.NAME_AND_BIRTH_DATE);
    }

    @ParameterizedTest
    @CsvSource({"Ana, Smith, Bo, Olsen", "Ana, Smith, Ana, Kowalczyk", "Björn, Ng, Ulla, Ng"})
    void keepsDifferentNamesApart(String first, String last, String otherFirst, String otherLast) {
        assertThat(named(first, last, otherFirst, otherLast).looksLikeOnePerson())
                .isFalse();
    }

    @Test
    void doesNotCompareNamesOfDifferentBirthDates() {
        Likeness likeness = Likeness.between(
                Person.of(1, "Ana", "Smith", BORN, List.of(), null),
                Person.of(2, "Ana", "Smith", BORN.plusDays(1), List.of(), null));

        assertThat(likeness.looksLikeOnePerson()).isFalse();
        assertThat(likeness.nameSimilarity()).isZero();
    }

    @Test
    void findsASharedNumberInEitherPlaceHoweverItIsWritten() {
        ClientDraft one = draft(PhoneNumber.of("(504) 555-0131", "US"), null, null);
        ClientDraft other = draft(PhoneNumber.of("504 555 0199", "US"), PhoneNumber.of("+1 504 555 0131", "DE"), null);

        assertThat(Likeness.between(Person.of(1, one), Person.of(2, other)).reasons())
                .contains(Reason.PHONE);
    }

    @Test
    void takesNumbersItCannotReadForNobodys() {
        ClientDraft one = draft(PhoneNumber.of("ask Bo", "US"), null, null);

        assertThat(Likeness.between(Person.of(1, one), Person.of(2, one)).reasons())
                .doesNotContain(Reason.PHONE);
    }

    @Test
    void comparesAddressesWithoutCase() {
        ClientDraft one = draft(null, null, new EmailAddress("Ana@Example.org"));
        ClientDraft other = draft(null, null, new EmailAddress("ana@example.ORG"));

        assertThat(Likeness.between(Person.of(1, one), Person.of(2, other)).reasons())
                .contains(Reason.EMAIL);
    }

    @Test
    void foldsTextsWithoutAnyLetterToThemselves() {
        assertThat(Folding.fold(" 👩🏽‍🚀 ")).isNotEqualTo(Folding.fold("🌵"));
        assertThat(Folding.fold("İpek ÖZTÜRK-Ðór")).isEqualTo("ipek ozturk dor");
    }

    private static Likeness named(String first, String last, String otherFirst, String otherLast) {
        return Likeness.between(
                Person.of(1, first, last, BORN, List.of(), null),
                Person.of(2, otherFirst, otherLast, BORN, List.of(), null));
    }

    private static ClientDraft draft(
            @Nullable PhoneNumber phone, @Nullable PhoneNumber second, @Nullable EmailAddress email) {
        return Drafts.of("Ana", "Smith", BORN, phone, second, email);
    }
}
