package org.knotwise.redflags;

import org.knotwise.shared.ClientId;

/** What was raised was lifted by a therapist, or answered otherwise; told within the transaction of that. */
public record RedFlagSettled(ClientId client, RaisedFlagId raised) {}
