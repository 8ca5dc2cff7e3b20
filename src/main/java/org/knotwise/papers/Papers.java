package org.knotwise.papers;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.springframework.stereotype.Component;

/** Makes papers into PDF. Text is text: nothing in it is taken for mark-up, and nothing is fetched from anywhere. */
@Component
public class Papers {

    private static final String FAMILY = "Paper";

    // Letters of most scripts of the world; those of the screens are not there for printing.
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    /** Where one writes on letter paper, and everywhere else on A4. */
    private static final Set<String> ON_LETTER = Set.of("US", "CA", "MX", "PH");

    private final Practice practice;
    private final Template page;

    Papers(Practice practice) {
        this.practice = practice;
        this.page = page();
    }

    /** The paper as a PDF file. */
    public byte[] pdf(Paper paper) {
        String country = practice.details().map(PracticeDetails::country).orElse("");
        String html = page.execute(new Page(paper, ON_LETTER.contains(country) ? "letter" : "A4", FAMILY));
        var out = new ByteArrayOutputStream();
        try {
            builder(html, out).run();
        } catch (IOException broken) {
            throw new UncheckedIOException("The paper could not be made", broken);
        }
        return out.toByteArray();
    }

    /** What the template reads. */
    record Page(Paper paper, String size, String family) {}

    private static PdfRendererBuilder builder(String html, ByteArrayOutputStream out) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, "");
        builder.useUriResolver((_, _) -> null);
        builder.withProducer("Knotwise");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useFont(() -> font("DejaVuSans.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.toStream(out);
        return builder;
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Papers.class.getResourceAsStream(FONTS + file), file);
    }

    private static Template page() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Papers.class.getResourceAsStream("paper.html")), StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).compile(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The practice's name and how to reach it, as a letterhead has it. */
    public List<String> letterhead() {
        var contact = practice.contact();
        return Stream.<@Nullable String>of(
                        practice.details().map(PracticeDetails::name).orElse("Knotwise"),
                        contact.phone(),
                        contact.email())
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
