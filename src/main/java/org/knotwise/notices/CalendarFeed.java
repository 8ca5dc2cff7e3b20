package org.knotwise.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address under which a calendar program reads along.
 *
 * @param withNames whether it says who comes, or with whom one has the appointment
 * @param readAt when it was read last; null if never
 */
public record CalendarFeed(
        boolean withNames, Instant madeAt, @Nullable Instant readAt) {}
