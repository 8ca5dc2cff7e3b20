package org.knotwise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotwise.Browser.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Invited;
import org.knotwise.identity.Role;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Sign;
import org.knotwise.knots.Treatment;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much work it is to chart a visit, counted, and how much is lost when everything breaks, printed. What breaks is a
 * real server: a process that is killed.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=visit-charting")
@Import({TestDatabase.class, TestClock.class, Fixtures.class, Care.class})
class VisitChartingIT {

    private static final int ROUTINE_AT_MOST = 40;
    private static final int RELAXATION_AT_MOST = 10;
    private static final double LOST_AT_MOST_MILLIS = 3000;
    private static final int KEY_EVERY_MILLIS = 60;
    private static final String SENTENCE =
            "The headache came back on Thursday after the long drive, and went with heat.";

    @LocalServerPort
    private int port;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Knots knots;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock.Movable clock;

    private Browser browser;
    private String name;
    private AccountId ines;
    private ClientId client;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    VisitChartingIT() {}

    @BeforeEach
    void aTherapistWithAClient() {
        clock.moveTo(TestClock.START);
        browser = new Browser(port);
        name = UUID.randomUUID() + "@example.org";
        ines = SignedInAs.admin()
                .get(() -> accepted(accounts.inviteStaff("Ines Okafor", name, Set.of(Role.THERAPIST))
                        .orThrow()));
        client = fixtures.clientOf(ines);
        fixtures.works(ines, everyDay());
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void aRoutineFollowUpTakesFewPresses() {
        List<KnotId> three = threeKnots();
        lastWeek(three);
        AppointmentRow appointment = care.book(client, null, Care.at(today(), "11:00"));
        Page page = browser.desktop();
        var presses = new Presses(page);
        browser.signIn(page, name, Browser.PASSWORD);
        browser.open(page, "clients/" + client);
        presses.begin();

        button(page, "Start visit");
        page.waitForURL(Pattern.compile(".*/visits/.*"));
        button(page, "From 15 Sep");
        for (int number = 1; number <= 3; number++) {
            Locator card = card(page, number);
            tap(card, "Tenderness before treatment", "6");
            tap(card, "Tenderness after treatment", "3");
            card.getByRole(AriaRole.BUTTON, startingWith("As last time")).click();
            assertThat(card.getByLabel("Digital pressure with the thumb, seconds"))
                    .hasValue("45");
            card.getByRole(AriaRole.BUTTON, named("Next knot")).click();
        }
        tap(page.locator("main"), "Pain before", "5");
        tap(page.locator("main"), "Pain after", "2");
        advise(page, "Drink water");
        advise(page, "A warm bath");
        assertThat(page.getByLabel("Objective"))
                .hasValue(Pattern.compile("Neck turns freely.*6 to 3.*6 to 3.*6 to 3.*"));
        browser.lookAt(page, "charting");
        button(page, "Sign and lock");
        assertThat(page.getByText("Signed and locked.").first()).isVisible();

        int clicks = presses.clicks();
        int keys = presses.keys();
        System.out.println(
                "A routine follow-up: " + clicks + " clicks and " + keys + " keys; at most " + ROUTINE_AT_MOST);
        assertThat(clicks).as("clicks are counted").isGreaterThan(10);
        assertThat(clicks + keys).isLessThanOrEqualTo(ROUTINE_AT_MOST);
        VisitId visit = care.open(appointment);
        SignedInAs.therapist(ines).run(() -> {
            var signed = visits.details(client, visit);
            assertThat(signed.isSigned()).isTrue();
            assertThat(signed.note().subjective()).isEqualTo("Slept better.");
            assertThat(signed.note().aftercare()).hasSize(2);
            assertThat(signed.findings()).hasSize(3).allSatisfy(finding -> {
                assertThat(finding.draft().before()).isEqualTo(Score.of(6));
                assertThat(finding.draft().after()).isEqualTo(Score.of(3));
                assertThat(finding.draft().treatments()).containsExactly(thumb());
            });
        });
        browser.foundNothing();
    }

    @Test
    void aRelaxationVisitByKeysAndWithoutPlanOrKnotTakesFewer() {
        Page page = browser.desktop();
        var presses = new Presses(page);
        browser.signIn(page, name, Browser.PASSWORD);
        browser.open(page, "clients/" + client);
        presses.begin();

        button(page, "Chart a visit now");
        page.waitForURL(Pattern.compile(".*/visits/.*"));
        page.getByLabel("Subjective").fill("Wants an hour of rest.");
        tap(page.locator("main"), "Pain before", "3");
        page.keyboard().press("7");
        page.keyboard().press("Enter");
        page.keyboard().press("1");
        page.keyboard().press("0");
        advise(page, "Drink water");
        assertThat(page.getByLabel("Subjective")).hasValue("Wants an hour of rest.");
        button(page, "Sign and lock");
        assertThat(page.getByText("Signed and locked.").first()).isVisible();

        int pressed = presses.clicks() + presses.keys();
        System.out.println("A relaxation visit: " + pressed + " presses; at most " + RELAXATION_AT_MOST);
        assertThat(pressed).isLessThanOrEqualTo(RELAXATION_AT_MOST);
        assertThat(database.sql("select pain_before, pain_after, subjective from visit where client_id = ?")
                        .param(client.value())
                        .query()
                        .singleRow())
                .containsEntry("PAIN_BEFORE", 7)
                .containsEntry("PAIN_AFTER", 10)
                .containsEntry("SUBJECTIVE", "Wants an hour of rest.");
    }

    @Test
    void twoWindowsNeverMixOrWriteOverEachOther() {
        ClientId other = fixtures.clientOf(ines);
        VisitId visit = care.open(care.book(client, null, Care.at(today(), "11:00")));
        VisitId others = care.open(care.book(other, null, Care.at(today(), "13:00")));
        Page first = browser.desktop();
        browser.signIn(first, name, Browser.PASSWORD);
        browser.open(first, "clients/" + client + "/visits/" + visit);
        Page second = first.context().newPage();
        browser.open(second, "clients/" + client + "/visits/" + visit);
        Page third = first.context().newPage();
        browser.open(third, "clients/" + other + "/visits/" + others);

        assertThat(second.getByText("This visit is open in another tab")).isVisible();
        assertThat(third.getByText("This visit is open in another tab")).isHidden();
        third.getByLabel("Subjective").fill("Of the other client");
        first.getByLabel("Subjective").fill("From the first window");
        saved(first);
        assertThat(first.getByText("This visit is open in another tab")).isVisible();
        second.getByLabel("Subjective").fill("From the second window");
        assertThat(second.locator(".visits-lost__text").first()).hasText("From the second window");
        assertThat(second.getByLabel("Subjective")).hasValue("From the first window");
        button(second, "Add it below");
        assertThat(second.getByLabel("Subjective")).hasValue("From the first window From the second window");

        second.waitForTimeout(1500);
        assertThat(subjectives(visit)).containsExactly("From the first window From the second window");
        assertThat(subjectives(others)).containsExactly("Of the other client");
    }

    @Test
    void aKilledServerLosesNextToNothing() {
        threeKnots();
        VisitId visit = care.open(care.book(client, null, Care.at(today(), "11:00")));
        try (var server = new ServerProcess(database);
                var real = new Browser(server.port())) {
            Page page = charting(server, real, visit);

            browserAndServerAreKilledWhileSomebodyTypes(server, page, visit);
            serverIsKilledAndThePageLives(server, page);
        }
    }

    @Test
    void aLostSessionAndALostConnectionLoseNextToNothing() {
        List<KnotId> three = threeKnots();
        VisitId visit = care.open(care.book(client, null, Care.at(today(), "11:00")));
        try (var server = new ServerProcess(database);
                var real = new Browser(server.port())) {
            Page page = charting(server, real, visit);

            connectionIsLost(page, three.getFirst());
            sessionEnds(page);
            nothingStaysAfterSigningOut(page);
        }
    }

    private Page charting(ServerProcess server, Browser real, VisitId visit) {
        server.start();
        Page page = real.desktop();
        real.signIn(page, name, Browser.PASSWORD);
        real.open(page, "clients/" + client + "/visits/" + visit);
        page.getByLabel("Subjective").waitFor();
        return page;
    }

    /** Types without a pause, and pulls the plug in the middle; what is on the disk is all there is. */
    private void browserAndServerAreKilledWhileSomebodyTypes(ServerProcess server, Page page, VisitId visit) {
        Locator field = page.getByLabel("Subjective");
        field.click();
        field.pressSequentially(SENTENCE, new Locator.PressSequentiallyOptions().setDelay(KEY_EVERY_MILLIS));
        server.kill();
        String stored = String.valueOf(server.stored()
                .sql("select subjective from visit where id = ?")
                .param(visit.value())
                .query(String.class)
                .single());
        int lost = SENTENCE.length() - stored.length();
        System.out.println("Killed while typing: " + lost + " of " + SENTENCE.length()
                + " characters were not on the disk, about " + lost * KEY_EVERY_MILLIS + " ms of typing");
        assertThat(SENTENCE).startsWith(stored);
        assertThat(lost * (double) KEY_EVERY_MILLIS).isLessThanOrEqualTo(LOST_AT_MOST_MILLIS);
    }

    /** The page goes on while there is no server, and sends what it has once there is one and somebody signed in. */
    private void serverIsKilledAndThePageLives(ServerProcess server, Page page) {
        Locator field = page.getByLabel("Subjective");
        field.pressSequentially(" And more.", new Locator.PressSequentiallyOptions().setDelay(KEY_EVERY_MILLIS));
        tap(page.locator("main"), "Pain before", "8");
        assertThat(page.locator("kw-draft-keeper")).containsText("No connection.");
        server.start();
        signInAgain(page);
        assertThat(page.getByLabel("Subjective")).hasValue(SENTENCE + " And more.");
        assertThat(scale(page, "Pain before", "8")).isChecked();
        confirmed(page);
        System.out.println("Killed while the page lives: 0 characters lost");
    }

    private void sessionEnds(Page page) {
        forgetSession(page);
        Locator field = page.getByLabel("Assessment");
        field.click();
        field.pressSequentially("Responding well.", new Locator.PressSequentiallyOptions().setDelay(5));
        signInAgain(page);
        String kept = page.getByLabel("Assessment").inputValue();
        System.out.println("Session ended while typing: " + kept.length() + " of 16 characters came back");
        assertThat("Responding well.").startsWith(kept);
        assertThat((16 - kept.length()) * 5.0).isLessThanOrEqualTo(LOST_AT_MOST_MILLIS);
        confirmed(page);
    }

    /** As when the session has ended: the browser still sends its cookie, and the server does not know it any more. */
    private static void forgetSession(Page page) {
        page.context()
                .addCookies(page.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("JSESSIONID"))
                        .map(cookie -> new Cookie(cookie.name, "0".repeat(32))
                                .setDomain(cookie.domain)
                                .setPath(cookie.path))
                        .toList());
    }

