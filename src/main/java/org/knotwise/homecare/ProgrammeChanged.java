package org.knotwise.homecare;

import org.knotwise.shared.ClientId;

/** What a client does at home changed, or goes on after a pause; told within the transaction of the change. */
public record ProgrammeChanged(ClientId client) {}
