package org.knotwise.identity.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.CareTeamChanged;
import org.knotwise.identity.CareTeams;
import org.knotwise.shared.ClientId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who treats whom, asked once for each web request: one page calls many services, and each of them asks for the same
 * relation. Outside a request, and after a change, it is asked anew.
 */
@Component
public class RememberedRelations {

    private static final String ATTRIBUTE = RememberedRelations.class.getName();

    private final CareTeams careTeams;

    RememberedRelations(CareTeams careTeams) {
        this.careTeams = careTeams;
    }

    private record Relation(AccountId therapist, ClientId client) {}

    public boolean careTeamIncludes(AccountId therapist, ClientId client) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? careTeams.includes(therapist, client)
                : known(request)
                        .computeIfAbsent(
                                new Relation(therapist, client),
                                asked -> careTeams.includes(asked.therapist(), asked.client()));
    }

    @EventListener
    void forget(CareTeamChanged change) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            known(request).keySet().removeIf(relation -> relation.client().equals(change.client()));
        }
    }

    @SuppressWarnings("unchecked") // nothing else is kept under this name
    private static Map<Relation, Boolean> known(RequestAttributes request) {
        @Nullable Object known = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new HashMap<Relation, Boolean>();
            request.setAttribute(ATTRIBUTE, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (Map<Relation, Boolean>) Objects.requireNonNull(known);
    }
}
