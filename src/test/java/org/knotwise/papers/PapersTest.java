package org.knotwise.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.papers.Paper.Section;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PapersTest {

    @Autowired
    private Papers papers;

    @SuppressWarnings("NullAway.Init") // set by Spring
    PapersTest() {}

    @Test
    void saysWhatItWasGivenAndNothingElse() throws IOException {
        String text = textOf(paper("<b>Zoë</b> & \"Co\" Śliwińska", "Ease the neck", "Line one\nline two"));

        assertThat(text).contains("<b>Zoë</b> & \"Co\" Śliwińska", "Ease the neck", "Line one", "line two", "1 / 1");
    }

    @Test
    void writesLettersOfOtherScriptsAsTheyAreRead() throws IOException {
        assertThat(textOf(paper("نور الهاشمي", "Любовь", "Ωmega")))
                .contains("Любовь", "Ωmega")
                .doesNotContain("#");
    }

    @Test
    void leavesOutWhatSaysNothingAndGoesOnOverPages() throws IOException {
        var paper = new Paper(
                Locale.ENGLISH,
                List.of("Linden Yard"),
                "Long",
                List.of(),
                List.of(
                        Section.list("Empty", List.of()),
                        Section.list(
                                "Full",
                                IntStream.range(0, 120)
                                        .mapToObj(i -> "Item " + i)
                                        .toList())),
                List.of(),
                "Foot");

        String text = textOf(paper);

        assertThat(text).doesNotContain("Empty").contains("Item 119", "3 / 3");
    }

    @Test
    void fetchesNothing() throws IOException {
        assertThat(textOf(paper("<img src='file:///etc/passwd'/>", "http://127.0.0.1:1/x", "{{paper.title}}")))
                .contains("<img src='file:///etc/passwd'/>", "{{paper.title}}");
    }

    private String textOf(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(papers.pdf(paper))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Paper paper(String name, String title, String text) {
        return new Paper(
                Locale.ENGLISH,
                List.of("Linden Yard"),
                title,
                List.of(name),
                List.of(Section.text("Heading", text)),
                List.of(name),
                name);
    }
}
