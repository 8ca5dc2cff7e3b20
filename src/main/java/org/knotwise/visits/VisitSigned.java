package org.knotwise.visits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;

/**
 * A visit was signed; told within the transaction of the signature.
 *
 * @param session the plan's session that it carried; null without a plan
 */
public record VisitSigned(
        ClientId client, VisitId visit, AccountId therapist, LocalDate day, @Nullable SessionId session) {}
