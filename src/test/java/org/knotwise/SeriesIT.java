package org.knotwise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotwise.Browser.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientPortal;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.PortalInvitation;
import org.knotwise.identity.Role;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionStatus;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.Formats;
import org.knotwise.waitlist.Waitlist;
import org.knotwise.waitlist.WaitlistWish;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * A whole series is placed by the client's wishes, a session moved with those after it, one called off; and a client who
 * waits, at a phone of the own, takes the time that came free.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.application.name=series", "knotwise.by-itself=true", "knotwise.waitlist.every=PT1S"})
@Import({TestDatabase.class, TestClock.class, Fixtures.class, Care.class})
class SeriesIT {

    private static final int SESSIONS = 6;
    private static final int THIRD = 2;
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final double OFFERED = 20_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Clients clients;

    @Autowired
    private ClientPortal portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Plans plans;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private TestClock.Movable clock;

    private Browser browser;
    private String name;
    private AccountId ines;
    private ClientId nora;
    private PlanId plan;
    private ClientId omar;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    SeriesIT() {}

    @BeforeEach
    void twoClientsWithAPlan() {
        browser = new Browser(port);
        clock.moveTo(TestClock.START);
        name = UUID.randomUUID() + "@example.org";
        ines = SignedInAs.admin()
                .get(() -> accounts.accept(
                                accounts.inviteStaff("Ines Okafor", "i" + name, Set.of(Role.THERAPIST))
                                        .orThrow()
                                        .code(),
                                Browser.PASSWORD)
                        .orThrow());
        fixtures.worksWeekdays(ines, 9, 19);
        fixtures.room("Room of " + ines);
        Person first = person("Nora", "n");
        nora = first.client();
        plan = acceptedBy(first);
        Person second = person("Omar", "o");
        omar = second.client();
        acceptedBy(second);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void aSeriesIsPlacedMovedAndCalledOffAndWhoWaitsTakesTheFreedTime() {
        Page desk = browser.desktop();
        browser.signIn(desk, "i" + name, Browser.PASSWORD);

        placesTheSeries(desk);
        movesTheThirdWithThoseAfterIt(desk);
        LocalDateTime freed = callsOneOff(desk);
        whoWaitsTakesIt(freed);

        browser.foundNothing();
    }

    private void placesTheSeries(Page page) {
        browser.open(page, "clients/" + nora + "/plans/" + plan + "/place");
        chip(page, "Tue");
        chip(page, "Thu");
        Locator from = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("From").setExact(true));
        from.fill("16:00");
        from.press("Enter");
        from.press("Tab");
        assertThat(page.getByText("Outside the wished hours")).hasCount(0);
        assertThat(page.getByText("All gaps are as the plan asks").first()).isVisible();
        browser.lookAt(page, "series-preview");
        assertThat(booked(nora)).isEmpty();

        button(page, "Book all 6 sessions");
        assertThat(page.getByText("6 sessions are booked.").first()).isVisible();

        assertThat(booked(nora)).hasSize(SESSIONS).allSatisfy(time -> {
            assertThat(time.getDayOfWeek()).isIn(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
            assertThat(time.toLocalTime()).isAfterOrEqualTo(FOUR);
        });
    }

    /** The words of a chip lie over its box. */
    private static void chip(Page page, String text) {
        page.locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(text))
                .click();
    }

    private void movesTheThirdWithThoseAfterIt(Page page) {
        List<LocalDateTime> before = booked(nora);
        AppointmentRow third = rows(nora).get(THIRD);
        LocalDateTime to = before.get(THIRD).plusDays(2);
        browser.open(page, "clients/" + nora + "/move/" + third.id());
        page.locator(".scheduling-book__times > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(Formats.longDay(to.toLocalDate())))))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Formats.time(to.toLocalTime()))
                                .setExact(true))
                .click();
        assertThat(page.getByText(Pattern.compile("days between sessions 2 and 3.*than the plan asks for")))
                .isVisible();
        browser.lookAt(page, "move-warns");
        page.getByText("This one and the 3 after it").click();
        browser.lookAt(page, "move-following");
        button(page, "Move 4 appointments");
        assertThat(page.getByText(Pattern.compile("4 appointments are moved")).first())
                .isVisible();

        List<LocalDateTime> after = booked(nora);
        for (int i = 0; i < SESSIONS; i++) {
            assertThat(after.get(i))
                    .isEqualTo(i < THIRD ? before.get(i) : before.get(i).plusDays(2));
        }
    }

