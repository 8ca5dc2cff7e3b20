package org.knotwise.clients;

import org.knotwise.shared.ClientId;

/** A record that looks like the one that somebody is about to add. */
public record Duplicate(ClientId id, int number, String name, Likeness likeness) {}
