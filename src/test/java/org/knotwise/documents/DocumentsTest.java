package org.knotwise.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents are what they say, are handed out as they came, and leave neither a row without a file nor a file behind. */
@DatabaseTest
@Import(Fixtures.class)
class DocumentsTest {

    private static final DocumentDraft REPORT = new DocumentDraft(DocumentKind.REPORT, "Of the neck");
    private static final FileName NAME = FileName.of("scan.pdf");

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Value("${knotwise.documents}")
    private Path folder;

    private AccountId ines;
    private ClientId client;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    DocumentsTest() {}

    @BeforeEach
    void aClient() {
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
    }

    static Stream<Arguments> whole() {
        return Stream.of(
                Arguments.of(DocumentFormat.PDF, Samples.pdf()),
                Arguments.of(DocumentFormat.JPEG, Samples.jpeg()),
                Arguments.of(DocumentFormat.PNG, Samples.png()),
                // A camera's own trailer.
                Arguments.of(
                        DocumentFormat.JPEG, Samples.joined(Samples.jpeg(), Samples.bytes("SEFH\u0001\u0002SEFT"))));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void handsOutWhatWasAdded(DocumentFormat format, byte[] content) {
        DocumentId id = add(content).orThrow();

        DocumentFile file =
                SignedInAs.therapist(ines).get(() -> documents.open(client, id).orThrow());
        assertThat(file.content()).isEqualTo(content);
        assertThat(file.format()).isEqualTo(format);
        assertThat(SignedInAs.therapist(ines).get(() -> documents.of(client)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo(NAME);
                    assertThat(row.draft()).isEqualTo(REPORT);
                    assertThat(row.addedBy()).isEqualTo("Ines Okafor");
                    assertThat(row.size()).isEqualTo(content.length);
                });
    }

    static Stream<Arguments> refused() {
        byte[] pdf = Samples.pdf();
        byte[] jpeg = Samples.jpeg();
        byte[] png = Samples.png();
        return Stream.of(
                Arguments.of("document.empty", new byte[0]),
                Arguments.of("document.wrongType", Samples.bytes("<html><script>alert(1)</script></html>")),
                Arguments.of("document.wrongType", Samples.bytes("GIF89a....%PDF-1.7")),
                Arguments.of("document.wrongType", Samples.joined(Samples.bytes("MZ"), pdf)),
                Arguments.of("document.brokenPdf", Arrays.copyOf(pdf, pdf.length / 2)),
                Arguments.of("document.brokenPdf", Samples.joined(pdf, Samples.bytes("<script>alert(1)</script>"))),
                Arguments.of("document.brokenPicture", Arrays.copyOf(jpeg, jpeg.length / 2)),
                Arguments.of("document.brokenPicture", Arrays.copyOf(jpeg, 3)),
                Arguments.of("document.brokenPicture", Arrays.copyOf(png, png.length - 4)),
                Arguments.of("document.brokenPicture", flipped(png, png.length / 2)),
                Arguments.of("document.twoInOne", Samples.joined(jpeg, Samples.bytes("<HTML><script>"))),
                Arguments.of(
                        "document.twoInOne", Samples.joined(png, Samples.bytes("PK\u0003\u0004....PK\u0005\u0006"))),
                Arguments.of("document.tooManyPixels", flood()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNotWholeOrNotWhatItSays(String why, byte[] content) {
        Set<String> before = filesThere();

        assertThat(add(content))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo(why));
        assertThat(filesThere()).isEqualTo(before);
        assertThat(SignedInAs.therapist(ines).get(() -> documents.of(client))).isEmpty();
    }

    @Test
    void takesTenMegabytesAndNotOneByteMore() {
        byte[] most = padded(Documents.LARGEST);

        assertThat(add(most)).isInstanceOf(Outcome.Done.class);
        assertThat(add(padded(Documents.LARGEST + 1))).isEqualTo(Outcome.refused("document.tooLarge", 10));
    }

    @Test
    void refusesWhatGoesBeyondTheQuota() {
        DocumentId id = add(Samples.pdf()).orThrow();
        database.sql("update client_document set size = :size where id = :id")
                .param("size", Documents.QUOTA - 10)
                .param("id", id.value())
                .update();

        assertThat(add(Samples.pdf())).isEqualTo(Outcome.refused("document.quota", 200L));
    }

    @Test
    void storesUnderARandomNameForTheOwnerOnly() throws IOException {
        Set<String> before = filesThere();
        add(Samples.pdf()).orThrow();

        Set<String> fresh = filesThere();
        fresh.removeAll(before);
        assertThat(fresh).singleElement().asString().matches("[0-9a-f-]{36}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                        folder.resolve(fresh.iterator().next()))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void aTransactionThatFailsLeavesNoFileBehind() {
        Set<String> before = filesThere();

        transaction.executeWithoutResult(status -> {
            add(Samples.pdf()).orThrow();
            assertThat(filesThere()).hasSize(before.size() + 1);
            status.setRollbackOnly();
        });

        assertThat(filesThere()).isEqualTo(before);
        assertThat(SignedInAs.therapist(ines).get(() -> documents.count(client)))
                .isZero();
    }

    @Test
    void aRemovalThatFailsLeavesTheFileThere() {
        DocumentId id = add(Samples.pdf()).orThrow();

        transaction.executeWithoutResult(status -> {
            SignedInAs.therapist(ines).run(() -> documents.remove(client, id).orThrow());
            status.setRollbackOnly();
        });

        assertThat(SignedInAs.therapist(ines).get(() -> documents.open(client, id)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aRemovalDeletesTheFileAndKeepsTheTrace() {
        Set<String> before = filesThere();
        DocumentId id = add(Samples.pdf()).orThrow();

        SignedInAs.therapist(ines).run(() -> documents.remove(client, id).orThrow());

        assertThat(filesThere()).isEqualTo(before);
        assertThat(SignedInAs.therapist(ines).get(() -> documents.of(client)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.removedBy()).isEqualTo("Ines Okafor");
                    assertThat(row.removedOn()).isEqualTo(LocalDate.of(2026, 9, 22));
                });
        assertThat(SignedInAs.therapist(ines).get(() -> documents.open(client, id)))
                .isEqualTo(Outcome.refused("document.isRemoved"));
        assertThat(SignedInAs.therapist(ines).get(() -> documents.count(client)))
                .isZero();
    }

    @Test
    void aFileThatWasTamperedWithIsNotHandedOut() throws IOException {
        Set<String> before = filesThere();
        DocumentId id = add(Samples.pdf()).orThrow();
        Set<String> fresh = filesThere();
        fresh.removeAll(before);
        Files.write(folder.resolve(fresh.iterator().next()), Samples.bytes("something else"));

        assertThat(SignedInAs.therapist(ines).get(() -> documents.open(client, id)))
                .isEqualTo(Outcome.refused("document.isDamaged"));
    }

    @Test
    void nobodyElseOpensADocument() {
        DocumentId id = add(Samples.pdf()).orThrow();
        ClientId other = fixtures.clientOf(ines);
        AccountId anton = fixtures.therapist("Anton Reyes");

        assertThatThrownBy(() -> SignedInAs.therapist(ines).get(() -> documents.open(other, id)))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> SignedInAs.therapist(anton).get(() -> documents.open(client, id)))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> SignedInAs.reception().get(() -> documents.open(client, id)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void theClientReadsNoNote() {
        add(Samples.pdf()).orThrow();
        AccountId account = fixtures.accountOf(client);

        assertThat(SignedInAs.client(account, client).get(() -> documents.of(client)))
                .singleElement()
                .satisfies(row -> assertThat(row.draft().note()).isEmpty());
    }

    private Outcome<DocumentId> add(byte[] content) {
        return SignedInAs.therapist(ines).get(() -> documents.add(client, NAME, REPORT, content));
    }

    private Set<String> filesThere() {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A PDF with space before its end, of this many bytes in all. */
    private static byte[] padded(int size) {
        byte[] pdf = Samples.pdf();
        byte[] padded = new byte[size];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(pdf, 0, padded, 0, 40);
        System.arraycopy(pdf, 40, padded, size - pdf.length + 40, pdf.length - 40);
        return padded;
    }

    private static byte[] flipped(byte[] content, int at) {
        byte[] other = content.clone();
        other[at] ^= 0x55;
        return other;
    }

    /** A picture of some bytes that says it is of 50,000 by 50,000 dots. */
    private static byte[] flood() {
        byte[] png = Samples.png();
        ByteBuffer in = ByteBuffer.wrap(png);
        in.putInt(16, 50_000);
        in.putInt(20, 50_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        in.putInt(29, (int) sum.getValue());
        return png;
    }
}
