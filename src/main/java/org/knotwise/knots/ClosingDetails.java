package org.knotwise.knots;

import java.time.LocalDate;

/**
 * That an episode was closed without a release.
 *
 * @param by the name of who closed it
 */
public record ClosingDetails(LocalDate on, ClosingDraft draft, String by) {}
