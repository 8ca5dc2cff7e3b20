package org.knotwise.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.clients.Address;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientPortal;
import org.knotwise.clients.Clients;
import org.knotwise.clients.Contact;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.Work;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.PortalInvitation;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.Knots;
import org.knotwise.knots.Sign;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.Gap;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimesQuestion;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The fictional clients, and where their care stands. */
@Component
@Profile("demo")
class DemoCare {

    private static final Duration HOUR = Duration.ofMinutes(60);
    private static final Duration TURN_OVER = Duration.ofMinutes(15);

    private final Clients clients;
    private final ClientPortal portal;
    private final Accounts accounts;
    private final Knots knots;
    private final Plans plans;
    private final Appointments appointments;
    private final Practice practice;

    DemoCare(
            Clients clients,
            ClientPortal portal,
            Accounts accounts,
            Knots knots,
            Plans plans,
            Appointments appointments,
            Practice practice) {
        this.clients = clients;
        this.portal = portal;
        this.accounts = accounts;
        this.knots = knots;
        this.plans = plans;
        this.appointments = appointments;
        this.practice = practice;
    }

    void build(DemoPractice.Team team) {
        var marta = add(
                team.ines(),
                "Marta",
                "Lindqvist",
                "1985-03-31",
                "UX researcher",
                "Blood thinner: light pressure at the throat");
        found(team.ines(), marta, "trapezius.upper", "TrP1", Side.RIGHT, 7, true);
        found(team.ines(), marta, "levator.scapulae", "TrP-lower", Side.RIGHT, 6, true);
        found(team.ines(), marta, "infraspinatus", "TrP1-2", Side.RIGHT, 4, false);
        var plan = proposed(team.ines(), marta, "Desk neck and headache, right", 6);
        sign(marta, "marta", plan);
        book(team.ines(), marta, 1);
        var owen = add(team.ines(), "Owen", "Tallis", "1972-11-02", "Bricklayer", null);
        found(team.ines(), owen, "ql.superficial", "TrP-lower", Side.LEFT, 8, true);
        found(team.ines(), owen, "gluteus.medius", "TrP1", Side.LEFT, 5, false);
        proposed(team.ines(), owen, "Low back and hip, left", 8);
        add(team.ines(), "Sofia", "Marchetti", "1994-06-18", "Violinist", null);
        var ruben = add(team.tomas(), "Ruben", "Castellanos", "1990-01-25", "Runner", null);
        found(team.tomas(), ruben, "soleus", "TrP1", Side.RIGHT, 6, true);
        var ruben2 = proposed(team.tomas(), ruben, "Runner’s calf, right", 4);
        sign(ruben, "ruben", ruben2);
        var hana = add(team.priya(), "Hana", "Kowalczyk", "1988-09-09", "Software developer", null);
        found(team.priya(), hana, "subscapularis", "TrP1", Side.RIGHT, 3, false);
        add(team.priya(), "Peter", "Nyström", "1966-12-12", "Retired", null);
    }

    private ClientDetails add(
            AccountId therapist,
            String firstName,
            String lastName,
            String birthDate,
            String occupation,
            @Nullable String alerts) {
        var email = new EmailAddress(DemoHouse.signInName(firstName.toLowerCase(Locale.ROOT)));
        var draft = ClientDraft.of(firstName, lastName, LocalDate.parse(birthDate))
                .withContact(new Contact(email, null, null, Address.NONE, true, false))
                .withWork(new Work(occupation, null))
                .withHealthTexts(alerts, null);
        return clients.add(draft, therapist, true).orThrow();
    }

    private void found(
            AccountId therapist,
            ClientDetails client,
            String muscle,
            String point,
            Side side,
            int tenderness,
            boolean recognised) {
        Map<Sign, Answer> signs = recognised
                ? Map.of(Sign.RECOGNISED, Answer.YES, Sign.TAUT_BAND, Answer.YES)
                : Map.of(Sign.RECOGNISED, Answer.NO);
        var place = new KnotPlace.AtPoint(new PointId(new MuscleId(muscle), point), side);
        var finding = new FindingDraft(Score.of(tenderness), null, signs, List.of(), "");
        as(
                therapist,
                Role.THERAPIST,
                null,
                () -> knots.record(client.id(), place, finding).orThrow());
    }

    private PlanId proposed(AccountId therapist, ClientDetails client, String title, int sessions) {
        return as(therapist, Role.THERAPIST, null, () -> {
            Set<KnotId> targets =
                    knots.of(client.id()).stream().map(knot -> knot.id()).collect(Collectors.toSet());
            PlanId plan = plans.draft(
                    client.id(),
                    new PlanDraft(
                            title,
                            List.of(new GoalDraft(GoalDraft.Measure.WORST_PAIN, "Worst pain", 7, 2, null)),
                            targets,
                            List.of(new PhaseDraft("Calm", sessions, new Gap(5, 7, 10), 60))));
            return plans.propose(client.id(), plan).orThrow();
        });
    }

    private void sign(ClientDetails client, String account, PlanId plan) {
        PortalInvitation invitation =
                portal.invite(client.id(), DemoHouse.signInName(account)).orThrow();
        if (!(invitation instanceof PortalInvitation.WithCode(var invited))) {
            throw new IllegalStateException("A new practice knows no account of " + account);
        }
        accounts.accept(invited.code(), DemoHouse.PASSWORD).orThrow();
        as(
                invited.account(),
                Role.CLIENT,
                client.id(),
                () -> plans.accept(client.id(), plan, client.name().full()).orThrow());
    }

    /** Books the next session on the first free time from so many days on. */
    private void book(AccountId therapist, ClientDetails client, int inDays) {
        as(therapist, Role.THERAPIST, null, () -> {
            BookableSession session = plans.nextToBook(client.id()).orElseThrow();
            LocalDate day = practice.today().plusDays(inDays);
            FreeTime time = appointments
                    .freeTimes(
                            client.id(), FreeTimesQuestion.of(HOUR, TURN_OVER, Set.of(therapist), day, day.plusDays(7)))
                    .getFirst();
            return appointments.book(
                    client.id(), new BookingWish(session.id(), therapist, time.room(), time.start(), HOUR, TURN_OVER));
        });
    }

    private static <T> T as(AccountId account, Role role, @Nullable ClientId client, Supplier<T> deed) {
        return RunAs.account(new SignedIn(account, "demo", "Demo", EnumSet.of(role), client, true, null), deed);
    }
}
