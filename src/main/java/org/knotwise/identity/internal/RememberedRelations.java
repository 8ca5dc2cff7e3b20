package org.knotwise.identity.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.CareTeamChanged;
import org.knotwise.identity.CareTeams;
import org.knotwise.identity.RecordStatusChanged;
import org.knotwise.identity.Standing;
import org.knotwise.shared.ClientId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who treats whom and whose record is archived, asked once for each web request: one page calls many services, and each of them asks for the same
 * relation. Outside a request, and after a change, it is asked anew.
 */
@Component
public class RememberedRelations {

    private static final String ATTRIBUTE = RememberedRelations.class.getName();

    private final CareTeams careTeams;

    RememberedRelations(CareTeams careTeams) {
        this.careTeams = careTeams;
    }

    private record Relation(AccountId account, ClientId client) {}

    public Standing standing(AccountId account, ClientId client) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? careTeams.standing(account, client)
                : known(request)
                        .computeIfAbsent(
                                new Relation(account, client),
                                asked -> careTeams.standing(asked.account(), asked.client()));
    }

    @EventListener
    void forget(CareTeamChanged change) {
        forget(change.client());
    }

    @EventListener
    void forget(RecordStatusChanged change) {
        forget(change.client());
    }

    private static void forget(ClientId client) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            known(request).keySet().removeIf(relation -> relation.client().equals(client));
        }
    }

    @SuppressWarnings("unchecked") // nothing else is kept under this name
    private static Map<Relation, Standing> known(RequestAttributes request) {
        @Nullable Object known = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new HashMap<Relation, Standing>();
            request.setAttribute(ATTRIBUTE, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (Map<Relation, Standing>) Objects.requireNonNull(known);
    }
}
