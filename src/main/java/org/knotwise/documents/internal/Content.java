package org.knotwise.documents.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.knotwise.documents.DocumentFormat;
import org.knotwise.shared.Outcome;

/**
 * Tells a file by its content: whether it is one of the formats that are taken, whole, and no larger than it may be once
 * it is opened. Its name and what the browser says of it count for nothing.
 */
public final class Content {

    /** A picture beyond this is a flood, or no picture that anybody needs here. */
    static final long MOST_PIXELS = 60_000_000;

    private static final int PDF_END = 2048;
    private static final List<String> OTHER_FORMATS =
            List.of("<html", "<script", "<!doctype", "<svg", "%pdf-", "pk\u0003\u0004", "pk\u0005\u0006");

    private Content() {}

    /** The format; refused if it is none of those taken, if it is not whole, or a picture that is too large. */
    public static Outcome<DocumentFormat> check(byte[] content) {
        if (content.length == 0) {
            return Outcome.refused("document.empty");
        }
        if (startsWith(content, "%PDF-1.") || startsWith(content, "%PDF-2.")) {
            return isWholePdf(content) ? Outcome.done(DocumentFormat.PDF) : Outcome.refused("document.brokenPdf");
        }
        if (Picture.isJpeg(content)) {
            return picture(DocumentFormat.JPEG, Picture.jpeg(content), content);
        }
        return Picture.isPng(content)
                ? picture(DocumentFormat.PNG, Picture.png(content), content)
                : Outcome.refused("document.wrongType");
    }

    private static Outcome<DocumentFormat> picture(DocumentFormat format, Picture picture, byte[] content) {
        if (!picture.isWhole()) {
            return Outcome.refused("document.brokenPicture");
        }
        if (picture.pixels() > MOST_PIXELS) {
            return Outcome.refused("document.tooManyPixels", MOST_PIXELS / 1_000_000);
        }
        // Cameras add to the end of a picture; somebody who hides a page or an archive there does so too.
        String rest = text(content, picture.end(), content.length).toLowerCase(Locale.ROOT);
        return OTHER_FORMATS.stream().anyMatch(rest::contains)
                ? Outcome.refused("document.twoInOne")
                : Outcome.done(format);
    }

    /** It has a table of contents and an end, and nothing but space behind the end. */
    private static boolean isWholePdf(byte[] content) {
        String end = text(content, Math.max(0, content.length - PDF_END), content.length);
        int mark = end.lastIndexOf("%%EOF");
        return mark >= 0
                && end.substring(0, mark).contains("startxref")
                && end.substring(mark + "%%EOF".length()).chars().allMatch(letter -> letter <= ' ');
    }

    private static boolean startsWith(byte[] content, String mark) {
        return content.length >= mark.length()
                && text(content, 0, mark.length()).equals(mark);
    }

    private static String text(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
