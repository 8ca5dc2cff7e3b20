package org.knotwise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotwise.Browser.button;
import static org.knotwise.Browser.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Position;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Role;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.scheduling.Rooms;
import org.knotwise.scheduling.Services;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.scheduling.WorkingHours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The main job, from the list that a practice brings to the manager's figures, as therapist, client and manager. What
 * counts is what is stored; what is shown is looked at on the way.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class MainJobIT {

    /** Where the shelf between neck and shoulder is in the drawing of the back, as a share of its size. */
    private static final double SHELF_X = 0.65;

    private static final double SHELF_Y = 0.16;

    private static final String LIST = """
            First name;Last name;Date of birth;Email;Mobile
            Marta;Lindqvist;1985-03-31;marta@example.org;+1 504 555 0131
            Owen;<b>Tallis</b>;1972-11-02;owen@example.org;
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Practice practice;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Services services;

    @Autowired
    private WorkingHours hours;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @SuppressWarnings("NullAway.Init") // the browser is opened before each test
    MainJobIT() {}

    @BeforeEach
    void aPracticeThatIsSetUp() {
        browser = new Browser(port);
        practice.setUp(new PracticeDetails("Linden Yard Practice", whereItIsMorning(), "US"))
                .orThrow();
        SignedInAs.admin().run(() -> {
            rooms.add("Room 1").orThrow();
            services.add("Trigger-point therapy", Duration.ofMinutes(60), Duration.ofMinutes(15))
                    .orThrow();
            AccountId ines = member("Ines Okafor", "ines@example.org", Role.THERAPIST);
            member("Maren Holt", "maren@example.org", Role.MANAGER);
            hours.change(ines, everyDay());
        });
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void leadsFromTheImportedListToTheManagersFigures() {
        Page therapist = browser.desktop();
        browser.signIn(therapist, "ines@example.org", Browser.PASSWORD);
        assertThat(therapist).hasURL(Pattern.compile(".*/today"));
        browser.lookAt(therapist, "today");

        importsTheList(therapist);
        recordsAKnotOnTheMap(therapist);
        draftsAndProposesAPlan(therapist);
        Page client = theClientJoinsAndSigns(invites(therapist));
        booksTheFirstSession(therapist);
        chartsAndSignsTheVisit(therapist);
        booksTheNextFromTheFollowUp(therapist);
        theClientSeesWhereThingsStand(client);
        theManagerSeesTheCaseload();

        browser.foundNothing();
    }

    private void importsTheList(Page page) {
        browser.open(page, "clients");
        browser.lookAt(page, "clients-empty");
        button(page, "Import a list");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("clients.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        Locator confirm = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import 2 clients"));
        confirm.waitFor();
        browser.lookAt(page, "import");
        confirm.click();
        assertThat(page.getByText("2 clients were imported").first()).isVisible();

        assertThat(stored("select legal_last_name from client order by number"))
                .containsExactly("Lindqvist", "<b>Tallis</b>");
        button(page, "Show the clients");
        // Text is text: the markup in a name is shown, not followed.
        assertThat(page.getByText("Owen <b>Tallis</b>").first()).isVisible();
        browser.lookAt(page, "clients");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Marta Lindqvist"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Marta Lindqvist")))
                .isVisible();
    }

    private void recordsAKnotOnTheMap(Page page) {
        browser.lookAt(page, "record-empty");
        button(page, "Record a knot");
        // The drawing takes a tap as a knot only from then on, and moves down by the line.
        assertThat(page.getByText("Tap the place on the body.").first()).isVisible();
        Locator back =
                page.locator("kw-body-map").getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Back"));
        var box = back.boundingBox();
        // The shelf between neck and shoulder; the client's right is at the viewer's right behind.
        back.click(new Locator.ClickOptions().setPosition(new Position(box.width * SHELF_X, box.height * SHELF_Y)));
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("7", new Locator.GetByLabelOptions().setExact(true))
                .first()
                .check();
        dialog.getByText("Client knows this pain").first().click();
        browser.lookAt(page, "record-a-knot");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Record").setExact(true))
                .click();
        assertThat(page.getByText("One knot, one active")).isVisible();

        assertThat(row("select muscle, side, state, tenderness from knot"))
                .containsEntry("MUSCLE", "trapezius.upper")
                .containsEntry("SIDE", "RIGHT")
                .containsEntry("STATE", "ACTIVE")
                .containsEntry("TENDERNESS", 7);
    }

    private void draftsAndProposesAPlan(Page page) {
        button(page, "Draft a plan");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, named("Add a goal")).click();
        dialog.getByLabel("Now", exactly()).fill("7");
        dialog.getByLabel("Goal", exactly()).fill("2");
        dialog.getByLabel("Sessions", exactly()).fill("0");
        dialog.getByRole(AriaRole.BUTTON, named("Save the plan")).click();
        // Two fields are wrong: both say so, nothing is stored, and what was typed stays.
        assertThat(dialog.getByText("Please fill this in.").first()).isVisible();
        assertThat(dialog.getByText("Please enter a whole number from 1 to 60.").first())
                .isVisible();
        assertThat(dialog.getByLabel("Now", exactly())).hasValue("7");
        assertThat(count("select count(*) from plan")).isZero();

        dialog.getByLabel("Title", exactly()).fill("Desk neck and headache, right");
        dialog.getByLabel("Sessions", exactly()).fill("6");
        // What was wrong goes when the field is left, and the button moves up with it.
        dialog.getByLabel("Sessions", exactly()).press("Tab");
        page.waitForTimeout(500);
        browser.lookAt(page, "plan-form");
        dialog.getByRole(AriaRole.BUTTON, named("Save the plan")).click();
        button(page, "Propose to the client");
        assertThat(page.getByText("Waits for the client to read and sign it.")).isVisible();

        assertThat(stored("select status from plan")).containsExactly("PROPOSED");
        assertThat(count("select count(*) from plan_session where status = 'OPEN'"))
                .isEqualTo(6);
        assertThat(count("select count(*) from plan_target")).isEqualTo(1);
        browser.lookAt(page, "plan-page");
        link(page, "To the record");
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private String invites(Page page) {
        link(page, "Details");
        browser.lookAt(page, "record-details");
        button(page, "Invite to the portal");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Invite to the portal"))
                .click();
        String code = page.locator(".kw-code").textContent();
        button(page, "I have noted it");
        link(page, "Overview");
        return code;
    }

    private Page theClientJoinsAndSigns(String code) {
        Page page = browser.phone();
        browser.open(page, "join");
        type(page, "Invitation code", code);
        type(page, "New password", Browser.PASSWORD);
        type(page, "The same password again", "something else");
        button(page, "Set password");
        assertThat(page.getByText("The two passwords differ.")).isVisible();
        browser.lookAt(page, "join");
        type(page, "The same password again", Browser.PASSWORD);
        button(page, "Set password");
        page.waitForURL(Pattern.compile(".*/login"));
        browser.signIn(page, "marta@example.org", Browser.PASSWORD);
        assertThat(page.getByText("Your plan is ready to read")).isVisible();
        browser.lookAt(page, "portal-plan-proposed");
        page.getByText("Read and sign").first().click();
        assertThat(page.getByText("Desk neck and headache, right").first()).isVisible();
        button(page, "Sign my plan");
        assertThat(page.getByText("Please type your full name to sign.")).isVisible();
        assertThat(stored("select status from plan")).containsExactly("PROPOSED");
        type(page, "Your full name", "Marta Lindqvist");
        browser.lookAt(page, "portal-plan");
        button(page, "Sign my plan");
        assertThat(page.getByText("Signed by Marta Lindqvist").first()).isVisible();

        assertThat(row("""
                        select p.status, r.signature from plan p join plan_revision r on r.plan_id = p.id
                        """)).containsEntry("STATUS", "ACCEPTED").containsEntry("SIGNATURE", "Marta Lindqvist");
        return page;
    }

    private void booksTheFirstSession(Page page) {
        page.reload();
        button(page, "Book session 1 of 6");
        Locator time = page.locator(".scheduling-book__day vaadin-button").first();
        time.click();
        browser.lookAt(page, "book");
        button(page, "Book this time");
        page.waitForURL(Pattern.compile(".*/clients/[^/]+"));
        assertThat(page.getByText("Booked for").first()).isVisible();

        assertThat(stored("select status from appointment")).containsExactly("BOOKED");
        assertThat(stored("select status from plan")).containsExactly("ACTIVE");
        assertThat(stored("select status from plan_session where number = 1")).containsExactly("BOOKED");
    }

    private void chartsAndSignsTheVisit(Page page) {
        button(page, "Start visit");
        page.waitForURL(Pattern.compile(".*/visits/.*"));
        Locator knot =
                page.locator("section.kw-card").filter(new Locator.FilterOptions().setHasText("1. Upper trapezius"));
        tap(knot, "Tenderness before treatment", "6");
        tap(knot, "Tenderness after treatment", "2");
        knot.getByText("Ischemic compression").first().click();
        tap(knot, "Pressure, in the client’s words", "Good pain");
        page.getByLabel("Subjective").fill("Slept well. </textarea><script>alert(1)</script>");
        page.getByLabel("For next time").fill("Start side-lying.");
        assertThat(page.getByText("Draft saved").first()).isVisible();
        browser.lookAt(page, "visit");
        // Out of force as long as the visit is a draft.
        assertThat(count("select count(*) from finding where visit_id is not null and in_force"))
                .isZero();
        assertThat(stored("select state from knot")).containsExactly("ACTIVE");
        button(page, "Sign and lock");
        assertThat(page.getByText("Signed and locked.").first()).isVisible();

        assertThat(row("select status, subjective, next_time from visit"))
                .containsEntry("STATUS", "SIGNED")
                .containsEntry("SUBJECTIVE", "Slept well. </textarea><script>alert(1)</script>")
                .containsEntry("NEXT_TIME", "Start side-lying.");
        assertThat(row("select tenderness_before, tenderness_after, in_force from finding where visit_id is not null"))
                .containsEntry("TENDERNESS_BEFORE", 6)
                .containsEntry("TENDERNESS_AFTER", 2)
                .containsEntry("IN_FORCE", true);
        assertThat(row("select technique, pressure from finding_treatment"))
                .containsEntry("TECHNIQUE", "ischemic-compression")
                .containsEntry("PRESSURE", "GOOD_PAIN");
        assertThat(stored("select status from plan_session where number = 1")).containsExactly("DONE");
        assertThat(stored("select status from appointment")).containsExactly("DONE");
    }

    private void booksTheNextFromTheFollowUp(Page page) {
        // After a first visit somebody is to ask how sore the client is, too.
        assertThat(stored("select kind from follow_up where ended_at is null order by kind"))
                .containsExactly("NEXT_APPOINTMENT", "SORENESS_CHECK");
        browser.open(page, "follow-ups");
        assertThat(page.getByText("Book the next session")
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        browser.lookAt(page, "follow-ups");
        button(page, "Book for Marta Lindqvist");
        page.locator(".scheduling-book__day vaadin-button").first().click();
        button(page, "Book this time");
        page.waitForURL(Pattern.compile(".*/clients/[^/]+"));
        assertThat(page.getByText("Booked for").first()).isVisible();
        browser.lookAt(page, "record");

        String record = page.url();
        page.navigate(record + "/knots");
        assertThat(page.locator("kw-body-map")).isVisible();
        browser.lookAt(page, "knots");
        page.navigate(record + "/plan");
        assertThat(page.getByText("Desk neck and headache, right").first()).isVisible();
        browser.lookAt(page, "plan");

        assertThat(stored("select kind from follow_up where ended_at is null")).containsExactly("SORENESS_CHECK");
        assertThat(stored("select distinct ending from follow_up where ended_at is not null"))
                .containsExactly("CAUSE_GONE");
        assertThat(stored("select status from plan_session where number = 2")).containsExactly("BOOKED");
    }

    private void theClientSeesWhereThingsStand(Page page) {
        browser.open(page, "my");
        assertThat(page.getByText("1 of 6 done, 5 left").first()).isVisible();
        assertThat(page.getByText("Next visit").first()).isVisible();
        assertThat(page.getByText("Home care today").first()).isVisible();
        assertThat(page.getByText("How to do it").first()).isVisible();
        assertThat(page.getByText("Slept well").count()).isZero();
        browser.lookAt(page, "portal-home");
        browser.open(page, "my/visits");
        assertThat(page.getByText("Ines Okafor").first()).isVisible();
        browser.lookAt(page, "portal-visits");
        // What belongs to the team is not there for a client.
        browser.open(page, "caseload");
        assertThat(page.getByText("There is nothing here")).isVisible();
        browser.lookAt(page, "nothing-here");
    }

    private void theManagerSeesTheCaseload() {
        Page page = browser.desktop();
        browser.signIn(page, "maren@example.org", Browser.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/today"));
        browser.lookAt(page, "today-manager");
        browser.open(page, "caseload");
        assertThat(page.getByText("Ines Okafor").first()).isVisible();
        // Clients, active plans, without next appointment, knots active, knots released, overdue follow-ups.
        assertThat(page.locator("vaadin-grid-cell-content").allInnerTexts())
                .containsSequence("Ines Okafor", "1", "1", "0", "1", "0", "0");
        browser.lookAt(page, "caseload");
        browser.open(page, "practice/rooms");
        assertThat(page.getByText("Room 1").first()).isVisible();
        browser.lookAt(page, "practice");
    }

    private static void tap(Locator within, String group, String choice) {
        within.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(group))
                .getByLabel(choice, exactly())
                .check();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private AccountId member(String name, String signInName, Role role) {
        var invited = accounts.inviteStaff(name, signInName, EnumSet.of(role)).orThrow();
        return accounts.accept(invited.code(), Browser.PASSWORD).orThrow();
    }

    /** The visit is held on the day of its appointment: the test books for today, so today must not be over. */
    private static ZoneId whereItIsMorning() {
        int hour = Instant.now(Clock.systemUTC()).atZone(ZoneOffset.UTC).getHour();
        return ZoneId.ofOffset("UTC", ZoneOffset.ofHours(Math.clamp(8L - hour, -12, 12)));
    }

    private static WeeklyHours everyDay() {
        return new WeeklyHours(Stream.of(DayOfWeek.values())
                .map(day -> new WeeklyHours.Shift(day, LocalTime.of(0, 0), LocalTime.of(23, 45)))
                .toList());
    }

    private List<@Nullable String> stored(String sql) {
        return database.sql(sql).query(String.class).list();
    }

    private Map<String, @Nullable Object> row(String sql) {
        return database.sql(sql).query().singleRow();
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
