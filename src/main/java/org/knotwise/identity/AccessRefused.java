package org.knotwise.identity;

import java.util.Optional;
import org.knotwise.shared.ClientId;

/**
 * Somebody asked for what they may not have.
 *
 * @param who empty if nobody was signed in
 * @param client whose record was asked for; empty if the right concerns none
 */
public record AccessRefused(Optional<AccountId> who, Right right, Optional<ClientId> client, String method) {}
