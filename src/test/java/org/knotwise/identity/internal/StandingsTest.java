package org.knotwise.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;
import org.knotwise.identity.SignedIn;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is signed in goes on with the roles of now, or not at all. */
class StandingsTest {

    private static final AccountId RUTH = AccountId.random();

    private final Standings standings = new Standings();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aChangeOfRolesHoldsFromTheNextRequest() throws Exception {
        standings.remember(new StandingChanged(RUTH, "Ruth C.", Set.of(Role.RECEPTION), true));

        Authentication seen = Objects.requireNonNull(requestAs(Set.of(Role.ADMIN, Role.RECEPTION)));

        assertThat(seen.getAuthorities()).extracting("authority").containsExactly("ROLE_RECEPTION");
        assertThat(((SignedIn) Objects.requireNonNull(seen.getPrincipal())).name())
                .isEqualTo("Ruth C.");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void whoIsDisabledIsSignedOutWithTheNextRequest() throws Exception {
        standings.remember(new StandingChanged(RUTH, "Ruth", Set.of(Role.ADMIN), false));

        assertThat(requestAs(Set.of(Role.ADMIN))).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoWasNotChangedIsLeftAlone() throws Exception {
        standings.remember(new StandingChanged(AccountId.random(), "Somebody", Set.of(Role.ADMIN), false));

        assertThat(requestAs(Set.of(Role.ADMIN))).isNotNull();
    }

    /** Who the rest of the chain sees. */
    private @Nullable Authentication requestAs(Set<Role> roles) throws ServletException, IOException {
        var who = new SignedIn(RUTH, "ruth@example.org", "Ruth", roles, null, true, null);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        request.setSession(session);
        var seen = new AtomicReference<@Nullable Authentication>();
        standings.doFilter(
                request,
                new MockHttpServletResponse(),
                (_, _) -> seen.set(SecurityContextHolder.getContext().getAuthentication()));
        return seen.get();
    }
}
