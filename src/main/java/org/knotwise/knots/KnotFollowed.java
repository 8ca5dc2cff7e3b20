package org.knotwise.knots;

import org.knotwise.shared.ClientId;

/** The course of a knot was read anew outside the signature of a visit; told within the transaction that changed it. */
public record KnotFollowed(ClientId client, KnotId knot) {}
