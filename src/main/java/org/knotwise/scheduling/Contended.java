package org.knotwise.scheduling;

/** Others changed the same times again and again, so that a change had to be given up. Nothing of it was written. */
final class Contended extends RuntimeException {

    Contended(Throwable cause) {
        super("Given up after others were faster each time", cause);
    }
}
