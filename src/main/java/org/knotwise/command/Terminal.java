package org.knotwise.command;

/** Where a command writes, a line at a time. */
public interface Terminal {

    /** A line of the result. */
    void out(String line);

    /** A line on what is wrong. */
    void err(String line);
}
