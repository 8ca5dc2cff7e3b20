package org.knotwise.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.SignedInAs;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Accounts are disabled and changed, never deleted, and somebody can always sign in to keep the settings. */
@DatabaseTest
class StaffAccountsTest {

    private static final String PASSWORD = "calm shoulders by june";

    @Autowired
    private Accounts accounts;

    @Autowired
    private StaffAccounts staff;

    @Autowired
    private UserDetailsService signIn;

    @Test
    void theLastAdminWhoCanSignInStays() {
        AccountId adil = joined("Adil Rahman", Role.ADMIN);
        others(adil)
                .forEach(other -> SignedInAs.admin(adil)
                        .run(() -> staff.disable(other, false).orThrow()));
        AccountId invited = invited("Not Yet", Role.ADMIN);

        assertThat(SignedInAs.admin(invited).get(() -> staff.disable(adil, false)))
                .isEqualTo(Outcome.refused("account.lastAdmin", "Adil Rahman"));
        assertThat(change(adil, Set.of(Role.MANAGER))).isEqualTo(Outcome.refused("account.lastAdmin", "Adil Rahman"));

        joined("Second Admin", Role.ADMIN);
        assertThat(change(adil, Set.of(Role.MANAGER))).isEqualTo(Outcome.done(adil));
        assertThat(row(adil).roles()).containsExactly(Role.MANAGER);
    }

    @Test
    void nobodyDisablesOneself() {
        AccountId adil = joined("Adil Rahman", Role.ADMIN);
        joined("Second Admin", Role.ADMIN);

        assertThat(SignedInAs.admin(adil).get(() -> staff.disable(adil, true)))
                .isEqualTo(Outcome.refused("account.notOneself"));
        assertThat(row(adil).enabled()).isTrue();
    }

    @Test
    void whoIsDisabledCannotSignInAndCanAgainOnceEnabled() {
        AccountId ruth = joined("Ruth Castillo", Role.RECEPTION);
        String name = row(ruth).signInName();
        assertThat(signIn.loadUserByUsername(name).isEnabled()).isTrue();

        SignedInAs.admin().run(() -> staff.disable(ruth, false).orThrow());
        assertThatThrownBy(() -> signIn.loadUserByUsername(name)).isInstanceOf(UsernameNotFoundException.class);

        SignedInAs.admin().run(() -> staff.enable(ruth).orThrow());
        assertThat(signIn.loadUserByUsername(name).isEnabled()).isTrue();
    }

    @Test
    void theCodeOfADisabledAccountIsVoidAndNoNewOneIsMade() {
        Invited invited = SignedInAs.admin()
                .get(() -> accounts.inviteStaff("Ruth", address(), Set.of(Role.RECEPTION))
                        .orThrow());
        SignedInAs.admin().run(() -> staff.disable(invited.account(), false).orThrow());

        assertThat(accounts.accept(invited.code(), PASSWORD)).isEqualTo(Outcome.refused("account.codeNotValid"));
        assertThat(SignedInAs.admin().get(() -> accounts.inviteAgain(invited.account())))
                .isEqualTo(Outcome.refused("account.disabled", "Ruth"));
    }

    @Test
    void ofTwoWhoEditTheSameAccountTheSecondIsTold() {
        AccountId ruth = joined("Ruth Castillo", Role.RECEPTION);
        long shown = row(ruth).version();
        SignedInAs.admin()
                .run(() -> staff.change(ruth, "Ruth C.", Set.of(Role.RECEPTION), shown, false)
                        .orThrow());

        assertThatThrownBy(() ->
                        SignedInAs.admin().run(() -> staff.change(ruth, "Other", Set.of(Role.RECEPTION), shown, false)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(row(ruth).name()).isEqualTo("Ruth C.");
    }

    private Outcome<AccountId> change(AccountId id, Set<Role> roles) {
        return SignedInAs.admin().get(() -> staff.change(id, row(id).name(), roles, row(id).version(), false));
    }

    private List<AccountId> others(AccountId self) {
        return SignedInAs.admin().get(() -> accounts.staff()).stream()
                .filter(one -> one.roles().contains(Role.ADMIN)
                        && one.enabled()
                        && !one.id().equals(self))
                .map(StaffRow::id)
                .toList();
    }

    private StaffRow row(AccountId id) {
        return SignedInAs.admin().get(() -> accounts.staff()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private AccountId joined(String name, Role role) {
        Invited invited = SignedInAs.admin()
                .get(() ->
                        accounts.inviteStaff(name, address(), EnumSet.of(role)).orThrow());
        return accounts.accept(invited.code(), PASSWORD).orThrow();
    }

    private AccountId invited(String name, Role role) {
        return SignedInAs.admin()
                .get(() ->
                        accounts.inviteStaff(name, address(), EnumSet.of(role)).orThrow())
                .account();
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
