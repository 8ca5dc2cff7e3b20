package org.knotwise.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How files begin that people take for a client list. */
final class OtherFiles {

    /** By the key of what to tell. */
    static final Map<String, byte[]> BEGINNINGS = Map.of(
            "import.refused.workbook",
            ascii("PK\u0003\u0004"),
            "import.refused.oldWorkbook",
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            "import.refused.pdf",
            ascii("%PDF"),
            "import.refused.archive",
            new byte[] {0x1F, (byte) 0x8B});

    private OtherFiles() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
