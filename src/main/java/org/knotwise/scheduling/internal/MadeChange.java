package org.knotwise.scheduling.internal;

import java.time.Instant;
import java.util.List;
import org.knotwise.identity.AccountId;

/**
 * A change that was made.
 *
 * @param undoing whether it took another one back
 * @param undone whether it was taken back itself
 * @param touched whether a later change did something to one of its appointments
 * @param all what it did, in order
 */
public record MadeChange(
        AccountId by, Instant at, boolean undoing, boolean undone, boolean touched, List<Happened> all) {}
