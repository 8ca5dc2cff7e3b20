package org.knotwise.knots;

import org.knotwise.shared.ClientId;

/** What a visit found at a client’s knots came in force; told within the transaction of the signature. */
public record KnotsExamined(ClientId client) {}
