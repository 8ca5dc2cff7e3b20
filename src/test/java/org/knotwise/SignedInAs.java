package org.knotwise;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;
import org.knotwise.identity.SignedIn;
import org.knotwise.shared.ClientId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody is signed in on this thread, from the call of the factory until {@link #close} or the end of {@link #run} or
 * {@link #get}; then whoever was signed in before is again.
 */
public final class SignedInAs implements AutoCloseable {

    private final SecurityContext before;

    private SignedInAs(SignedIn who) {
        before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    private SignedInAs(SecurityContext context) {
        before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
    }

    public static SignedInAs admin() {
        return staff(AccountId.random(), Role.ADMIN);
    }

    public static SignedInAs admin(AccountId account) {
        return staff(account, Role.ADMIN);
    }

    public static SignedInAs manager() {
        return staff(AccountId.random(), Role.MANAGER);
    }

    public static SignedInAs manager(AccountId account) {
        return staff(account, Role.MANAGER);
    }

    public static SignedInAs therapist(AccountId account) {
        return staff(account, Role.THERAPIST);
    }

    /** Whoever writes something that names its author needs an account that exists; see {@link Fixtures#reception}. */
    public static SignedInAs reception(AccountId account) {
        return staff(account, Role.RECEPTION);
    }

    public static SignedInAs reception() {
        return staff(AccountId.random(), Role.RECEPTION);
    }

    /** A visitor who did not sign in. */
    public static SignedInAs nobody() {
        return new SignedInAs(SecurityContextHolder.createEmptyContext());
    }

    /** The same person once more, as whatever was changed in the sign-in meanwhile left it. */
    public static SignedInAs again() {
        return new SignedInAs(SecurityContextHolder.getContext());
    }

    public static SignedInAs client(AccountId account, ClientId record) {
        return new SignedInAs(who(account, EnumSet.of(Role.CLIENT), record));
    }

    private static SignedInAs staff(AccountId account, Role role) {
        return new SignedInAs(who(account, EnumSet.of(role), null));
    }

    private static SignedIn who(AccountId account, Set<Role> roles, @Nullable ClientId record) {
        return new SignedIn(account, account + "@example.org", "Somebody", roles, record, true, null);
    }

    public void run(Runnable work) {
        try (this) {
            work.run();
        }
    }

    public <T extends @Nullable Object> T get(Supplier<T> work) {
        try (this) {
            return work.get();
        }
    }

    @Override
    public void close() {
        SecurityContextHolder.setContext(before);
    }
}
