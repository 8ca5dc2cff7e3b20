package org.knotwise.visits.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.atlas.ConditionId;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.clients.ClientTeams;
import org.knotwise.health.HealthProfile;
import org.knotwise.health.ProfileEntryDraft;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Treatment;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The page on which a visit is charted, without a browser. */
@Import({Fixtures.class, Care.class})
class ChartingPageTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private Knots knots;

    @Autowired
    private Visits visits;

    @Autowired
    private HealthProfile health;

    @Autowired
    private ClientTeams teams;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private KnotId knot;
    private VisitId visit;

    @BeforeEach
    void aSecondVisit() {
        clock.moveTo(TestClock.START.minus(Duration.ofDays(7)));
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        knot = asInes(() -> knots.record(client, Care.at("trapezius.upper"), Care.recognised(7))
                .orThrow());
        VisitId last = care.open(care.book(client, null, Care.at(today(), "11:00")));
        asInes(() -> {
            visits.chart(client, last, knot, null, treated()).orThrow();
            visits.write(
                            client,
                            last,
                            NoteDraft.EMPTY,
                            new NoteDraft(
                                    "Slept better.",
                                    "Turns freely. Upper trapezius, right: 7 to 4.",
                                    "",
                                    "",
                                    "Check the rib",
                                    null,
                                    null,
                                    Set.of()))
                    .orThrow();
            return visits.sign(client, last).orThrow();
        });
        clock.moveTo(TestClock.START);
        visit = care.open(care.book(client, null, Care.at(today(), "11:00")));
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void theBriefSaysWhatWasNotedForThisVisitAndHowTheKnotGoes() {
        open(SignedInAs.therapist(ines), address());

        assertThat(pageText()).contains("Check the rib", "1. Upper trapezius, right: 7 on 15 Sep", "Last time 7 to 4.");
        assertThat(_get(Brief.class).getContent().isOpened()).isTrue();
    }

    @Test
    void aFindingBeginsWithTheTendernessBeforeAndIsKeptAtOnce() {
        open(SignedInAs.therapist(ines), address());
        assertThat(scale("Tenderness after treatment").isEnabled()).isFalse();

        _setValue(scale("Tenderness before treatment"), 6);
        _setValue(scale("Tenderness after treatment"), 2);

        assertThat(asInes(() -> visits.details(client, visit)).at(knot))
                .contains(new FindingDraft(Score.of(6), Score.of(2), Map.of(), List.of(), ""));
        assertThat(pageText()).contains("1 of 1 knots done.");
    }

    @Test
    void whatWasDoneLastTimeIsOnePress() {
        open(SignedInAs.therapist(ines), address());
        _setValue(scale("Tenderness before treatment"), 6);
        assertThat(_find(Button.class, spec -> spec.withText("As last time: Stripping, 60 s, strong")))
                .isEmpty();

        _click(_get(Button.class, spec -> spec.withText("From 15 Sep")));
        Button asLastTime = _find(Button.class).stream()
                .filter(button -> button.getText().startsWith("As last time"))
                .findFirst()
                .orElseThrow();
        _click(asLastTime);

        assertThat(asInes(() -> visits.details(client, visit))
                        .at(knot)
                        .orElseThrow()
                        .treatments())
                .isEqualTo(treated().treatments());
    }

    @Test
    void whatSpeaksAgainstATechniqueStandsBesideItAndChoosingItAsksWhy() {
        asInes(() -> health.add(
                        client, new ProfileEntryDraft(new ConditionId("anticoagulants"), null, null, null, ""), null)
                .orThrow());
        open(SignedInAs.therapist(ines), address());
        _setValue(scale("Tenderness before treatment"), 6);

        assertThat(pageText()).contains("Better not: Bleeding disorder or blood-thinning medicine");
        _click(_get(NativeButton.class, spec -> spec.withText("Ischemic compression")));
        _click(_get(Button.class, spec -> spec.withText("Choose it")));
        assertThat(asInes(() -> visits.details(client, visit))
                        .at(knot)
                        .orElseThrow()
                        .treatments())
                .as("nothing without a reason")
                .isEmpty();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why you choose it all the same")), "Cleared by phone");
        _click(_get(Button.class, spec -> spec.withText("Choose it")));

        assertThat(asInes(() -> visits.details(client, visit))
                        .at(knot)
                        .orElseThrow()
                        .treatments())
                .extracting(Treatment::reason)
                .containsExactly("Cleared by phone");
    }

    @Test
    void whatAnotherWindowWroteIsNotWrittenOverAndTheOwnWordsStandBesideIt() {
        open(SignedInAs.therapist(ines), address());
        asInes(() -> visits.write(client, visit, NoteDraft.EMPTY, subjective("Elsewhere"))
                .orThrow());

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Subjective")), "Here");

        assertThat(asInes(() -> visits.details(client, visit)).note().subjective())
                .isEqualTo("Elsewhere");
        assertThat(pageText()).contains("Here it said:", "Here");
    }

    @Test
    void aColleagueReadsTheDraftAndFindsNothingToWriteIn() {
        AccountId anton = fixtures.therapist("Anton Reyes");
        SignedInAs.manager().run(() -> teams.handOver(client, anton, true).orThrow());
        asInesWhile(() -> visits.write(client, visit, NoteDraft.EMPTY, subjective("By Ines"))
                .orThrow());

        open(SignedInAs.manager(fixtures.manager("Mara Lind")), address());
        assertThat(pageText()).contains("By Ines");
        open(SignedInAs.therapist(anton), address());

        assertThat(pageText()).contains("By Ines", "A colleague is charting this visit.");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    private void asInesWhile(Runnable deed) {
        SignedInAs.therapist(ines).run(deed);
    }

    private <T> T asInes(java.util.function.Supplier<T> deed) {
        return SignedInAs.therapist(ines).get(deed);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> scale(String name) {
        return (RadioButtonGroup<Integer>) _find(RadioButtonGroup.class).stream()
                .filter(group -> group.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String address() {
        return "clients/" + client + "/visits/" + visit;
    }

    private static NoteDraft subjective(String text) {
        return new NoteDraft(text, "", "", "", "", null, null, Set.of());
    }

    private static FindingDraft treated() {
        return new FindingDraft(
                Score.of(7),
                Score.of(4),
                Map.of(),
                List.of(new Treatment(new TechniqueId("stripping"), 60, PressureFelt.STRONG)),
                "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Fixtures.ZONE);
    }
}
