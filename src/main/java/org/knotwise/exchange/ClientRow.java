package org.knotwise.exchange;

import org.knotwise.clients.ClientDraft;

/**
 * A client as a row of the list describes it.
 *
 * @param row as a spreadsheet counts: the first row of the file is 1
 */
public record ClientRow(int row, ClientDraft draft) {}
