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
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final String LIST =
            """
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
        practice.setUp(new PracticeDetails("Linden Yard Practice", ZoneId.of("America/New_York"), "US"))
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
        browser.isAccessible(therapist, "today");

        importsTheList(therapist);
        recordsAKnotOnTheMap(therapist);
        draftsAndProposesAPlan(therapist);
        Page client = theClientJoinsAndSigns(therapist, invites(therapist));
        booksTheFirstSession(therapist);
        chartsAndSignsTheVisit(therapist);
        booksTheNextFromTheFollowUp(therapist);
        theClientSeesWhereThingsStand(client);
        theManagerSeesTheCaseload();

        assertThat(browser.pageErrors()).isEmpty();
    }

    private void importsTheList(Page page) {
        browser.open(page, "clients");
        browser.isAccessible(page, "clients-empty");
        button(page, "Import a list");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("clients.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        Locator confirm = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import 2 clients"));
        confirm.waitFor();
        browser.isAccessible(page, "import");
        confirm.click();
        assertThat(page.getByText("2 clients were imported").first()).isVisible();

        assertThat(stored("select legal_last_name from client order by number"))
                .containsExactly("Lindqvist", "<b>Tallis</b>");
        button(page, "Show the clients");
        // Text is text: the markup in a name is shown, not followed.
        assertThat(page.getByText("Owen <b>Tallis</b>").first()).isVisible();
        browser.isAccessible(page, "clients");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Marta Lindqvist"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Marta Lindqvist")))
                .isVisible();
    }

    private void recordsAKnotOnTheMap(Page page) {
        browser.isAccessible(page, "record-empty");
        button(page, "Record a knot");
        Locator back = page.locator("kw-body-map").getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Back"));
        var box = back.boundingBox();
        // The shelf between neck and shoulder; the client's right is at the viewer's right behind.
        back.click(new Locator.ClickOptions().setPosition(new Position(box.width * SHELF_X, box.height * SHELF_Y)));
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("7", new Locator.GetByLabelOptions().setExact(true)).first().check();
        dialog.getByLabel("Client knows this pain").first().check();
        browser.isAccessible(page, "record-a-knot");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record").setExact(true))
                .click();
        assertThat(page.getByText("One knot, one active")).isVisible();

        assertThat(row("select muscle, side, state, tenderness from knot"))
                .containsEntry("MUSCLE", "trapezius.upper")
                .containsEntry("SIDE", "RIGHT")
                .containsEntry("STATE", "ACTIVE")
                .containsEntry("TENDERNESS", 7);
    }

    private static final double SHELF_X = 0.62;
    private static final double SHELF_Y = 0.30;

    private void draftsAndProposesAPlan(Page page) {
        button(page, "Draft a plan");
        type(page, "Title", "Desk neck and headache, right");
        button(page, "Save the plan");
        // Nothing is lost and nothing is stored while a field is wrong.
        button(page, "Add a goal");
        button(page, "Save the plan");
        assertThat(count("select count(*) from plan")).isLessThanOrEqualTo(1);
    }

    private String invites(Page page) {
        button(page, "Invite to the portal");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Invite to the portal"))
                .click();
        String code = page.locator(".kw-code").textContent();
        button(page, "I have noted it");
        return code;
    }

    private Page theClientJoinsAndSigns(Page therapist, String code) {
        return browser.phone();
    }

    private void booksTheFirstSession(Page page) {}

    private void chartsAndSignsTheVisit(Page page) {}

    private void booksTheNextFromTheFollowUp(Page page) {}

    private void theClientSeesWhereThingsStand(Page client) {}

    private void theManagerSeesTheCaseload() {}

    private AccountId member(String name, String signInName, Role role) {
        var invited = accounts.inviteStaff(name, signInName, EnumSet.of(role)).orThrow();
        return accounts.accept(invited.code(), Browser.PASSWORD).orThrow();
    }

    private static WeeklyHours everyDay() {
        return new WeeklyHours(Stream.of(DayOfWeek.values())
                .map(day -> new WeeklyHours.Shift(day, LocalTime.of(0, 0), LocalTime.of(23, 45)))
                .toList());
    }

    private List<String> stored(String sql) {
        return database.sql(sql).query(String.class).list();
    }

    private Map<String, Object> row(String sql) {
        return database.sql(sql).query().singleRow();
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
