package org.knotwise.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.knotwise.exchange.Message;

/**
 * From bytes to text, without guessing where it would damage names: a byte order mark is believed, otherwise the text
 * is UTF-16 when every other byte is zero, UTF-8 when it is that strictly, and Windows-1252 when it is nothing else.
 */
sealed interface TextDecoding {

    /** Readable, without its byte order mark. */
    record Text(String text, String encoding) implements TextDecoding {}

    /** Not a text, or a damaged one. */
    record NotText(Message reason) implements TextDecoding {}

    static TextDecoding of(byte[] bytes) {
        for (Map.Entry<String, byte[]> magic : OtherFiles.BEGINNINGS.entrySet()) {
            if (beginsWith(bytes, magic.getValue())) {
                return new NotText(Message.of(magic.getKey()));
            }
        }
        if (beginsWith(bytes, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (beginsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (beginsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return withoutMark(bytes);
    }

    private static TextDecoding withoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[0] + zeros[1] > 0) {
            return zerosOfUtf16(bytes, zeros);
        }
        TextDecoding utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        return utf8 instanceof Text || isDamagedUtf8(bytes)
                ? utf8
                : strictly(bytes, 0, Charset.forName("windows-1252"));
    }

    /** In UTF-16 the zeros of separators, digits and line breaks stand on one side of each pair, nearly always. */
    private static TextDecoding zerosOfUtf16(byte[] bytes, int[] zeros) {
        boolean enough = Math.max(zeros[0], zeros[1]) * 8L >= bytes.length;
        if (enough && zeros[1] > 9 * zeros[0]) {
            return strictly(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (enough && zeros[0] > 9 * zeros[1]) {
            return strictly(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return new NotText(Message.of("import.refused.binary"));
    }

    /** More good letters of several bytes than bad ones: no Windows-1252, where a good one is a rare accident. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long bad = text.chars().filter(letter -> letter == '\uFFFD').count();
        long good = text.codePoints()
                .filter(letter -> letter > 0x7F && letter != '\uFFFD')
                .count();
        return good > bad;
    }

    private static TextDecoding strictly(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = charset.newDecoder().decode(in, out, true);
        out.flip();
        if (result.isError() || in.hasRemaining()) {
            return new NotText(Message.of("import.refused.damagedText", lineAtEndOf(out), charset.name()));
        }
        String text = out.toString();
        return text.indexOf('\0') < 0
                ? new Text(text, charset.name())
                : new NotText(Message.of("import.refused.binary"));
    }

    private static int lineAtEndOf(CharSequence text) {
        return 1 + Math.toIntExact(text.chars().filter(letter -> letter == '\n').count());
    }

    private static boolean beginsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
