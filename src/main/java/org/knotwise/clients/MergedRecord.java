package org.knotwise.clients;

import java.time.Instant;
import java.util.Optional;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.Refusal;

/**
 * A record that was merged into another one.
 *
 * @param by who merged them
 * @param undoRefusal why it cannot be undone any more; empty if it can
 */
public record MergedRecord(
        ClientId source, int number, PersonName name, Instant mergedAt, String by, Optional<Refusal> undoRefusal) {}
