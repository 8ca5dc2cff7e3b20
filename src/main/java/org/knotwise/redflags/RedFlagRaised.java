package org.knotwise.redflags;

import org.knotwise.atlas.RedFlag;
import org.knotwise.shared.ClientId;

/** A question was answered with yes, and was not before; told within the transaction of the answer. */
public record RedFlagRaised(ClientId client, RaisedFlagId raised, RedFlag flag) {}
