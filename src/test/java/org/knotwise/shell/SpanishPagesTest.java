package org.knotwise.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.Care;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.Zone;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.OwnLanguage;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Gap;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Nothing of a page is left in English for those who read Spanish. */
@Import({Fixtures.class, Care.class})
class SpanishPagesTest extends ViewTest {

    private static final Locale MEXICO = Locale.of("es", "MX");

    /** Shorter ones stand in other words too. */
    private static final int SHORTEST_PIECE = 14;

    private static final List<String> SAID_IN_ENGLISH = onlyEnglish();

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private Knots knots;

    @Autowired
    private OwnLanguage own;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;
    private AccountId norasAccount;
    private AppointmentRow appointment;

    @BeforeEach
    void noraIsInTreatment() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(ines);
        norasAccount = fixtures.accountOf(nora);
        fixtures.worksWeekdays(ines, 9, 17);
        SignedInAs.therapist(ines)
                .run(() -> knots.record(nora, Care.at("trapezius.upper"), Care.recognised(7))
                        .orThrow());
        var plan = fixtures.acceptedPlan(nora, 4, new Gap(5, 7, 10));
        appointment =
                care.book(nora, plan.sessions().getFirst().id(), Care.at(java.time.LocalDate.of(2026, 9, 22), "15:00"));
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my", "my/plan", "my/visits", "my/pain"})
    void aClientWhoseBrowserAsksForSpanishReadsSpanish(String page) {
        browserAsksFor(MEXICO);
        open(SignedInAs.client(norasAccount, nora), page);

        assertSpanish("Inicio");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today",
                "clients",
                "clients/NORA",
                "clients/NORA/details",
                "clients/NORA/knots",
                "clients/NORA/plan",
                "clients/NORA/visits",
                "clients/NORA/health",
                "clients/NORA/home-care",
                "clients/NORA/appointments",
                "clients/NORA/documents",
                "clients/NORA/tracer",
                "clients/NORA/map",
                "follow-ups",
                "waitlist",
                "schedule",
                "muscles/trapezius.upper",
                "today/sheet"
            })
    void aTherapistReadsSpanish(String page) {
        browserAsksFor(MEXICO);
        open(SignedInAs.therapist(ines), page.replace("NORA", nora.toString()));

        assertSpanish("Clientes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practice",
                "practice/team",
                "practice/rooms",
                "practice/services",
                "practice/holidays",
                "practice/policies",
                "practice/start",
                "clients-import"
            })
    void whoKeepsThePracticeReadsSpanish(String page) {
        browserAsksFor(MEXICO);
        open(page.equals("clients-import") ? SignedInAs.manager() : SignedInAs.admin(), page);

        assertSpanish("Centro");
    }

    @Test
    void aVisitIsChartedInSpanish() {
        var visit = care.open(appointment);
        browserAsksFor(MEXICO);
        open(SignedInAs.therapist(ines), "clients/" + nora + "/visits/" + visit);

        assertSpanish("Firmar y bloquear");
        assertThat(pageText()).contains("Trapecio superior");
    }

    @Test
    void theSignInPageFollowsTheBrowser() {
        browserAsksFor(MEXICO);
        open(SignedInAs.nobody(), "login");
        assertSpanish("Tengo un código de invitación");

        browserAsksFor(Locale.FRANCE);
        open(SignedInAs.nobody(), "login");
        assertThat(pageText()).contains("I have an invitation code");
    }

    @Test
    void theLanguageOfTheAccountComesBeforeThatOfTheBrowser() {
        browserAsksFor(Locale.US);
        try (SignedInAs who = SignedInAs.client(norasAccount, nora)) {
            own.choose(Language.SPANISH);
            open(SignedInAs.again(), "my/plan");

            assertThat(UI.getCurrent().getLocale()).isEqualTo(Language.SPANISH.locale());
            assertSpanish("Mi plan");
        }
    }

    private static void assertSpanish(String with) {
        List<String> lines = pageText().lines().map(String::strip).toList();
        assertThat(lines).contains(with);
        assertThat(SAID_IN_ENGLISH).hasSizeGreaterThan(1000);
        for (String english : SAID_IN_ENGLISH) {
            assertThat(lines).as("English on the page").noneMatch(line -> line.contains(english));
        }
    }

    /** Every longer piece of a sentence that the Spanish bundle or atlas does not have too. */
    private static List<String> onlyEnglish() {
        Properties english = bundle("/messages.properties");
        Properties spanish = bundle("/messages_es.properties");
        Atlas atlas = Atlas.load();
        var pieces = new java.util.TreeSet<String>();
        english.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("kit."))
                .flatMap(key -> Arrays.stream(english.getProperty(key).split("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}")))
                .map(String::strip)
                .forEach(pieces::add);
        atlas.muscles().stream().map(Muscle::common).forEach(pieces::add);
        atlas.zones().stream().map(Zone::name).forEach(pieces::add);
        String all = String.join(
                "\n", spanish.values().stream().map(Object::toString).toList());
        return pieces.stream()
                .filter(piece -> piece.length() >= SHORTEST_PIECE && piece.contains(" ") && !all.contains(piece))
                .toList();
    }

    private static Properties bundle(String file) {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(SpanishPagesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return words;
    }
}