    private LocalDateTime callsOneOff(Page page) {
        SignedInAs.therapist(ines)
                .run(() -> waitlist.add(
                                omar,
                                new WaitlistWish(
                                        null,
                                        null,
                                        ines,
                                        EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                                        FOUR,
                                        LocalTime.of(19, 0),
                                        today(),
                                        today().plusDays(60),
                                        ""))
                        .orThrow());
        LocalDateTime last = booked(nora).getLast();
        AppointmentRow row = rows(nora).getLast();
        browser.open(page, "clients/" + nora + "/appointments");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Cancel, " + Formats.moment(last.atZone(Fixtures.ZONE))))
                .first()
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText("The client called it off", new Locator.GetByTextOptions().setExact(true))
                .click();
        browser.lookAt(page, "cancel");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel the appointment"))
                .click();
        Instant until = Instant.now().plusMillis((long) OFFERED);
        while (Instant.now().isBefore(until) && booked(nora).size() == SESSIONS) {
            page.waitForTimeout(200);
        }

        assertThat(booked(nora)).hasSize(SESSIONS - 1).doesNotContain(last);
        assertThat(SignedInAs.therapist(ines)
                        .get(() -> appointments.find(nora, row.id()))
                        .status())
                .isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(fixtures.plan(nora, plan).count(SessionStatus.OPEN)).isEqualTo(1);
        return last;
    }

    private void whoWaitsTakesIt(LocalDateTime freed) {
        Page phone = browser.phone();
        browser.signIn(phone, "o" + name, Browser.PASSWORD);
        browser.open(phone, "my");
        assertThat(phone.getByText("A time is free for you")).hasCount(0);

        // A change may be undone for three minutes; then the time is offered.
        clock.advance(Duration.ofMinutes(4));
        Instant until = Instant.now().plusMillis((long) OFFERED);
        while (Instant.now().isBefore(until)
                && phone.getByText("A time is free for you").count() == 0) {
            phone.reload();
            phone.waitForTimeout(1000);
        }
        assertThat(phone.getByText("A time is free for you")).isVisible();
        browser.lookAt(phone, "portal-offer");
        button(phone, "Take it");
        assertThat(phone.getByText(Pattern.compile("^Booked: ")).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(OFFERED));

        // Moving freed times too; whichever was free first was offered.
        assertThat(booked(omar)).singleElement().satisfies(time -> {
            assertThat(time.toLocalTime()).isEqualTo(FOUR);
            assertThat(time).isBeforeOrEqualTo(freed);
        });
        assertThat(SignedInAs.therapist(ines).get(() -> waitlist.of(omar))).isEmpty();
    }

    private List<AppointmentRow> rows(ClientId client) {
        return SignedInAs.therapist(ines).get(() -> appointments.of(client)).stream()
                .filter(row -> row.status() == AppointmentStatus.BOOKED)
                .sorted(Comparator.comparing(AppointmentRow::start))
                .toList();
    }

    private List<LocalDateTime> booked(ClientId client) {
        return rows(client).stream()
                .map(row -> LocalDateTime.ofInstant(row.start(), Fixtures.ZONE))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Fixtures.ZONE);
    }

    private record Person(ClientId client, AccountId account) {}

    private Person person(String first, String prefix) {
        ClientId client = SignedInAs.manager()
                .get(() -> clients.add(ClientDraft.of(first, "Vogelsang", LocalDate.of(1984, 5, 17)), ines, true)
                        .orThrow()
                        .id());
        AccountId account = SignedInAs.manager().get(() -> {
            PortalInvitation invitation = portal.invite(client, prefix + name).orThrow();
            if (invitation instanceof PortalInvitation.WithCode(var invited)) {
                accounts.accept(invited.code(), Browser.PASSWORD).orThrow();
            }
            return Fixtures.account(invitation);
        });
        return new Person(client, account);
    }

    private PlanId acceptedBy(Person person) {
        var draft = new PlanDraft(
                "Ease the neck",
                List.of(),
                Set.of(),
                List.of(new PhaseDraft("Release", SESSIONS, new Gap(5, 7, 8), 60)));
        PlanId id = SignedInAs.therapist(ines).get(() -> plans.draft(person.client(), draft));
        SignedInAs.therapist(ines).run(() -> plans.propose(person.client(), id).orThrow());
        SignedInAs.client(person.account(), person.client())
                .run(() -> plans.accept(person.client(), id, "A Vogelsang").orThrow());
        return id;
    }
}
