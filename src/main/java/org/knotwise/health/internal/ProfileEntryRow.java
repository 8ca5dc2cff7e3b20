package org.knotwise.health.internal;

import org.jspecify.annotations.Nullable;

/** An entry with the names of those who wrote and ended it. */
public record ProfileEntryRow(
        ProfileEntry entry, String addedBy, @Nullable String endedBy) {}
