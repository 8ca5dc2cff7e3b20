package org.knotwise.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignInHints;
import org.knotwise.identity.SignedIn;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty database with the fictional practice, and names its accounts on the sign-in page. */
@Component
@Profile("demo")
class DemoPractice implements ApplicationRunner, SignInHints {

    private final Accounts accounts;
    private final DemoHouse house;
    private final DemoCare care;

    DemoPractice(Accounts accounts, DemoHouse house, DemoCare care) {
        this.accounts = accounts;
        this.house = house;
        this.care = care;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        var builder = new SignedIn(
                AccountId.random(), "demo", "Demo", EnumSet.of(Role.ADMIN, Role.MANAGER), null, true, null);
        RunAs.account(builder, () -> care.build(house.build()));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                hint("Ines Okafor", Role.THERAPIST, "ines"),
                hint("Tomas Brandl", Role.THERAPIST, "tomas"),
                hint("Maren Holt", Role.MANAGER, "maren"),
                hint("Ruth Castillo", Role.RECEPTION, "ruth"),
                hint("Adil Rahman", Role.ADMIN, "adil"),
                hint("Marta Lindqvist", Role.CLIENT, "marta"));
    }

    private static Hint hint(String name, Role role, String account) {
        return new Hint(name, role, DemoHouse.signInName(account), DemoHouse.PASSWORD);
    }

    /** The team that the house has. */
    record Team(AccountId ines, AccountId tomas, AccountId priya) {

        Set<AccountId> all() {
            return Set.of(ines, tomas, priya);
        }
    }
}
