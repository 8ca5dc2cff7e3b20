package org.knotwise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotwise.Browser.button;
import static org.knotwise.Browser.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A newcomer sets up an own practice, from the code on the console to the first signed visit, by clicks alone. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=newcomer") // a house of its own, in which nobody has been
@Import(TestDatabase.class)
class NewcomerIT {

    private static final Pattern CODE = Pattern.compile("set-up code ([0-9A-Z-]{19})");
    private static final int EIGHT = 8;
    private static final ZoneId MORNING = whereItIsMorning();
    private static final Duration PROMISED = Duration.ofMinutes(10);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @SuppressWarnings("NullAway.Init") // the browser is opened before each test
    NewcomerIT() {}

    @BeforeEach
    void openTheBrowser() {
        browser = new Browser(port);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void getsFromTheConsoleToTheFirstSignedVisit(CapturedOutput console) {
        long begun = System.nanoTime();
        Page page = browser.desktop();

        setsUpThePractice(page, codeOn(console));
        takesTheFirstSteps(page);
        addsAClient(page);
        booksToday(page);
        chartsAndSigns(page);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PROMISED);
        browser.foundNothing();
    }

    private void setsUpThePractice(Page page, String code) {
        browser.open(page, "setup");
        type(page, "Set-up code", "ABCD-EFGH-JKMN-PQRS");
        type(page, "Name of the practice", "Linden Yard Practice");
        choose(page, "Time zone", MORNING.getId());
        choose(page, "Country", "United States");
        button(page, "Next: you");
        // A wrong code is told, and nothing that was typed is lost.
        assertThat(page.getByText("This is not the code that the console shows."))
                .isVisible();
        assertThat(page.getByLabel("Name of the practice")).hasValue("Linden Yard Practice");
        type(page, "Set-up code", code);
        browser.lookAt(page, "setup-practice");
        button(page, "Next: you");
        type(page, "Your name", "Ines Okafor");
        type(page, "E-mail", "ines@example.org");
        type(page, "New password", Browser.PASSWORD);
        type(page, "The same password again", Browser.PASSWORD);
        page.getByLabel("I treat clients myself").first().check();
        browser.lookAt(page, "setup-you");
        button(page, "Set up the practice");
        page.waitForURL(Pattern.compile(".*/practice/start"));
    }

    private void takesTheFirstSteps(Page page) {
        assertThat(page.getByText("Getting started").first()).isVisible();
        browser.lookAt(page, "start-room");
        button(page, "Add the room");
        button(page, "Trigger-point therapy, 60 minutes");
        DayToday today = new DayToday();
        if (today.isWeekend()) {
            fillHours(page, today.name());
        }
        browser.lookAt(page, "start-hours");
        button(page, "Save the hours of Ines Okafor");
        assertThat(page.getByText("Everything is there").first()).isVisible();
        browser.lookAt(page, "start-ready");

        assertThat(count("select count(*) from room")).isEqualTo(1);
        assertThat(count("select count(*) from service")).isEqualTo(1);
        assertThat(count("select count(*) from weekly_hours")).isGreaterThanOrEqualTo(10);
    }

    private void addsAClient(Page page) {
        browser.open(page, "clients");
        button(page, "Add client");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Legal first name").fill("Nora");
        dialog.getByLabel("Legal last name").fill("Ek");
        dialog.getByLabel("Birth date").fill("1984-05-17");
        dialog.getByLabel("Birth date").press("Enter");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add client"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Nora Ek")))
                .isVisible();
    }

    private void booksToday(Page page) {
        browser.open(page, "today");
        browser.lookAt(page, "today-first");
        button(page, "New appointment");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("For whom").fill("Nora");
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Nora Ek"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Choose a time"))
                .click();
        page.waitForURL(Pattern.compile(".*/book.*"));
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Service"))
                .click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Trigger-point therapy"))
                .click();
        page.locator(".scheduling-book__day vaadin-button").first().click();
        browser.lookAt(page, "book-without-plan");
        button(page, "Book this time");
        assertThat(page.getByText("Booked for").first()).isVisible();
        assertThat(count("select count(*) from appointment where status = 'BOOKED'"))
                .isEqualTo(1);
    }

    private void chartsAndSigns(Page page) {
        button(page, "Start visit");
        page.waitForURL(Pattern.compile(".*/visits/.*"));
        page.getByLabel("Subjective").fill("Stiff neck since Monday.");
        assertThat(page.getByText("Draft saved").first()).isVisible();
        button(page, "Sign and lock");
        assertThat(page.getByText("Signed and locked.").first()).isVisible();
        assertThat(count("select count(*) from visit where status = 'SIGNED'")).isEqualTo(1);
    }

    private static void fillHours(Page page, String weekday) {
        for (String end : new String[] {"from", "until"}) {
            Locator field = page.getByLabel(weekday + " " + end).first();
            field.fill(end.equals("from") ? "09:00" : "17:00");
            field.press("Enter");
        }
    }

    private static void choose(Page page, String label, String option) {
        page.getByLabel(label).first().fill(option);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    /** A zone with a name, as a person chooses one, in which the usual hours of today lie ahead. */
    private static ZoneId whereItIsMorning() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.startsWith("America/")
                        || id.startsWith("Europe/")
                        || id.startsWith("Asia/")
                        || id.startsWith("Pacific/")
                        || id.startsWith("Africa/")
                        || id.startsWith("Atlantic/"))
                .sorted()
                .map(ZoneId::of)
                .filter(zone -> Instant.now(Clock.systemUTC()).atZone(zone).getHour() == EIGHT)
                .findFirst()
                .orElseThrow();
    }

    private static String codeOn(CapturedOutput console) {
        Matcher code = CODE.matcher(console.getAll());
        assertThat(code.find()).as("the console shows a set-up code").isTrue();
        return code.group(1);
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    /** The day of the week in the practice. */
    private static final class DayToday {

        private final LocalDate day = LocalDate.ofInstant(Instant.now(Clock.systemUTC()), MORNING);

        boolean isWeekend() {
            return day.getDayOfWeek().getValue() > 5;
        }

        String name() {
            return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
    }
}
