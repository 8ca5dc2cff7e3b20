package org.knotwise.scheduling.internal;

import java.time.Instant;
import java.util.UUID;

/**
 * Whom and what an appointment occupies, and nothing of who comes.
 *
 * @param relations how often the one who asks belongs to the client's care team: once or not at all
 */
public record WeekOccupied(UUID therapist, UUID room, Instant start, Instant end, Instant roomFreeAt, Long relations) {}
