package org.knotwise.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Language;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in, as kept in the HTTP session: no more than is needed to decide and to greet. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final AccountId account;
    private final String signInName;
    private final String name;
    private final Set<Role> roles;
    private final @Nullable ClientId client;
    private final boolean enabled;
    private @Nullable String passwordHash;
    private final @Nullable Language language;

    /**
     * @param client the record that a client's account has open; absent for staff
     * @param passwordHash absent as long as the invitation was not accepted
     */
    public SignedIn(
            AccountId account,
            String signInName,
            String name,
            Set<Role> roles,
            @Nullable ClientId client,
            boolean enabled,
            @Nullable String passwordHash) {
        this(account, signInName, name, roles, client, enabled, passwordHash, null);
    }

    /** @param language absent where the account leaves it to the browser */
    public SignedIn(
            AccountId account,
            String signInName,
            String name,
            Set<Role> roles,
            @Nullable ClientId client,
            boolean enabled,
            @Nullable String passwordHash,
            @Nullable Language language) {
        this.account = account;
        this.signInName = signInName;
        this.name = name;
        this.roles = Set.copyOf(roles);
        this.client = client;
        this.enabled = enabled;
        this.passwordHash = passwordHash;
        this.language = language;
    }

    /** The same person in the same session, by another name or with other roles. */
    public SignedIn nowAs(String newName, Set<Role> newRoles) {
        return new SignedIn(account, signInName, newName, newRoles, client, enabled, passwordHash, language);
    }

    public AccountId account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles;
    }

    public Optional<ClientId> client() {
        return Optional.ofNullable(client);
    }

    /** The same sign-in with another record open. */
    public SignedIn opening(ClientId other) {
        return new SignedIn(account, signInName, name, roles, other, enabled, null, language);
    }

    /** The same sign-in in another language; null for that of the browser. */
    public SignedIn reading(@Nullable Language other) {
        return new SignedIn(account, signInName, name, roles, client, enabled, null, other);
    }

    /** The language of the account; empty where it leaves it to the browser. */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return signInName;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
