package org.knotwise.tracing;

import org.jspecify.annotations.Nullable;
import org.knotwise.shared.VisitId;

/**
 * What became of an exam list.
 *
 * @param findings how many findings were made of it
 * @param visit the visit that is being charted and that they are part of; null if there is none, and they are in force
 */
public record ExamRecorded(int findings, @Nullable VisitId visit) {}
