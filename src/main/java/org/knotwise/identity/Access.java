package org.knotwise.identity;

import java.util.Optional;
import java.util.Set;
import org.knotwise.identity.internal.RememberedRelations;
import org.knotwise.shared.ClientId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking, and how far their rights reach. */
@Component
public class Access {

    private final RememberedRelations relations;

    Access(RememberedRelations relations) {
        this.relations = relations;
    }

    /** Who is signed in; empty for a visitor. */
    public Optional<SignedIn> whoIsSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** Who is signed in; throws if nobody is, which only a missing rule can cause. */
    public SignedIn signedIn() {
        return whoIsSignedIn().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Whether the right can be used on the client: by role, by relation, and by the status of the record. */
    public boolean may(Right right, ClientId client) {
        return reaches(right, client) && !isClosed(right, client);
    }

    /** Whether the right reaches the client by role and by relation, whatever the status of the record. */
    public boolean reaches(Right right, ClientId client) {
        return whoIsSignedIn().filter(who -> reaches(who, right, client)).isPresent();
    }

    /** Whether the right is one that an archived record refuses, and the client's record is archived. */
    public boolean isClosed(Right right, ClientId client) {
        return !right.holdsOnArchived()
                && relations.standing(signedIn().account(), client).archived();
    }

    /** Whether some role of the one who asks holds the right, over whomever. */
    public boolean may(Right right) {
        return !(scope(right) instanceof Scope.Nobody);
    }

    /** Which clients a list may show to the one who asks: the widest that one of the roles gives. */
    public Scope scope(Right right) {
        SignedIn who = whoIsSignedIn().orElse(null);
        if (who == null) {
            return new Scope.Nobody();
        }
        Set<Role> roles = who.roles();
        if (anyReaches(roles, right, Reach.ALL)) {
            return new Scope.Everyone();
        }
        if (anyReaches(roles, right, Reach.CARE_TEAM)) {
            return new Scope.CareTeamOf(who.account());
        }
        return who.client()
                .filter(own -> anyReaches(roles, right, Reach.OWN) && isOpen(who, own))
                .<Scope>map(Scope.OwnRecord::new)
                .orElseGet(Scope.Nobody::new);
    }

    /** Whether the one who asks may take a client into the care of this therapist; a therapist only into the own. */
    public boolean mayAddToCareOf(AccountId therapist) {
        return switch (scope(Right.CONTACT_WRITE)) {
            case Scope.Everyone() -> true;
            case Scope.CareTeamOf(var self) -> self.equals(therapist);
            case Scope.OwnRecord _, Scope.Nobody _ -> false;
        };
    }

    private boolean reaches(SignedIn who, Right right, ClientId client) {
        return who.roles().stream().anyMatch(role -> switch (AccessMatrix.reach(right, role)) {
            case ALL -> true;
            case CARE_TEAM -> relations.standing(who.account(), client).inCareTeam();
            case OWN -> who.client().filter(client::equals).isPresent() && isOpen(who, client);
            case NONE -> false;
        });
    }

    /** Once a record is archived, the portal shows nothing of it, not even to a session that was open before. */
    private boolean isOpen(SignedIn who, ClientId own) {
        return !relations.standing(who.account(), own).archived();
    }

    private static boolean anyReaches(Set<Role> roles, Right right, Reach reach) {
        return roles.stream().anyMatch(role -> AccessMatrix.reach(right, role) == reach);
    }
}
