package org.knotwise.command;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How an answer travels: lines as they come, the exit code at the end. */
final class Answer {

    private static final byte ACCEPTED = 0;
    private static final byte OUT = 1;
    private static final byte ERR = 2;
    private static final byte EXIT = 3;
    private static final int MOST_BYTES = 1024 * 1024;

    private Answer() {}

    /** The end where the command runs. */
    record Sender(DataOutputStream to) implements Terminal {

        void accepted() throws IOException {
            to.writeByte(ACCEPTED);
            to.flush();
        }

        @Override
        public void out(String line) {
            send(OUT, line);
        }

        @Override
        public void err(String line) {
            send(ERR, line);
        }

        void exit(int code) throws IOException {
            to.writeByte(EXIT);
            to.writeInt(code);
            to.flush();
        }

        private void send(byte kind, String line) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            try {
                to.writeByte(kind);
                to.writeInt(Math.min(bytes.length, MOST_BYTES));
                to.write(bytes, 0, Math.min(bytes.length, MOST_BYTES));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** Throws if whoever listens there did not accept the token. */
    static void awaitAccepted(DataInputStream from) throws IOException {
        if (from.readByte() != ACCEPTED) {
            throw new IOException("Not Knotwise");
        }
    }

    /** Writes the lines to the terminal until the exit code comes, and returns that. */
    static int receive(DataInputStream from, Terminal terminal) throws IOException {
        while (true) {
            byte kind = from.readByte();
            switch (kind) {
                case OUT -> terminal.out(line(from));
                case ERR -> terminal.err(line(from));
                case EXIT -> {
                    return from.readInt();
                }
                default -> throw new IOException("Not an answer: " + kind);
            }
        }
    }

    private static String line(DataInputStream from) throws IOException {
        int length = from.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("Not a line: " + length);
        }
        return new String(from.readNBytes(length), StandardCharsets.UTF_8);
    }
}
