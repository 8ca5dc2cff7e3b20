package org.knotwise.identity.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;
import org.knotwise.shared.Language;

/** Somebody who can sign in. Never deleted: what was signed keeps its signer. */
@Entity
public class Account {

    @Id
    private UUID id;

    private String signInName;
    private String displayName;
    private @Nullable String passwordHash;
    private boolean enabled;
    private @Nullable String language;
    private Instant createdAt;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Account() {} // for JPA

    private Account(AccountId id, String signInName, String displayName, Set<Role> roles, Instant createdAt) {
        this.id = id.value();
        this.signInName = signInName;
        this.displayName = displayName;
        this.roles = EnumSet.copyOf(roles);
        this.createdAt = createdAt;
        this.enabled = true;
    }

    /** An account that can sign in once its invitation was accepted. */
    public static Account invited(String signInName, String displayName, Set<Role> roles, Instant createdAt) {
        return new Account(AccountId.random(), signInName, displayName, roles, createdAt);
    }

    public void choosePassword(String hash) {
        passwordHash = hash;
    }

    public void become(String newName, Set<Role> newRoles) {
        displayName = newName;
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    /** Keeps the language that was chosen; null leaves it to the browser. */
    public void read(@Nullable Language chosen) {
        language = chosen == null ? null : chosen.code();
    }

    public @Nullable Language language() {
        return Language.of(language).orElse(null);
    }

    public void enable(boolean allowed) {
        enabled = allowed;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public String signInName() {
        return signInName;
    }

    public String displayName() {
        return displayName;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public boolean enabled() {
        return enabled;
    }

    public Set<Role> roles() {
        return roles;
    }

    public long version() {
        return version;
    }
}
