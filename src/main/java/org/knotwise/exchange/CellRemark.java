package org.knotwise.exchange;

import org.knotwise.exchange.HeaderMatch.Column;

/**
 * Something to say on one cell.
 *
 * @param row as a spreadsheet counts
 * @param line where the row begins in the file; more than the row when cells hold line breaks
 * @param column where the cell stands
 * @param excerpt the beginning of what stands there, on one line, without control characters; may be empty
 * @param reason what is wrong, and where it helps, what to do
 */
public record CellRemark(int row, long line, Column column, String excerpt, Message reason) {}
