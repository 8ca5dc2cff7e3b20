package org.knotwise.identity.internal;

import java.util.Set;
import org.knotwise.identity.Role;
import org.knotwise.identity.SignedIn;
import org.knotwise.shared.ClientId;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that somebody signs in to. */
@Component
class SignInAccounts implements UserDetailsService {

    private final AccountRepository accounts;
    private final OpenRecord openRecord;

    SignInAccounts(AccountRepository accounts, OpenRecord openRecord) {
        this.accounts = accounts;
        this.openRecord = openRecord;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) throws UsernameNotFoundException {
        // Disabled, or still invited: for sign-in it does not exist, so that it answers in the same time.
        Account account = accounts.findBySignInName(SignInNames.fold(typed))
                .filter(found -> found.enabled() && found.passwordHash() != null)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        ClientId client = openRecord.of(account.id()).stream().findFirst().orElse(null);
        // Of an account that opens nothing any more, as its records are archived, the same is true.
        if (client == null && account.roles().equals(Set.of(Role.CLIENT))) {
            throw new UsernameNotFoundException("No such account");
        }
        return new SignedIn(
                account.id(),
                account.signInName(),
                account.displayName(),
                Set.copyOf(account.roles()),
                client,
                account.enabled(),
                account.passwordHash(),
                account.language());
    }
}
