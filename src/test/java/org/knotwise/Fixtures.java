package org.knotwise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientPortal;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.PortalInvitation;
import org.knotwise.identity.Role;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.scheduling.Room;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.Rooms;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.scheduling.WorkingHours;
import org.knotwise.shared.ClientId;

/**
 * People, rooms and plans to test with, in a practice in New York. A test imports it beside {@link DatabaseTest}; the
 * database is shared with other tests, so each test makes people of its own.
 */
public final class Fixtures {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final LocalDate BORN = LocalDate.of(1984, 5, 17);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Accounts accounts;
    private final Clients clients;
    private final ClientPortal portal;
    private final Plans plans;
    private final Rooms rooms;
    private final WorkingHours hours;

    Fixtures(
            Practice practice,
            Accounts accounts,
            Clients clients,
            ClientPortal portal,
            Plans plans,
            Rooms rooms,
            WorkingHours hours) {
        this.portal = portal;
        this.accounts = accounts;
        this.clients = clients;
        this.plans = plans;
        this.rooms = rooms;
        this.hours = hours;
        if (practice.details().isEmpty()) {
            practice.setUp(new PracticeDetails("Linden Yard Practice", ZONE, "US"))
                    .orThrow();
        }
    }

    public AccountId therapist(String name) {
        return staff(name, Role.THERAPIST);
    }

    public AccountId manager(String name) {
        return staff(name, Role.MANAGER);
    }

    public AccountId reception(String name) {
        return staff(name, Role.RECEPTION);
    }

    /** A new client in the care of this therapist alone. */
    public ClientId clientOf(AccountId therapist) {
        return SignedInAs.manager()
                .get(() -> clients.add(draft("Nora", "Client" + COUNT.incrementAndGet()), therapist, true)
                        .orThrow()
                        .id());
    }

    /** The client's own account, which opens the client's record. */
    public AccountId accountOf(ClientId client) {
        return SignedInAs.manager()
                .get(() ->
                        account(portal.invite(client, client + "@example.org").orThrow()));
    }

    /** The account that an invitation is for. */
    public static AccountId account(PortalInvitation invitation) {
        return switch (invitation) {
            case PortalInvitation.WithCode(var invited) -> invited.account();
            case PortalInvitation.RecordAdded(var account) -> account.id();
        };
    }

    /** A plan of one phase of 60 minutes a session, written by the primary therapist and signed by the client. */
    public PlanDetails acceptedPlan(ClientId client, int sessions, Gap gap) {
        var draft = new PlanDraft(
                "Ease the neck", List.of(), Set.of(), List.of(new PhaseDraft("Release", sessions, gap, 60)));
        AccountId therapist = primaryTherapistOf(client);
        PlanId plan = SignedInAs.therapist(therapist).get(() -> plans.draft(client, draft));
        SignedInAs.therapist(therapist).run(() -> plans.propose(client, plan).orThrow());
        AccountId account = accountOf(client);
        SignedInAs.client(account, client)
                .run(() -> plans.accept(client, plan, "Nora").orThrow());
        return plan(client, plan);
    }

    /** The plan as it stands. */
    public PlanDetails plan(ClientId client, PlanId plan) {
        return SignedInAs.manager().get(() -> plans.details(client, plan));
    }

    public AccountId primaryTherapistOf(ClientId client) {
        return Objects.requireNonNull(
                SignedInAs.manager().get(() -> clients.details(client)).primaryTherapist());
    }

    /** The room of that name, made if there is none. */
    public RoomId room(String name) {
        return SignedInAs.admin()
                .get(() -> rooms.all().stream()
                        .filter(room -> room.name().equals(name))
                        .map(Room::id)
                        .findFirst()
                        .orElseGet(() -> rooms.add(name).orThrow()));
    }

    /** From Monday to Friday, between two full hours. */
    public void worksWeekdays(AccountId therapist, int fromHour, int toHour) {
        List<Shift> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new Shift(day, LocalTime.of(fromHour, 0), LocalTime.of(toHour, 0)))
                .toList();
        works(therapist, new WeeklyHours(week));
    }

    public void works(AccountId therapist, WeeklyHours week) {
        SignedInAs.admin().run(() -> hours.change(therapist, week));
    }

    private AccountId staff(String name, Role role) {
        String signInName = "staff" + COUNT.incrementAndGet() + "@example.org";
        return SignedInAs.admin()
                .get(() -> accounts.inviteStaff(name, signInName, EnumSet.of(role))
                        .orThrow()
                        .account());
    }

    private static ClientDraft draft(String first, String last) {
        return ClientDraft.of(first, last, BORN);
    }
}
