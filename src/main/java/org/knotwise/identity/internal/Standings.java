package org.knotwise.identity.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a change of roles hold for those who are signed in already, and ends the session of whoever was shut out. What was
 * changed since the start is kept here: sessions do not outlive the process either.
 */
class Standings extends OncePerRequestFilter {

    private final Map<AccountId, StandingChanged> changed = new ConcurrentHashMap<>();

    @TransactionalEventListener
    void remember(StandingChanged standing) {
        changed.put(standing.account(), standing);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            StandingChanged now = changed.get(who.account());
            if (now != null && !now.enabled()) {
                new SecurityContextLogoutHandler().logout(request, response, authentication);
            } else if (now != null
                    && !(now.roles().equals(who.roles()) && now.name().equals(who.name()))) {
                goOnAs(who.nowAs(now.name(), now.roles()));
            }
        }
        chain.doFilter(request, response);
    }

    /** For this request only; the next one comes here again. */
    private static void goOnAs(SignedIn who) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
