package org.knotwise.notices.internal;

import java.time.Instant;
import java.util.UUID;

/** When an appointment is, with whom, and where: what a client wants to know of it. */
record Slot(Instant start, Instant end, UUID therapist, UUID place) {}
