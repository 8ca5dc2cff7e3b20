package org.knotwise.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.Address;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientNames;
import org.knotwise.clients.ClientPortal;
import org.knotwise.clients.Clients;
import org.knotwise.clients.Contact;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.Former;
import org.knotwise.clients.Guardian;
import org.knotwise.clients.Work;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.PortalInvitation;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignInHints;
import org.knotwise.identity.SignedIn;
import org.knotwise.practice.Practice;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty database with the fictional practice, and names its accounts on the sign-in page. */
@Component
@Profile("demo")
class DemoPractice implements SmartLifecycle, SignInHints {

    /** So that one in so many, by the length of the name, has no e-mail. */
    private static final int WITHOUT_MAIL = 11;

    private static final LocalTime NOON = LocalTime.of(12, 0);

    /** The account of the one guardian there is. */
    private static final String GUARDIAN = "amal";

    private final Accounts accounts;
    private final Clients clients;
    private final ClientPortal portal;
    private final Practice practice;
    private final DemoHouse house;
    private final DemoCourse courses;
    private final DemoHealth health;
    private final DemoFactors factors;
    private final DemoRedFlags redFlags;
    private final DemoClock clock;
    private boolean running;

    DemoPractice(
            Accounts accounts,
            Clients clients,
            ClientPortal portal,
            Practice practice,
            DemoHouse house,
            DemoCourse courses,
            DemoHealth health,
            DemoFactors factors,
            DemoRedFlags redFlags,
            DemoClock clock) {
        this.portal = portal;
        this.accounts = accounts;
        this.clients = clients;
        this.practice = practice;
        this.house = house;
        this.courses = courses;
        this.health = health;
        this.factors = factors;
        this.redFlags = redFlags;
        this.clock = clock;
    }

    /** Before anybody can open a page: what they then see is whole. */
    @Override
    public void start() {
        running = true;
        if (!accounts.isEmpty()) {
            return;
        }
        var builder = new SignedIn(
                AccountId.random(), "demo", "Demo", EnumSet.of(Role.ADMIN, Role.MANAGER), null, true, null);
        RunAs.account(builder, this::build);
    }

    /** Low, so that it is through before the web server takes its first request. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void build() {
        List<AccountId> team = house.build();
        for (DemoClient client : new DemoPeople(practice.today()).all()) {
            AccountId therapist = team.get(client.therapist());
            var self = new SignedIn(therapist, "demo", "Demo", EnumSet.of(Role.THERAPIST), null, true, null);
            Instant begun = client.begun(practice.today())
                    .atTime(NOON)
                    .atZone(practice.zone())
                    .toInstant();
            ClientDetails record = clock.at(
                    begun,
                    () -> RunAs.account(
                            self,
                            () -> clients.add(draftOf(client), therapist, true).orThrow()));
            var people = new DemoCourse.People(record.id(), accountOf(client, record), signatureOf(client), therapist);
            factors.note(client.stories(), people);
            client.stories().forEach(story -> courses.live(story, people));
            if (client.lastName().equals("Lindqvist")) {
                health.build(therapist, record.id());
            }
            if (client.lastName().equals("Tallis") && client.account() != null) {
                redFlags.waiting(people);
            }
            if (client.lastName().equals("Nyström")) {
                redFlags.cleared(people, client.begun(practice.today()));
            }
            if (client.lastName().equals("Marchetti")) {
                courses.walkIn(
                        people,
                        practice.today()
                                .atTime(LocalTime.of(11, 45))
                                .atZone(practice.zone())
                                .toInstant());
            }
        }
    }

    /** Everybody has an account, by which plans are signed; only those that the sign-in page names get a password. */
    private AccountId accountOf(DemoClient client, ClientDetails record) {
        String name =
                isMinor(client) ? GUARDIAN : client.account() == null ? "client" + record.number() : client.account();
        PortalInvitation invitation =
                portal.invite(record.id(), DemoHouse.signInName(name)).orThrow();
        if (!(invitation instanceof PortalInvitation.WithCode(var invited))) {
            throw new IllegalStateException("A new practice knows no account of " + name);
        }
        if (client.account() != null) {
            accounts.accept(invited.code(), DemoHouse.PASSWORD).orThrow();
        }
        return invited.account();
    }

    private static Guardian mother(DemoClient client) {
        return new Guardian(nameOfMother(client), "mother", null, new EmailAddress(DemoHouse.signInName(GUARDIAN)));
    }

    private static String nameOfMother(DemoClient client) {
        return "Amal " + client.lastName();
    }

    private boolean isMinor(DemoClient client) {
        return client.birthDate().isAfter(practice.today().minusYears(ClientDraft.OF_AGE));
    }

    private String signatureOf(DemoClient client) {
        return isMinor(client) ? nameOfMother(client) : client.firstName() + " " + client.lastName();
    }

    /** Nearly everybody reads mail; of the others the reception is told. */
    private static @Nullable EmailAddress mailbox(DemoClient client) {
        String account = client.account();
        if (account != null) {
            return new EmailAddress(DemoHouse.signInName(account));
        }
        String name = (client.firstName() + "." + client.lastName()).replaceAll("[^\\p{L}.]", "");
        return name.length() % WITHOUT_MAIL == 0
                ? null
                : new EmailAddress(DemoHouse.signInName(name.toLowerCase(Locale.ROOT)));
    }

    private ClientDraft draftOf(DemoClient client) {
        EmailAddress email = mailbox(client);
        return new ClientDraft(
                new ClientNames(client.firstName(), client.lastName(), null, client.pronouns()),
                client.birthDate(),
                new Contact(email, null, null, Address.NONE, email != null, false),
                new Work(client.occupation(), client.posture()),
                null,
                isMinor(client) ? mother(client) : null,
                client.alert(),
                null,
                Former.NONE);
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                hint("Ines Okafor", Role.THERAPIST, "ines"),
                hint("Tomas Brandl", Role.THERAPIST, "tomas"),
                hint("Maren Holt", Role.MANAGER, "maren"),
                hint("Ruth Castillo", Role.RECEPTION, "ruth"),
                hint("Adil Rahman", Role.ADMIN, "adil"),
                hint("Marta Lindqvist", Role.CLIENT, "marta"),
                hint("Owen Tallis", Role.CLIENT, "owen"));
    }

    private static Hint hint(String name, Role role, String account) {
        return new Hint(name, role, DemoHouse.signInName(account), DemoHouse.PASSWORD);
    }
}
