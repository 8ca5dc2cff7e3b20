package org.knotwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.exchange.ClientListReading.Refused;

class ListEncodingTest {

    private static final String LIST = "First name,Last name,DOB\nZoë,Müller,1990-02-28\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, false",
        "UTF-16LE, true",
        "UTF-16BE, false",
        "UTF-16BE, true",
        "windows-1252, false"
    })
    void readsNamesInEveryEncoding(String encoding, boolean mark) {
        byte[] file = ((mark ? "\uFEFF" : "") + LIST).getBytes(Charset.forName(encoding));

        Read read = Lists.read(file, Lists.AMERICAN);

        assertThat(read.format().encoding()).isEqualTo(encoding);
        assertThat(read.match().columns().getFirst().header()).isEqualTo("First name");
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.draft().names().legalFirst()).isEqualTo("Zoë");
            assertThat(row.draft().names().legalLast()).isEqualTo("Müller");
        });
    }

    @Test
    void refusesUtf8WithADamagedLetterInsteadOfReadingEveryNameWrong() {
        byte[] file = (LIST + "Søren,Åström,1980-01-01\nX?,Yılmaz,1980-01-01\n").getBytes(StandardCharsets.UTF_8);
        file[new String(file, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFC;

        assertThat(Lists.refused(file).problems())
                .extracting(ClientListReading.Problem::message)
                .containsExactly(Message.of("import.refused.damagedText", 4, "UTF-8"));
    }

    @Test
    void refusesUtf16ThatEndsInTheMiddleOfALetter() {
        byte[] whole = ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE);

        assertRefused(Arrays.copyOf(whole, whole.length - 1), "import.refused.damagedText");
    }

    @Test
    void refusesATextWithZeroBytes() {
        assertRefused(LIST.replace("Zoë", "Z\0e").getBytes(StandardCharsets.UTF_8), "import.refused.binary");
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(new byte[0], "import.refused.empty");
        assertRefused("\uFEFF\r\n\r\n".getBytes(StandardCharsets.UTF_8), "import.refused.empty");
    }

    @Test
    void refusesAListWithoutRows() {
        assertRefused("First name,Last name,DOB\r\n,,\r\n".getBytes(StandardCharsets.UTF_8), "import.refused.noRows");
    }

    @Test
    void refusesAWorkbookByWhatItIsAndNotByItsName() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(LIST.getBytes(StandardCharsets.UTF_8));
        }

        assertRefused(workbook.toByteArray(), "import.refused.workbook");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x25504446, 0xD0CF11E0, 0x1F8B0800})
    void refusesOtherKindsOfFiles(int magic) {
        byte[] file = ByteBuffer.allocate(64).putInt(magic).array();

        assertThat(Lists.refused(file).problems().getFirst().message().key())
                .isIn("import.refused.pdf", "import.refused.oldWorkbook", "import.refused.archive");
    }

    @Test
    void readsTenMegabytesAndRefusesOneByteMore() {
        StringBuilder list = new StringBuilder("First name,Last name,DOB,Unknown\n");
        String filler = "x".repeat(1000);
        while (list.length() < ClientList.MOST_BYTES - 2000) {
            list.append("Ana,Smith,1990-02-28,").append(filler).append('\n');
        }
        list.append("Ana,Smith,1990-02-28,");
        list.append("x".repeat(ClientList.MOST_BYTES - 1 - list.length())).append('\n');
        byte[] largest = list.toString().getBytes(StandardCharsets.UTF_8);

        assertThat(largest).hasSize(ClientList.MOST_BYTES);
        assertThat(Lists.read(largest, Lists.AMERICAN).rows()).hasSizeGreaterThan(10_000);
        assertRefused(Arrays.copyOf(largest, largest.length + 1), "import.refused.tooLarge");
    }

    private static void assertRefused(byte[] file, String key) {
        Refused refused = Lists.refused(file);
        assertThat(refused.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly(key);
    }
}
