package org.knotwise.clients;

import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/** A record that looks like the one that somebody is about to add. */
public record Duplicate(ClientId id, int number, PersonName name, Likeness likeness) {}
