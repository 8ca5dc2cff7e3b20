package org.knotwise.shared.ui;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what nobody expected: the cause in the log, and for the person an id to ask by. */
public final class Unexpected {

    private static final Logger log = LoggerFactory.getLogger(Unexpected.class);

    private Unexpected() {}

    /** Writes the cause down, and returns the id that it can be found by. */
    public static String log(Throwable cause) {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("Unexpected error {}", id, cause);
        return id;
    }
}