    private void connectionIsLost(Page page, KnotId knot) {
        page.context().setOffline(true);
        page.getByLabel("Plan", new Page.GetByLabelOptions().setExact(true)).fill("Weekly until session 4.");
        tap(card(page, 1), "Tenderness before treatment", "4");
        assertThat(page.locator("kw-draft-keeper")).containsText("No connection.");
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "() => { const event = new Event('beforeunload', { cancelable: true }); return !dispatchEvent(event); }"))
                .as("a reload would ask first")
                .isTrue();
        page.context().setOffline(false);
        confirmed(page);
        page.reload();
        assertThat(page.getByLabel("Plan", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Weekly until session 4.");
        System.out.println("Offline: 0 characters lost, knot " + knot + " charted");
    }

    private void nothingStaysAfterSigningOut(Page page) {
        button(page, "Sign out");
        page.waitForURL(Pattern.compile(".*/login.*"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .waitFor();
        assertThat(page.evaluate("() => Object.keys(sessionStorage).filter(key => key.startsWith('kw-draft')).length"))
                .isEqualTo(0);
    }

    private void signInAgain(Page page) {
        page.locator("input[name=username]").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(Browser.PASSWORD);
        button(page, "Sign in");
        page.waitForURL(Pattern.compile(".*/visits/.*"));
        page.getByLabel("Subjective").waitFor();
    }

    /** The keeper has nothing left to send. */
    private static void confirmed(Page page) {
        page.waitForFunction("() => Object.keys(sessionStorage).every(key => !key.startsWith('kw-draft'))");
    }

    private static void saved(Page page) {
        confirmed(page);
    }

    private List<@Nullable String> subjectives(VisitId visit) {
        return database.sql("select subjective from visit where id = ?")
                .param(visit.value())
                .query(String.class)
                .list();
    }

    private List<KnotId> threeKnots() {
        List<KnotId> found = Stream.of("trapezius.upper", "splenius.capitis", "teres.minor")
                .map(muscle -> {
                    clock.advance(Duration.ofSeconds(1));
                    return SignedInAs.therapist(ines)
                            .get(() -> knots.record(client, Care.at(muscle), Care.recognised(7))
                                    .orThrow());
                })
                .toList();
        clock.advance(Duration.ofMinutes(5));
        return found;
    }

    /** The visit of the week before, signed. */
    private void lastWeek(List<KnotId> three) {
        clock.moveTo(TestClock.START.minus(Duration.ofDays(7)));
        VisitId visit = care.open(care.book(client, null, Care.at(today(), "11:00")));
        var finding =
                new FindingDraft(Score.of(7), Score.of(4), Map.of(Sign.RECOGNISED, Answer.YES), List.of(thumb()), "");
        SignedInAs.therapist(ines).run(() -> {
            three.forEach(
                    knot -> visits.chart(client, visit, knot, null, finding).orThrow());
            visits.write(
                            client,
                            visit,
                            NoteDraft.EMPTY,
                            new NoteDraft(
                                    "Slept better.",
                                    "Neck turns freely.",
                                    "",
                                    "",
                                    "Check the rib",
                                    null,
                                    null,
                                    Set.of()))
                    .orThrow();
            visits.sign(client, visit).orThrow();
        });
        clock.moveTo(TestClock.START.plus(Duration.ofMinutes(10)));
    }

    private static Treatment thumb() {
        return new Treatment(new TechniqueId("pressure-thumb"), 45, PressureFelt.GOOD_PAIN);
    }

    private static Locator card(Page page, int number) {
        return page.locator("section.visits-charting")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + number + "\\. ")))
                .first();
    }

    private static void advise(Page page, String advice) {
        page.getByLabel(advice, new Page.GetByLabelOptions().setExact(true)).click();
    }

    private static void tap(Locator within, String group, String choice) {
        within.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(group))
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static Locator scale(Page page, String group, String choice) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group))
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator.GetByRoleOptions named(String text) {
        return new Locator.GetByRoleOptions().setName(text).setExact(true);
    }

    private static Locator.GetByRoleOptions startingWith(String text) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + text));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Fixtures.ZONE);
    }

    private AccountId accepted(Invited invited) {
        return accounts.accept(invited.code(), Browser.PASSWORD).orThrow();
    }

    private static WeeklyHours everyDay() {
        return new WeeklyHours(Stream.of(DayOfWeek.values())
                .map(day -> new WeeklyHours.Shift(day, LocalTime.of(8, 0), LocalTime.of(20, 0)))
                .toList());
    }
}
