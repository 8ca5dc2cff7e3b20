package org.knotwise.command;

import java.util.List;

/** What the operator of the machine can do from a terminal. Modules add such beans. */
public interface Command {

    /** It was done. */
    int DONE = 0;

    /** It was refused, and nothing was changed. */
    int REFUSED = 1;

    /** It was not typed as it must be. */
    int WRONG_USE = 2;

    /** The words that it begins with, such as {@code import clients}. */
    String name();

    /**
     * Runs with the rights of the operator, in whichever process owns the database.
     *
     * @param arguments what was typed after the name; the name of a file is among them only to be shown
     * @param file what is in the file that was named, or nothing
     * @return the exit code: {@link #DONE}, {@link #REFUSED} or {@link #WRONG_USE}
     */
    int run(List<String> arguments, byte[] file, Terminal terminal);
}
