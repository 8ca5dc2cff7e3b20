package org.knotwise.identity;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /**
     * The same within a request, where Vaadin answers with the login of the session whatever stands elsewhere: in a thread
     * of its own, and in no transaction of the caller's.
     */
    public static <T> T apart(SignedIn who, Supplier<T> deed) {
        var task = new FutureTask<T>(() -> account(who, deed));
        Thread.ofPlatform().name("in-the-name-of").start(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while something was done in another name", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    public static void account(SignedIn who, Runnable deed) {
        account(who, () -> {
            deed.run();
            return who;
        });
    }
}
