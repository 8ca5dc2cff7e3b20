package org.knotwise.identity;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something in the name of an account, outside a request; the rights of that account hold as always. */
public final class RunAs {

    private RunAs() {}

    public static <T> T account(SignedIn who, Supplier<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void account(SignedIn who, Runnable deed) {
        account(who, () -> {
            deed.run();
            return who;
        });
    }
}
