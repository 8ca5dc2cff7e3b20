package org.knotwise.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.PortalAccount;
import org.knotwise.identity.PortalAccounts;
import org.knotwise.identity.PortalInvitation;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanSignature;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.RecordArchived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Who treats a client, who signs for one under age, and what an archived record still answers. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class RecordStatusTest {

    private static final String PASSWORD = "every knot remembered";

    @Autowired
    private Clients clients;

    @Autowired
    private ClientTeams teams;

    @Autowired
    private ClientPortal portal;

    @Autowired
    private PortalAccounts portalAccounts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UserDetailsService signIn;

    @Autowired
    private Knots knots;

    @Autowired
    private Plans plans;

    @Autowired
    private Care care;

    @Autowired
    private Fixtures fixtures;

    private AccountId ines;
    private AccountId tomas;
    private ClientId marta;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    RecordStatusTest() {}

    @BeforeEach
    void aClientInCare() {
        ines = fixtures.therapist("Ines Okafor");
        tomas = fixtures.therapist("Tomas Brandl");
        marta = fixtures.clientOf(ines);
    }

    @Test
    void whoIsHandedAClientIsPrimaryAndTheOneBeforeStaysOrNot() {
        asManager(() -> teams.handOver(marta, tomas, true).orThrow());
        assertThat(team()).extracting(TeamMember::id).containsExactly(tomas, ines);

        asManager(() -> teams.handOver(marta, ines, false).orThrow());
        assertThat(team()).extracting(TeamMember::id).containsExactly(ines);
        assertThatThrownBy(() -> SignedInAs.therapist(tomas).run(() -> clients.details(marta)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void thePrimaryTherapistLeavesOnlyForASuccessor() {
        asManager(() -> teams.change(marta, Set.of(ines, tomas)).orThrow());
        assertThat(team()).extracting(TeamMember::id).containsExactly(ines, tomas);

        assertRefused(asManager(() -> teams.change(marta, Set.of(tomas))), "careTeam.primaryStays");
        assertRefused(asManager(() -> teams.change(marta, Set.of(ines, AccountId.random()))), "careTeam.noTherapist");
        assertThat(team()).hasSize(2);
        SignedInAs.therapist(ines).run(() -> teams.change(marta, Set.of(ines)).orThrow());
        assertThat(team()).extracting(TeamMember::id).containsExactly(ines);
    }

    @Test
    void anArchivedRecordIsReadAndNotWritten() {
        asManager(() -> clients.archive(marta).orThrow());

        SignedInAs.therapist(ines).run(() -> {
            assertThat(clients.details(marta).archived()).isTrue();
            assertThatThrownBy(() -> knots.record(marta, Care.at("soleus"), Care.recognised(4)))
                    .isInstanceOf(RecordArchived.class);
        });
        assertThat(asManager(() -> clients.rows(new ClientFilter("", ines, ClientFilter.Status.IN_CARE), 0, 10)))
                .isEmpty();
        assertThat(asManager(() -> clients.rows(new ClientFilter("", ines, ClientFilter.Status.ARCHIVED), 0, 10)))
                .extracting(ClientRow::id)
                .containsExactly(marta);

        asManager(() -> clients.bringBack(marta).orThrow());
        SignedInAs.therapist(ines)
                .run(() -> assertThat(knots.record(marta, Care.at("soleus"), Care.recognised(4)))
                        .isInstanceOf(Outcome.Done.class));
    }

    @Test
    void whatIsBookedIsCancelledBeforeAClientIsArchived() {
        fixtures.worksWeekdays(ines, 8, 18);
        var plan = fixtures.acceptedPlan(marta, 2, new Gap(5, 7, 10));
        Instant start =
                Care.at(TestClock.START.atZone(Fixtures.ZONE).toLocalDate().plusDays(2), "10:00");
        care.book(marta, plan.sessions().getFirst().id(), start);

        assertRefused(asManager(() -> clients.archive(marta)), "archive.stillBooked");
        assertThat(asManager(() -> clients.details(marta)).archived()).isFalse();
    }

    @Test
    void noPortalAccountOpensAnArchivedRecordNotEvenInAnOpenSession() {
        AccountId account = joined(
                asManager(() -> portal.invite(marta, marta + "@example.org").orThrow()));
        String name = marta + "@example.org";
        assertThat(signIn.loadUserByUsername(name)).isNotNull();

        asManager(() -> clients.archive(marta).orThrow());

        assertThatThrownBy(() -> signIn.loadUserByUsername(name)).isInstanceOf(UsernameNotFoundException.class);
        SignedInAs.client(account, marta).run(() -> {
            assertThatThrownBy(() -> clients.details(marta)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> knots.of(marta)).isInstanceOf(NoSuchRecord.class);
            assertThat(portal.mine()).isEmpty();
        });
    }

    @Test
    void aMinorHasAGuardian() {
        assertRefused(asManager(() -> clients.add(minor("Lia"), ines, true)), "client.guardianMissing");
        ClientId lia = child("Lia", "ana");

        ClientDetails seen = asManager(() -> clients.details(lia));
        assertRefused(
                asManager(() -> clients.change(lia, seen.draft().withGuardian(null), seen.version())),
                "client.guardianMissing");
        assertThat(asManager(() -> clients.details(lia)).draft().guardian()).isNotNull();
    }

    @Test
    void oneAccountOfAGuardianOpensTheRecordsOfAllTheChildrenAndOfNobodyElse() {
        ClientId lia = child("Lia", "ana");
        ClientId ben = child("Ben", "ana");
        String name = "ana" + lia + "@example.org";
        AccountId ana = joined(asManager(() -> portal.invite(lia, name).orThrow()));

        PortalInvitation second = asManager(() -> portal.invite(ben, name).orThrow());

        assertThat(second).isInstanceOf(PortalInvitation.RecordAdded.class);
        assertThat(asManager(() -> portalAccounts.of(ben)))
                .extracting(PortalAccount::id, PortalAccount::guardian)
                .containsExactly(tuple(ana, true));
        SignedInAs.client(ana, lia).run(() -> {
            assertThat(portalAccounts.mine()).containsExactlyInAnyOrder(lia, ben);
            portalAccounts.switchTo(ben);
            assertThat(clients.details(ben).name().given()).isEqualTo("Ben");
            assertThatThrownBy(() -> clients.details(lia)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> portalAccounts.switchTo(marta)).isInstanceOf(NoSuchRecord.class);
        });
    }

    @Test
    void aPlanSignedByAGuardianSaysSo() {
        ClientId lia = child("Lia", "ana");
        AccountId ana = joined(
                asManager(() -> portal.invite(lia, "ana" + lia + "@example.org").orThrow()));
        PlanId plan = SignedInAs.therapist(ines).get(() -> {
            PlanId drafted = plans.draft(
                    lia,
                    new PlanDraft(
                            "Ease the neck",
                            List.of(),
                            Set.of(),
                            List.of(new PhaseDraft("Release", 2, new Gap(5, 7, 10), 60))));
            return plans.propose(lia, drafted).orThrow();
        });

        SignedInAs.client(ana, lia)
                .run(() -> plans.accept(lia, plan, "Ana Moss").orThrow());

        PlanSignature signed =
                Objects.requireNonNull(asManager(() -> plans.details(lia, plan)).signed());
        assertThat(signed.name()).isEqualTo("Ana Moss");
        assertThat(signed.byGuardian()).isTrue();
    }

    private ClientId child(String name, String guardian) {
        var reachable = new EmailAddress(guardian + "@example.org");
        return asManager(() -> clients.add(
                        minor(name).withGuardian(new Guardian("Ana Moss", "mother", null, reachable)), ines, true)
                .orThrow()
                .id());
    }

    private static ClientDraft minor(String name) {
        LocalDate today = TestClock.START.atZone(Fixtures.ZONE).toLocalDate();
        return ClientDraft.of(name, "Moss", today.minusYears(18).plusDays(1));
    }

    private AccountId joined(PortalInvitation invitation) {
        if (invitation instanceof PortalInvitation.WithCode(var invited)) {
            return accounts.accept(invited.code(), PASSWORD).orThrow();
        }
        throw new AssertionError("No code: " + invitation);
    }

    private List<TeamMember> team() {
        return asManager(() -> clients.details(marta)).team();
    }

    private static <T> T asManager(Supplier<T> work) {
        return SignedInAs.manager().get(work);
    }

    private static void assertRefused(Outcome<?> outcome, String key) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo(key));
    }
}
