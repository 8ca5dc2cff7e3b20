package org.knotwise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotwise.Browser.button;
import static org.knotwise.Browser.type;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.clients.ClientPortal;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Invited;
import org.knotwise.identity.PortalInvitation;
import org.knotwise.identity.Role;
import org.knotwise.pain.PainDrawingDetails;
import org.knotwise.pain.PainDrawings;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The drawing of the body in a browser: how smoothly it moves, and what is drawn on it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=body-map")
@Import({TestDatabase.class, Fixtures.class})
class BodyMapIT {

    private static final String FULL_OF_KNOTS = """
            () => {
              const map = document.querySelector('kw-body-map');
              const states = ['ACTIVE', 'LATENT', 'RELEASED'];
              const knots = Array.from({length: 200}, (_, i) => ({
                id: 'k' + i, number: i + 1, side: 'RIGHT', view: i % 2 ? 'back' : 'front',
                x: (i % 2 ? 52.53 : 15.845) + ((i * 7) % 28 - 14) * 0.6, y: 3 + ((i * 13) % 85),
                state: states[i % 3], recurred: i % 5 === 0, label: 'Knot ' + (i + 1)}));
              map.knots = knots;
              map.story = Array.from({length: 12}, (_, visit) => ({
                label: 'V' + visit, title: 'Visit ' + visit,
                marks: knots.slice(0, 140 + visit * 5).map((knot, i) => ({
                  id: knot.id, label: knot.label, state: states[(i + visit) % 3], recurred: (i + visit) % 4 === 0}))}));
            }""";

    /** A task that takes longer than this makes a movement stumble, ms. */
    private static final double STUMBLE = 50;

    private static final long A_SECOND = 1_000_000_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ClientPortal portal;

    @Autowired
    private PainDrawings drawings;

    private Browser browser;
    private ClientId client;
    private String name;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    BodyMapIT() {}

