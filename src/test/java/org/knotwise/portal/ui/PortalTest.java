package org.knotwise.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.Knots;
import org.knotwise.knots.Sign;
import org.knotwise.plans.Gap;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.Measure;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.Plans;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.Booking;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

@DatabaseTest
@Import(Fixtures.class)
class PortalTest {

    private static final Routes ROUTES = allRoutes();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private Knots knots;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock.Movable clock;

    private AccountId therapist;
    private ClientId nora;
    private AccountId norasAccount;

    @BeforeEach
    void aClient() {
        therapist = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(therapist);
        norasAccount = fixtures.accountOf(nora);
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    @Test
    void tellsAClientWithoutAnythingSoInSentences() {
        visit(
                "my",
                () -> assertThat(page())
                        .contains("Good morning, Nora", "No visit is booked", "Your therapist makes a plan with you")
                        .contains("Nothing to do at home for now", "No knots are on record"));
    }

    @Test
    void leadsAClientToTheOwnHomePageAfterSigningIn() {
        visit("", () -> _assertOne(PortalHomeView.class));
    }

    @Test
    void showsTheNextVisitWithTherapistRoomAndMinutes() {
        PlanDetails plan = acceptedPlan();
        book(plan, "2026-09-23T14:30:00Z");

        visit("my", () -> assertThat(page()).contains("Tomorrow, 10:30", "Ines Okafor, Room 2, 60 minutes"));
    }

    @Test
    void listsVisitsToComeAndThoseBefore() {
        PlanDetails plan = acceptedPlan();
        book(plan, "2026-09-23T16:30:00Z");
        clock.moveTo(Instant.parse("2026-09-24T14:00:00Z"));
        try {
            visit(
                    "my/visits",
                    () -> assertThat(page())
                            .containsSubsequence("To come", "No visit is booked", "Earlier", "Wed 23 Sep, 12:30"));
        } finally {
            clock.moveTo(TestClock.START);
        }
    }

    @Test
    void saysHowMuchOfThePlanIsDoneAndWhichSessionIsNext() {
        acceptedPlan();

        visit("my", () -> assertThat(page()).contains("0 of 6 done, 6 left", "Session 1 of 6 is next."));
    }

    @Test
    void asksForTheSignatureOnHomeAndTakesItOnThePlan() {
        PlanId plan = propose(nora, "Ease the neck", knot(nora, "trapezius.upper"));

        visit("my", () -> {
            assertThat(page()).contains("Your plan is ready to read");
            _click(_get(Button.class, spec -> spec.withText("Read and sign")));

            assertThat(page())
                    .contains("Ease the neck", "Worst headache: from 8 to 3 of 10", "6 visits in all")
                    .contains("Upper trapezius on your right (neck and upper back)")
                    .contains("Calm: 6 visits of 60 minutes, best 7 days after the one before (5 to 10)");
            _setValue(_get(TextField.class), "  Nora Client ");
            _click(_get(Button.class, spec -> spec.withText("Sign my plan")));

            assertThat(page()).contains("Signed by Nora Client on 22 Sep 2026.");
            _assertNone(SignPlan.class);
        });
        assertThat(fixtures.plan(nora, plan).status()).isEqualTo(PlanStatus.ACCEPTED);
    }

    @Test
    void saysBesideTheNameWhyItIsNoSignature() {
        PlanId plan = propose(nora, "Ease the neck", knot(nora, "trapezius.upper"));

        visit("my/plan", () -> {
            _setValue(_get(TextField.class), "   ");
            _click(_get(Button.class, spec -> spec.withText("Sign my plan")));

            assertThat(_get(TextField.class).isInvalid()).isTrue();
            assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Please type your full name to sign.");
            assertThat(_get(Button.class, spec -> spec.withText("Sign my plan")).isEnabled())
                    .isTrue();
        });
        assertThat(fixtures.plan(nora, plan).status()).isEqualTo(PlanStatus.PROPOSED);
    }

    @Test
    void showsWhatToDoTodayWithTheReasonTheStopRuleAndATimerForWhatIsHeld() {
        propose(nora, "Ease the neck", knot(nora, "trapezius.upper"));

        visit("my", () -> {
            assertThat(page())
                    .contains("Stop for today if the discomfort goes above 5 of 10")
                    .contains("For the upper trapezius on your right (neck and upper back).")
                    .contains("Hold 30 to 60 seconds, 3 times. Twice a day.")
                    .contains("10 to 20 minutes, twice a day");
            assertThat(_find(HoldTimer.class)).hasSize(2);
            var timer = _find(HoldTimer.class).getFirst().getElement();
            assertThat(timer.getProperty("seconds", 0.0)).isEqualTo(30);
            assertThat(timer.getProperty("rounds", 0.0)).isEqualTo(3);
        });
    }

    @Test
    void tellsOfTheKnotsInPlainWords() {
        knot(nora, "trapezius.upper");
        clock.advance(Duration.ofMinutes(1));
        try {
            SignedInAs.therapist(therapist)
                    .run(() -> knots.record(nora, at("trapezius.upper"), FindingDraft.ofTenderness(1))
                            .orThrow());

            visit(
                    "my",
                    () -> assertThat(page())
                            .containsSubsequence("Upper trapezius on your right", "Neck and upper back", "Calm now"));
        } finally {
            clock.moveTo(TestClock.START);
        }
    }

    @Test
    void showsNothingOfAnotherClient() {
        ClientId omar = fixtures.clientOf(therapist);
        propose(omar, "Run again", knot(omar, "gastrocnemius"));
        propose(nora, "Ease the neck", knot(nora, "trapezius.upper"));

        for (String path : List.of("my", "my/plan", "my/visits")) {
            visit(path, () -> {
                UI.getCurrent().navigate(path, QueryParameters.of("client", omar.toString()));
                assertThat(page()).isNotBlank().doesNotContain("Run again", "calf");
            });
        }
    }

    @Test
    void isNotThereForTheTeam() {
        try (var _ = SignedInAs.therapist(therapist)) {
            openBrowser();
            assertThatThrownBy(() -> UI.getCurrent().navigate("my")).hasMessageContaining("PortalHomeView");
            _assertNone(PortalHomeView.class);
        }
    }

    private void visit(String path, Runnable look) {
        try (var _ = SignedInAs.client(norasAccount, nora)) {
            openBrowser();
            UI.getCurrent().navigate(path);
            look.run();
        } finally {
            MockVaadin.tearDown();
        }
    }

    /** A browser whose requests are those of whoever is signed in on this thread. */
    private void openBrowser() {
        Authentication who = requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(who);
            request.setUserInRole((_, role) ->
                    who.getAuthorities().stream().anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority())));
            return request;
        });
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
    }

    /** Karibu finds public views only; ours are not. */
    private static Routes allRoutes() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new Routes();
        scan.findCandidateComponents("org.knotwise").stream()
                .map(found -> ClassUtils.resolveClassName(requireNonNull(found.getBeanClassName()), null))
                .forEach(view -> routes.getRoutes().add(view.asSubclass(Component.class)));
        return routes;
    }

    /** All text of the page, in its order. */
    private static String page() {
        return _get(PortalLayout.class).getElement().getTextRecursively();
    }

    private PlanDetails acceptedPlan() {
        PlanId plan = propose(nora, "Ease the neck", knot(nora, "trapezius.upper"));
        SignedInAs.client(norasAccount, nora)
                .run(() -> plans.accept(nora, plan, "Nora").orThrow());
        return fixtures.plan(nora, plan);
    }

    private void book(PlanDetails plan, String start) {
        fixtures.worksWeekdays(therapist, 8, 18);
        var wish = new BookingWish(
                plan.sessions().getFirst().id(),
                therapist,
                fixtures.room("Room 2"),
                Instant.parse(start),
                Duration.ofHours(1),
                Duration.ZERO);
        Booking booking = SignedInAs.reception(fixtures.reception("Ria")).get(() -> appointments.book(nora, wish));
        assertThat(booking).isInstanceOf(Booking.Booked.class);
    }

    private KnotId knot(ClientId client, String muscle) {
        var finding = new FindingDraft(Score.of(6), null, Map.of(Sign.RECOGNISED, Answer.YES), List.of(), "");
        return SignedInAs.therapist(therapist)
                .get(() -> knots.record(client, at(muscle), finding).orThrow());
    }

    private static KnotPlace at(String muscle) {
        return new KnotPlace.AtPoint(new PointId(new MuscleId(muscle), "TrP1"), Side.RIGHT);
    }

    private PlanId propose(ClientId client, String title, KnotId target) {
        var goal = new GoalDraft(Measure.WORST_PAIN, "Worst headache", 8, 3, null);
        var phase = new PhaseDraft("Calm", 6, new Gap(5, 7, 10), 60);
        var draft = new PlanDraft(title, List.of(goal), Set.of(target), List.of(phase));
        PlanId plan = SignedInAs.therapist(therapist).get(() -> plans.draft(client, draft));
        SignedInAs.therapist(therapist).run(() -> plans.propose(client, plan).orThrow());
        return plan;
    }
}
