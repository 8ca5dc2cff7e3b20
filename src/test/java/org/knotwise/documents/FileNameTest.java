package org.knotwise.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as browsers give them, the hostile ones too. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\nora\\scan.pdf, scan.pdf",
        "Überweisung Nyström.pdf, Überweisung Nyström.pdf",
        "診断書.pdf, 診断書.pdf",
        "<b>x</b>.pdf, b>.pdf",
        ".., document",
        "/, document"
    })
    void keepsTheLastPartOfThePath(String given, String kept) {
        assertThat(FileName.of(given).value()).isEqualTo(kept);
    }

    @Test
    void dropsWhatCannotBeSeenAndWhatTurnsTheReading() {
        assertThat(FileName.of("a\u0000b\r\nc\u202Efdp.exe").value()).isEqualTo("abcfdp.exe");
        assertThat(FileName.of("\u2066\u200F\u0000").value()).isEqualTo("document");
    }

    @Test
    void keepsJoinersThatEmojiNeed() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC67.png";

        assertThat(FileName.of(family).value()).isEqualTo(family);
    }

    @Test
    void cutsALongNameBeforeItsEnding() {
        FileName name = FileName.of("x".repeat(300) + ".pdf");

        assertThat(name.value()).hasSize(200).endsWith("x.pdf");
    }

    @Test
    void cutsNoLetterInHalf() {
        FileName name = FileName.of("x".repeat(195) + "\uD83D\uDC68".repeat(20) + ".pdf");

        assertThat(name.value()).isEqualTo("x".repeat(195) + ".pdf");
    }

    @Test
    void offersItselfInAHeaderThatNobodyCanBreakOutOf() {
        assertThat(FileName.of("Ö \"x\"; filename=evil.exe.pdf").asAttachment())
                .isEqualTo("attachment; filename=\"_ _x__ filename_evil.exe.pdf\"; "
                        + "filename*=UTF-8''%C3%96%20%22x%22%3B%20filename%3Devil.exe.pdf");
    }
}
