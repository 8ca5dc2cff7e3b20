package org.knotwise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotwise.Browser.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.atlas.FactorId;
import org.knotwise.clients.ClientPortal;
import org.knotwise.health.FactorDraft;
import org.knotwise.health.Factors;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Invited;
import org.knotwise.identity.PortalInvitation;
import org.knotwise.identity.Role;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.Knots;
import org.knotwise.pain.PainDrawings;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * One knot through its years: drawn as pain on a phone, traced, examined, treated, released, found again eight weeks later,
 * and seen to come back. What is on the right stays on the right all the way.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=knot-journey")
@Import({TestDatabase.class, TestClock.class, Fixtures.class, Care.class})
class KnotJourneyIT {

    private static final Duration WEEK = Duration.ofDays(7);

    @LocalServerPort
    private int port;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ClientPortal portal;

    @Autowired
    private PainDrawings drawings;

    @Autowired
    private Factors factors;

    @Autowired
    private Knots knots;

    @Autowired
    private TestClock.Movable clock;

    private Browser browser;
    private AccountId ines;
    private ClientId client;
    private String name;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    KnotJourneyIT() {}

    @BeforeEach
    void aClientInCare() {
        browser = new Browser(port);
        clock.moveTo(TestClock.START);
        name = UUID.randomUUID() + "@example.org";
        ines = SignedInAs.admin()
                .get(() -> accepted(accounts.inviteStaff("Ines Okafor", "t" + name, Set.of(Role.THERAPIST))
                        .orThrow()));
        client = fixtures.clientOf(ines);
        fixtures.works(ines, everyDay());
        SignedInAs.manager()
                .run(() -> accepted(invited(portal.invite(client, "c" + name).orThrow())));
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void leadsFromADrawingOnThePhoneToAKnotThatCameBack() {
        drawsOnThePhone();
        Page page = browser.desktop();
        browser.signIn(page, "t" + name, Browser.PASSWORD);

        List<String> examined = tracesAndExaminesThree(page);
        signs(page);
        assertThat(states()).containsExactly(KnotState.ACTIVE, KnotState.LATENT);

        hasADeskToBlame();
        treats(page, 4, false);
        // Whether the client knows the pain was not asked again, so the last answer stands.
        assertThat(states()).containsExactly(KnotState.ACTIVE, KnotState.LATENT);
        treats(page, 1, false);
        assertThat(states()).containsExactly(KnotState.RELEASED, KnotState.LATENT);
        clock.advance(Duration.ofDays(49));
        treats(page, 6, true);

        assertThat(rows().getFirst().state()).isEqualTo(KnotState.ACTIVE);
        assertThat(rows().getFirst().recurring()).isTrue();
        theRecordSaysThatItCameBack(page);
        theMapGoesBackThroughTheVisits(page);
        theListOfRecurringKnotsNamesItsFactor(page, examined.getFirst());
        browser.foundNothing();
    }

    private void drawsOnThePhone() {
        Page phone = browser.phone();
        browser.signIn(phone, "c" + name, Browser.PASSWORD);
        browser.open(phone, "my/pain");
        Locator back = phone.locator("kw-body-map [data-view=back]");
        back.waitFor();
        BoundingBox box = back.boundingBox();
        // Over the shelf between neck and shoulder; the client's right is at the viewer's right behind.
        phone.mouse().move(box.x + box.width * 0.58, box.y + box.height * 0.24);
        phone.mouse().down();
        for (int i = 1; i <= 10; i++) {
            phone.mouse().move(box.x + box.width * (0.58 + i * 0.015), box.y + box.height * (0.24 + i * 0.007));
        }
        phone.mouse().up();
        phone.locator("kw-body-map .by-stroke").first().waitFor();
        button(phone, "Next: how strong is it?");
        phone.getByRole(AriaRole.RADIOGROUP)
                .first()
                .getByLabel("7", new Locator.GetByLabelOptions().setExact(true))
                .check();
        button(phone, "Send to my therapist");
        assertThat(phone.getByText("Thank you").first()).isVisible();
        assertThat(SignedInAs.manager()
                        .get(() -> drawings.latest(client).orElseThrow())
                        .marks())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.side()).isEqualTo(Side.RIGHT));
        phone.close();
    }

    /** Three candidates are pressed, of which the first is the pain and the second is tender; both become knots. */
    private List<String> tracesAndExaminesThree(Page page) {
        care.open(care.book(client, null, Care.at(today(), "11:00")));
        browser.open(page, "clients/" + client + "/tracer");
        assertThat(page.getByText("Likely sources").first()).isVisible();
        List<String> examined = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Locator add = page.getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Add .* exam list$")))
                    .first();
            examined.add(String.valueOf(add.getAttribute("aria-label")));
            add.click();
            assertThat(page.locator(".tracing-exam__item")).hasCount(i);
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(examined).allSatisfy(label -> assertThat(label).contains(", right,"));
        press(page, 0, "Their pain", "7");
        press(page, 1, "Tender only", "4");
        page.locator(".tracing-exam__item")
                .nth(2)
                .getByLabel("Nothing", new Locator.GetByLabelOptions().setExact(true))
                .check();
        assertThat(page.getByText("3 of 3 pressed")).isVisible();
        browser.lookAt(page, "tracer");
        button(page, "Record what I found");
        assertThat(page.getByText("2 findings are in the note of today’s visit").first())
                .isVisible();
        return examined;
    }

    private static void press(Page page, int item, String answer, String tenderness) {
        Locator row = page.locator(".tracing-exam__item").nth(item);
        row.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
        row.getByLabel(tenderness, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    /** Signs the visit of today from its page. */
    private void signs(Page page) {
        browser.open(page, "today");
        button(page, "Go on");
        page.waitForURL(Pattern.compile(".*/visits/.*"));
        button(page, "Sign and lock");
        assertThat(page.getByText("Signed and locked.").first()).isVisible();
    }

    private void hasADeskToBlame() {
        SignedInAs.therapist(ines)
                .run(() -> factors.add(
                                client,
                                new FactorDraft(
                                        new FactorId("desk-posture"), "A higher screen", today().plusDays(90), ""))
                        .orThrow());
    }

    /** A week later: the first knot is this tender before treatment, and less after it. */
    private void treats(Page page, int before, boolean recognised) {
        clock.advance(WEEK);
        care.book(client, null, Care.at(today(), "11:00"));
        browser.open(page, "clients/" + client);
        button(page, "Start visit");
        page.waitForURL(Pattern.compile(".*/visits/.*"));
        Locator knot = page.locator("section.kw-card")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^1\\. ")))
                .first();
        if (recognised) {
            // It is released, and so not due: it stands folded among the others.
            page.getByText(Pattern.compile("^Other knots")).first().click();
            knot.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("knot 1$")))
                    .click();
        }
        tap(knot, "Tenderness before treatment", Integer.toString(before));
        tap(knot, "Tenderness after treatment", "0");
        if (recognised) {
            knot.getByText("Client knows this pain").first().click();
        } else {
            knot.getByText("Ischemic compression").first().click();
        }
        assertThat(page.getByText("Draft saved").first()).isVisible();
        button(page, "Sign and lock");
        assertThat(page.getByText("Signed and locked.").first()).isVisible();
    }

    private void theRecordSaysThatItCameBack(Page page) {
        browser.open(page, "clients/" + client);
        assertThat(page.getByText("Active again").first()).isVisible();
        assertThat(page.locator(".clients-record__header").getByText(Pattern.compile("8 weeks")))
                .isVisible();
        browser.lookAt(page, "record-knot-came-back");
    }

    private void theMapGoesBackThroughTheVisits(Page page) {
        browser.open(page, "clients/" + client + "/knots");
        Locator marker = page.locator("kw-body-map .marker[data-knot]").first();
        assertThat(marker)
                .hasAttribute(
                        "aria-label",
                        Pattern.compile("Knot 1, .*, right, active, .* 6 of 10", Pattern.CASE_INSENSITIVE));
        page.locator("kw-scrubber input").focus();
        for (String state : List.of("released, .* 1 of", "active, .* 4 of", "active, .* 7 of")) {
            page.keyboard().press("ArrowLeft");
            assertThat(marker)
                    .hasAttribute(
                            "aria-label",
                            Pattern.compile("Knot 1, .*, right, " + state + ".*", Pattern.CASE_INSENSITIVE));
        }
        browser.lookAt(page, "knots-first-visit");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByText("Client’s right").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void theListOfRecurringKnotsNamesItsFactor(Page page, String examined) {
        browser.open(page, "recurring");
        Locator row = page.locator("main").getByText(muscleIn(examined)).first();
        assertThat(row).isVisible();
        assertThat(page.getByText("Desk posture").first()).isVisible();
        browser.lookAt(page, "recurring");
    }

    /** Add Upper trapezius, right, to the exam list. */
    private static String muscleIn(String label) {
        return label.substring("Add ".length(), label.indexOf(", right,"));
    }

    private List<KnotState> states() {
        return rows().stream().map(KnotRow::state).toList();
    }

    private List<KnotRow> rows() {
        List<KnotRow> rows = SignedInAs.manager().get(() -> knots.of(client));
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.place().side()).isEqualTo(Side.RIGHT));
        return rows;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Fixtures.ZONE);
    }

    private AccountId accepted(Invited invited) {
        return accounts.accept(invited.code(), Browser.PASSWORD).orThrow();
    }

    private static Invited invited(PortalInvitation invitation) {
        return switch (invitation) {
            case PortalInvitation.WithCode(Invited invited) -> invited;
            case PortalInvitation.RecordAdded _ -> throw new AssertionError("The account was there before");
        };
    }

    private static void tap(Locator within, String group, String choice) {
        within.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(group))
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static WeeklyHours everyDay() {
        return new WeeklyHours(Stream.of(DayOfWeek.values())
                .map(day -> new WeeklyHours.Shift(day, LocalTime.of(8, 0), LocalTime.of(20, 0)))
                .toList());
    }
}
