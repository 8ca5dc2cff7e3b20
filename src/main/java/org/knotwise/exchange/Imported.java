package org.knotwise.exchange;

/**
 * What an import wrote.
 *
 * @param added how many clients
 * @param skipped how many rows were left out because they look like somebody
 */
public record Imported(int added, int skipped) {}
