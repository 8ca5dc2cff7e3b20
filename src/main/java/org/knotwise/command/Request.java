package org.knotwise.command;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed, and what is in the file that it names: the one who types reads the file, with his or her own rights.
 *
 * @param words the command's name and its arguments
 * @param file empty if none was named
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Request(List<String> words, byte[] file) {

    /** The largest file sent, in bytes; a command may refuse smaller ones. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int MOST_WORDS = 100;

    Request {
        words = List.copyOf(words);
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(words.size());
        for (String word : words) {
            to.writeUTF(word);
        }
        to.writeInt(file.length);
        to.write(file);
        to.flush();
    }

    static Request read(DataInputStream from) throws IOException {
        int count = within(from.readInt(), MOST_WORDS);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(from.readUTF());
        }
        byte[] file = new byte[within(from.readInt(), MOST_BYTES)];
        from.readFully(file);
        return new Request(words, file);
    }

    private static int within(int size, int most) throws IOException {
        if (size < 0 || size > most) {
            throw new IOException("A request of this size is not taken: " + size);
        }
        return size;
    }
}
