package org.knotwise.atlas;

/** The data of the atlas is wrong. The message begins with the file and the id. */
public final class AtlasFault extends RuntimeException {

    AtlasFault(String file, String id, String what) {
        super(file + ", " + id + ": " + what);
    }

    AtlasFault(String file, String id, String what, Throwable cause) {
        super(file + ", " + id + ": " + what, cause);
    }
}
