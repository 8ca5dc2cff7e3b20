package org.knotwise.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the process that owns the database takes commands; kept in a file of the data folder that only its owner can
 * read.
 *
 * @param port on the loopback address
 * @param token whoever knows it is the owner of that file
 */
record CommandAddress(int port, String token) {

    private static final String FILE = "command.json";
    private static final JsonMapper JSON = new JsonMapper();

    /** Writes the file, in one step: nobody ever reads half of it. */
    void write(Path directory) throws IOException {
        Path written = Files.createTempFile(directory, FILE, ".new", ownerOnly(directory));
        Files.write(written, JSON.writeValueAsBytes(this));
        Files.move(written, directory.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the file says; empty if there is none that can be read. */
    static Optional<CommandAddress> read(Path directory) throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(directory.resolve(FILE)), CommandAddress.class));
        } catch (NoSuchFileException | JacksonException none) {
            return Optional.empty();
        }
    }

    /** Removes the file, unless another process has put its own there. */
    void remove(Path directory) throws IOException {
        if (read(directory).filter(this::equals).isPresent()) {
            Files.deleteIfExists(directory.resolve(FILE));
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path directory) throws IOException {
        // Elsewhere a temporary file is the owner's by the rights of the folder.
        return Files.getFileStore(directory).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A token is a secret: it stays out of the log. */
    @Override
    public String toString() {
        return "CommandAddress[port=" + port + "]";
    }
}
