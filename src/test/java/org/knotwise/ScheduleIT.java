package org.knotwise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotwise.Browser.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Role;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The calendar in two browsers at once: one moves a card by keys, the other sees it, and a colleague sees "busy". */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=schedule")
@Import({TestDatabase.class, TestClock.class, Fixtures.class, Care.class})
class ScheduleIT {

    private static final double SOON = 2000;

    /** Twelve therapists for a week with 500 appointments: handed to the element that is on the page, until it is painted. */
    private static final String DRAW = """
            async (calendar) => {
              const old = calendar.week;
              const days = [0, 1, 2, 3, 4].map((day) => ({ label: `Day ${day}`, shortName: 'D', number: String(day), spoken: `Day ${day}`, today: day === 1, holiday: '' }));
              const columns = [...Array(12).keys()].map((i) => ({ name: `T${i}`, spoken: `Therapist ${i}` }));
              const cards = [...Array(500).keys()].map((i) => {
                const place = i % 60, from = 480 + Math.floor(i / 60) * 60;
                return { id: `id${i}`, day: Math.floor(place / 12), column: place % 12, from, to: from + 45, name: `Client${i}`, title: `A Client${i}`,
                  lines: ['3 of 6', 'Room 1'], spoken: `Client ${i}`, look: 'plain', chosen: false, facts: [], may: ['record', 'move', 'cancel'] };
              });
              const closures = days.flatMap((_, day) => columns.map((_, column) => ({ day, column, from: 720, to: 780, why: 'break', label: 'Break' })));
              const empty = { ...old, days, columns, cards: [], closures: [], rooms: [] };
              const full = { days, columns, from: 480, to: 1080, slot: 15, now: { day: 1, minute: 600 }, cards, closures, rooms: [], zone: 'Europe/Berlin' };
              const times = [];
              for (let i = 0; i < 7; i++) {
                calendar.week = empty;
                await calendar.updateComplete;
                await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
                const start = performance.now();
                calendar.week = full;
                await new Promise((done) => requestAnimationFrame(() => {
                  const painted = new MessageChannel();
                  painted.port1.onmessage = done;
                  painted.port2.postMessage(0);
                }));
                times.push(Math.round(performance.now() - start));
              }
              const drawn = calendar.renderRoot.querySelectorAll('.card').length;
              calendar.week = old;
              await calendar.updateComplete;
              return [drawn, ...times];
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private Clients clients;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Appointments appointments;

    @Autowired
    private TestClock.Movable clock;

    private final LocalDate tomorrow =
            LocalDate.ofInstant(TestClock.START, Fixtures.ZONE).plusDays(1);
    private Browser browser;
    private String name;
    private AccountId ines;
    private AccountId tomas;
    private AppointmentRow ofVogel;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    ScheduleIT() {}

    @BeforeEach
    void twoTherapistsAndADesk() {
        browser = new Browser(port);
        clock.moveTo(TestClock.START);
        name = UUID.randomUUID() + "@example.org";
        ines = staff("Ines Okafor", "i", Role.THERAPIST);
        tomas = staff("Tomas Brandt", "t", Role.THERAPIST);
        staff("Ada Lind", "a", Role.RECEPTION);
        fixtures.worksWeekdays(ines, 9, 17);
        fixtures.worksWeekdays(tomas, 9, 17);
        ClientId vogel = SignedInAs.manager()
                .get(() -> clients.add(ClientDraft.of("Lukas", "Vogelsang", LocalDate.of(1984, 5, 17)), ines, true)
                        .orThrow()
                        .id());
        ofVogel = care.book(vogel, null, Care.at(tomorrow, "11:00"));
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void aCardThatIsMovedByKeysIsSeenByOthersAtOnce() {
        Page desk = calendarOf("a");
        Page colleague = calendarOf("t");
        Locator card = card(desk, "Vogelsang, 11:00");
        assertThat(card).isVisible();
        Locator busy = card(colleague, "Busy, 11:00");
        assertThat(busy).isVisible();
        assertThat(colleague.content()).doesNotContain("Vogelsang");
        browser.lookAt(desk, "schedule-desk");
        browser.lookAt(colleague, "schedule-colleague");

        card.focus();
        desk.keyboard().press("Space");
        desk.keyboard().press("ArrowDown");
        desk.keyboard().press("ArrowDown");
        assertThat(desk.locator("kw-week-calendar [role=status]")).containsText("11:30");
        desk.keyboard().press("Space");
        button(desk, "Move");

        assertThat(card(colleague, "Busy, 11:30")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
        assertThat(card(desk, "Vogelsang, 11:30")).isVisible();
        assertThat(SignedInAs.manager()
                        .get(() -> appointments.find(ofVogel.client(), ofVogel.id()))
                        .start())
                .isEqualTo(Care.at(tomorrow, "11:30"));
        browser.foundNothing();
    }

    @Test
    void escapePutsACardBack() {
        Page desk = calendarOf("a");
        Locator card = card(desk, "Vogelsang, 11:00");
        card.focus();
        desk.keyboard().press("Space");
        desk.keyboard().press("ArrowRight");
        desk.keyboard().press("Escape");

        assertThat(desk.locator("kw-week-calendar .ghost")).hasCount(0);
        assertThat(desk.locator("kw-week-calendar [role=status]")).containsText("back where it was");
        assertThat(card).isFocused();
    }

    @Test
    void fiveHundredAppointmentsAreDrawn() {
        Page desk = calendarOf("a");
        List<?> found = (List<?>) desk.locator("kw-week-calendar").evaluate(DRAW);

        System.out.println("500 appointments of 12 therapists, milliseconds until they are painted: "
                + found.subList(1, found.size()));
        assertThat(found.getFirst()).isEqualTo(500);
    }

    @Test
    void aPhoneShowsOneDayAndOneColumn() {
        Page phone = browser.phone();
        browser.signIn(phone, "a" + name, Browser.PASSWORD);
        browser.open(phone, address());
        assertThat(phone.locator("kw-week-calendar .column")).hasCount(1);

        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(spokenTomorrow()))
                .click();
        assertThat(card(phone, "Vogelsang, 11:00")).isVisible();
        browser.lookAt(phone, "schedule-phone");
        browser.foundNothing();
    }

    private Page calendarOf(String who) {
        Page page = browser.desktop();
        browser.signIn(page, who + name, Browser.PASSWORD);
        browser.open(page, address());
        return page;
    }

    private String address() {
        return "schedule?day=" + tomorrow + "&with=" + ines + "," + tomas;
    }

    private String spokenTomorrow() {
        return org.knotwise.shared.ui.Formats.longDay(tomorrow);
    }

    private static Locator card(Page page, String spoken) {
        return page.locator("kw-week-calendar .card[aria-label*='" + spoken + "']");
    }

    private AccountId staff(String full, String prefix, Role role) {
        return SignedInAs.admin()
                .get(() -> accounts.accept(
                                accounts.inviteStaff(full, prefix + name, Set.of(role))
                                        .orThrow()
                                        .code(),
                                Browser.PASSWORD)
                        .orThrow());
    }
}
