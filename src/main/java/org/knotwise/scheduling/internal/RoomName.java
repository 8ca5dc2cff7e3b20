package org.knotwise.scheduling.internal;

import java.util.UUID;

/** A room without what it holds. */
public record RoomName(UUID id, String name, boolean inUse) {}
