package org.knotwise.documents.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The frame of a picture, read without decoding it: how large it will be, and where it ends.
 *
 * @param pixels width by height; 0 if the file does not say
 * @param end the index behind its last byte; -1 if it breaks off before
 */
record Picture(long pixels, int end) {

    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Picture BROKEN = new Picture(0, -1);

    boolean isWhole() {
        return end >= 0 && pixels > 0;
    }

    static boolean isJpeg(byte[] content) {
        return content.length >= 3
                && unsigned(content, 0) == 0xFF
                && unsigned(content, 1) == 0xD8
                && unsigned(content, 2) == 0xFF;
    }

    static boolean isPng(byte[] content) {
        return content.length >= PNG_MARK.length
                && ByteBuffer.wrap(content, 0, PNG_MARK.length).equals(ByteBuffer.wrap(PNG_MARK));
    }

    /** Goes from segment to segment, over the data of each scan, to the mark of the end. */
    static Picture jpeg(byte[] content) {
        long pixels = 0;
        int at = 2;
        while (at + 3 < content.length + 2 && at + 1 < content.length) {
            if (unsigned(content, at) != 0xFF) {
                return BROKEN;
            }
            int marker = unsigned(content, at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xD9) {
                return new Picture(pixels, at + 2);
            }
            if (at + 3 >= content.length) {
                return BROKEN;
            }
            int length = unsigned(content, at + 2) << 8 | unsigned(content, at + 3);
            if (length < 2 || at + 2 + length > content.length) {
                return BROKEN;
            }
            if (isFrame(marker) && length >= 7) {
                pixels = (long) (unsigned(content, at + 5) << 8 | unsigned(content, at + 6))
                        * (unsigned(content, at + 7) << 8 | unsigned(content, at + 8));
            }
            at += 2 + length;
            if (marker == 0xDA) {
                at = endOfScan(content, at);
            }
        }
        return BROKEN;
    }

    /** SOF0 to SOF15, without the three tables that share their range. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The next marker that is neither stuffing nor a restart. */
    private static int endOfScan(byte[] content, int from) {
        int at = from;
        while (at + 1 < content.length) {
            int next = unsigned(content, at + 1);
            if (unsigned(content, at) == 0xFF && next != 0 && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
            at++;
        }
        return content.length;
    }

    /** Goes from chunk to chunk, each with its check sum, to the one that ends it. */
    static Picture png(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content, PNG_MARK.length, content.length - PNG_MARK.length);
        long pixels = 0;
        boolean first = true;
        while (in.remaining() >= 12) {
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) {
                return BROKEN;
            }
            String type = new String(content, in.position(), 4, StandardCharsets.ISO_8859_1);
            var sum = new CRC32();
            sum.update(content, in.position(), 4 + length);
            if (first && (!type.equals("IHDR") || length < 8)) {
                return BROKEN;
            }
            if (first) {
                long width = in.getInt(in.position() + 4);
                long height = in.getInt(in.position() + 8);
                pixels = width > 0 && height > 0 ? width * height : 0;
                first = false;
            }
            in.position(in.position() + 4 + length);
            if (in.getInt() != (int) sum.getValue()) {
                return BROKEN;
            }
            if (type.equals("IEND")) {
                return new Picture(pixels, in.position());
            }
        }
        return BROKEN;
    }

    private static int unsigned(byte[] content, int at) {
        return content[at] & 0xFF;
    }
}