    @BeforeEach
    void aClientInCare() {
        browser = new Browser(port);
        name = UUID.randomUUID() + "@example.org";
        AccountId ines = SignedInAs.admin()
                .get(() -> accepted(accounts.inviteStaff("Ines Okafor", "t" + name, Set.of(Role.THERAPIST))
                        .orThrow()));
        client = fixtures.clientOf(ines);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void movesEnlargesAndGoesThroughTheVisitsOf200KnotsWithoutAStumble() {
        Page page = browser.desktop();
        browser.signIn(page, "t" + name, Browser.PASSWORD);
        browser.open(page, "clients/" + client + "/map");
        page.locator("kw-body-map .drawing").first().waitFor();
        page.evaluate(FULL_OF_KNOTS);
        assertThat(page.locator("kw-body-map .marker").nth(199)).isAttached();
        Locator back = page.locator("kw-body-map [data-view=back]");
        Locator slider = page.locator("kw-scrubber input");
        String asItWas = back.locator(".pane").getAttribute("style");

        var trace = new Trace(page);
        BoundingBox box = back.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.keyboard().down("Control");
        for (int i = 0; i < 8; i++) {
            page.mouse().wheel(0, -30);
        }
        page.keyboard().up("Control");
        page.mouse().down();
        long begun = System.nanoTime();
        for (int i = 0; System.nanoTime() - begun < 1.5 * A_SECOND; i++) {
            page.mouse().move(x + 80 * Math.sin(i / 6.0), y + 80 * Math.cos(i / 6.0));
        }
        page.mouse().up();
        slider.focus();
        for (int i = 0; System.nanoTime() - begun < 3 * A_SECOND; i++) {
            page.keyboard().press(i / 11 % 2 == 0 ? "ArrowLeft" : "ArrowRight");
        }
        List<Double> tasks = trace.tasks();

        assertThat(back.locator(".pane").getAttribute("style")).isNotEqualTo(asItWas);
        assertThat(tasks)
                .hasSizeGreaterThan(200)
                .allSatisfy(task -> assertThat(task).isLessThan(STUMBLE));
    }

    @Test
    void whatAClientDrawsAtPhoneSizeOnTheRightIsKeptOnTheRight() {
        String code = SignedInAs.manager()
                .get(() -> code(portal.invite(client, "c" + name).orThrow()));
        Page page = browser.phone();
        browser.open(page, "join");
        type(page, "Invitation code", code);
        type(page, "New password", Browser.PASSWORD);
        type(page, "The same password again", Browser.PASSWORD);
        button(page, "Set password");
        page.waitForURL(Pattern.compile(".*/login"));
        browser.signIn(page, "c" + name, Browser.PASSWORD);
        button(page, "Draw where it hurts");
        Locator back = page.locator("kw-body-map [data-view=back]");
        back.waitFor();
        assertThat(page.getByText("your right").first()).isVisible();
        browser.lookAt(page, "pain-draw");

        stroke(page, back.boundingBox());
        page.locator("kw-body-map .by-stroke").first().waitFor();
        button(page, "Choose from a list instead");
        browser.lookAt(page, "pain-list");
        button(page, "Next: how strong is it?");
        Locator everywhere =
                page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("About the same everywhere?"));
        everywhere
                .getByLabel("6", new Locator.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("A week", new Page.GetByLabelOptions().setExact(true)).check();
        browser.lookAt(page, "pain-strength");
        button(page, "Send to my therapist");
        assertThat(page.getByText("Thank you").first()).isVisible();
        browser.lookAt(page, "pain-sent");

        PainDrawingDetails kept =
                SignedInAs.manager().get(() -> drawings.latest(client).orElseThrow());
        assertThat(kept.byClient()).isTrue();
        assertThat(kept.strokes()).hasSize(1);
        assertThat(kept.onset()).isEqualTo(kept.drawnOn().minusDays(7));
        assertThat(kept.marks()).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.side()).isEqualTo(Side.RIGHT);
            assertThat(mark.intensity().value()).isEqualTo(6);
        });
        browser.foundNothing();
    }

    /** Over the shelf between neck and shoulder; the client's right is at the viewer's right behind. */
    private static void stroke(Page page, BoundingBox box) {
        page.mouse().move(box.x + box.width * 0.64, box.y + box.height * 0.3);
        page.mouse().down();
        for (int i = 1; i <= 8; i++) {
            page.mouse().move(box.x + box.width * (0.64 + i * 0.015), box.y + box.height * (0.3 + i * 0.01));
        }
        page.mouse().up();
    }

    private AccountId accepted(Invited invited) {
        return accounts.accept(invited.code(), Browser.PASSWORD).orThrow();
    }

    private static String code(PortalInvitation invitation) {
        return switch (invitation) {
            case PortalInvitation.WithCode(Invited invited) -> invited.code().value();
            case PortalInvitation.RecordAdded _ -> throw new AssertionError("The account was there before");
        };
    }

    /**
     * What the page's own thread does from now on. A task is as long as the thread was busy with it: the time during which
     * other programs of the machine had the processor is not the page's.
     */
    private static final class Trace {

        private final CDPSession devTools;
        private final List<JsonObject> events = new ArrayList<>();
        private final AtomicBoolean complete = new AtomicBoolean();
        private final Page page;

        Trace(Page page) {
            this.page = page;
            devTools = page.context().newCDPSession(page);
            devTools.on(
                    "Tracing.dataCollected",
                    data -> data.getAsJsonArray("value").forEach(event -> events.add(event.getAsJsonObject())));
            devTools.on("Tracing.tracingComplete", _ -> complete.set(true));
            devTools.send("Tracing.start", settings());
        }

        private static JsonObject settings() {
            var categories = new JsonArray();
            List.of("disabled-by-default-devtools.timeline", "__metadata").forEach(categories::add);
            var traced = new JsonObject();
            traced.add("includedCategories", categories);
            var settings = new JsonObject();
            settings.addProperty("transferMode", "ReportEvents");
            settings.add("traceConfig", traced);
            return settings;
        }

        /** How long each task took, ms. */
        List<Double> tasks() {
            devTools.send("Tracing.end");
            page.waitForCondition(complete::get);
            Set<String> pages = events.stream()
                    .filter(event -> named(event, "thread_name"))
                    .filter(event -> event.getAsJsonObject("args")
                            .get("name")
                            .getAsString()
                            .equals("CrRendererMain"))
                    .map(Trace::thread)
                    .collect(Collectors.toSet());
            return events.stream()
                    .filter(event -> named(event, "RunTask") && event.has("tdur") && pages.contains(thread(event)))
                    .map(event -> event.get("tdur").getAsDouble() / 1000)
                    .toList();
        }

        private static boolean named(JsonObject event, String name) {
            return event.get("name").getAsString().equals(name);
        }

        private static String thread(JsonObject event) {
            return event.get("pid") + ":" + event.get("tid");
        }
    }
}
