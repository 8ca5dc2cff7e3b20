package org.knotwise.documents.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder of the documents, readable by the owner of the process only. Files have random names, and nothing serves
 * them but this application.
 */
@Component
public class FileStore {

    private static final Logger log = LoggerFactory.getLogger(FileStore.class);
    private static final String UNFINISHED = ".part";

    private final Path folder;

    FileStore(@Value("${knotwise.documents}") Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a file so that after this it is there, whole, even if the machine stops.
     *
     * @return its name
     */
    public String write(byte[] content) {
        String name = UUID.randomUUID().toString();
        Path unfinished = folder.resolve(name + UNFINISHED);
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            writeThrough(unfinished, content);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            persistFolder();
            return name;
        } catch (IOException failed) {
            deleteFile(unfinished);
            throw new UncheckedIOException("A document could not be stored", failed);
        }
    }

    /** The content; empty if the file is not there, or not what was written. */
    public Optional<byte[]> read(String name, String sha256) {
        try {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            if (hash(content).equals(sha256)) {
                return Optional.of(content);
            }
            log.error("The stored document {} is not what was written", name);
        } catch (IOException unreadable) {
            log.error("The stored document {} cannot be read", name, unreadable);
        }
        return Optional.empty();
    }

    /** Deletes a file; one that cannot be deleted now is tried again at the next start. */
    public void delete(String name) {
        deleteFile(folder.resolve(name));
    }

    /** Deletes what a stop left half written, and those of these files that are still there. */
    void clear(List<String> unwanted) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        unwanted.forEach(this::delete);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(UNFINISHED)).forEach(FileStore::deleteFile);
        } catch (IOException failed) {
            log.warn("The folder of the documents could not be cleared", failed);
        }
    }

    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel out = FileChannel.open(file, options, ownerOnly("rw-------"))) {
            var remaining = ByteBuffer.wrap(content);
            while (remaining.hasRemaining()) {
                out.write(remaining);
            }
            out.force(true);
        }
    }

    /** The new name in the folder has to outlive a stop too; not every system can open a folder for that. */
    private void persistFolder() throws IOException {
        if (isPosix()) {
            try (FileChannel itself = FileChannel.open(folder, StandardOpenOption.READ)) {
                itself.force(true);
            }
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            log.warn("A stored document could not be deleted", failed);
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
