package org.knotwise.identity.internal;

import java.util.Set;
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
    private final RecordLinkRepository links;

    SignInAccounts(AccountRepository accounts, RecordLinkRepository links) {
        this.accounts = accounts;
        this.links = links;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) throws UsernameNotFoundException {
        // Disabled, or still invited: for sign-in it does not exist, so that it answers in the same time.
        Account account = accounts.findBySignInName(SignInNames.fold(typed))
                .filter(found -> found.enabled() && found.passwordHash() != null)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        ClientId client = links.findFirstByAccountId(account.id().value())
                .map(RecordLink::client)
                .orElse(null);
        return new SignedIn(
                account.id(),
                account.signInName(),
                account.displayName(),
                Set.copyOf(account.roles()),
                client,
                account.enabled(),
                account.passwordHash());
    }
}
