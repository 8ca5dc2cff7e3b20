package org.knotwise.clients;

import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/**
 * A record was added; told within the transaction that adds it, once it is written.
 *
 * @param by null for one that came with a list, because the list does not say who knew of what is in it
 * @param alerts what to mind, as it was typed or stood in the list; null if there was nothing
 */
public record ClientAdded(
        ClientId client, @Nullable AccountId by, @Nullable String alerts) {}
