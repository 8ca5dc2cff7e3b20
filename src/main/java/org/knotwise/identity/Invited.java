package org.knotwise.identity;

import java.time.Instant;

/** An account that was made or opened again, with the code that its owner sets a password by; the code is shown once. */
public record Invited(AccountId account, InvitationCode code, Instant expiresAt) {}
