package org.knotwise.knots.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.ClosingReason;
import org.knotwise.knots.KnotHistories;
import org.knotwise.knots.KnotHistory;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.Chart;
import org.knotwise.shared.ui.Names;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The page of one knot, and the list of those that came back. */
@Import({Fixtures.class, Care.class})
class KnotPagesTest extends ViewTest {

    private static final String NOTHING = "There is nothing here";

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Clients clients;

    @Autowired
    private Knots knots;

    @Autowired
    private KnotHistories histories;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private KnotId knot;
    private String address;

    @BeforeEach
    void aKnotThatCameBack() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        knot = record(7);
        clock.advance(Duration.ofDays(7));
        SignedInAs.therapist(ines)
                .run(() -> knots.record(client, knot, Care.notRecognised(0)).orThrow());
        clock.advance(Duration.ofDays(70));
        record(6);
        address = "clients/" + client + "/knots/" + knot;
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void theHistoryShowsEpisodesFindingsAndAChart() {
        open(SignedInAs.therapist(ines), address);

        assertThat(pageText())
                .contains("Upper trapezius right, point 1", "Active again", "10 weeks of quiet before", "7 of 10");
        assertThat(_find(Chart.class)).hasSize(1);
        assertThat(_find(IntervalLine.class)).hasSize(1);
    }

    @Test
    void theHistoryIsThereForTheCareTeamAndTheManagerOnly() {
        AccountId account = fixtures.accountOf(client);
        open(SignedInAs.manager(fixtures.manager("Mara Lind")), address);
        assertThat(pageText()).contains("Upper trapezius").doesNotContain(NOTHING);
        assertThat(_find(Button.class, spec -> spec.withText("Close without release")))
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Amend"))).isEmpty();

        assertNothing(address, () -> SignedInAs.therapist(fixtures.therapist("Anton Reyes")));
        assertNothing(address, () -> SignedInAs.reception(fixtures.reception("Jo Park")));
        assertNothing(address, () -> SignedInAs.client(account, client));
        assertNothing("clients/" + fixtures.clientOf(ines) + "/knots/" + knot, () -> SignedInAs.therapist(ines));
        assertNothing("clients/" + client + "/knots/" + KnotId.random(), () -> SignedInAs.therapist(ines));
        assertNothing("clients/" + client + "/knots/1%20or%201=1", () -> SignedInAs.therapist(ines));
    }

    @Test
    void anEpisodeIsClosedWithAReason() {
        open(SignedInAs.therapist(ines), address);
        _click(_get(Button.class, spec -> spec.withText("Close without release")));
        _click(_get(Button.class, spec -> spec.withText("Close the episode")));
        assertThat(history().hasOpenEpisode())
                .as("nothing is closed without a reason")
                .isTrue();

        _setValue(reasons(), ClosingReason.REFERRED);
        _click(_get(Button.class, spec -> spec.withText("Close the episode")));

        assertThat(history().hasOpenEpisode()).isFalse();
        assertThat(pageText()).contains("closed without release", "Treated elsewhere from now on (Ines Okafor)");
    }

    @Test
    void aFindingIsAmendedAndTheOldOneStays() {
        open(SignedInAs.therapist(ines), address);
        _click(_find(Button.class, spec -> spec.withText("Amend")).getFirst());
        _setValue(_get(BigDecimalField.class), new BigDecimal("25"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why")), "Typed wrong");
        _click(_find(Button.class, spec -> spec.withText("Amend")).getLast());
        assertThat(_get(BigDecimalField.class).isInvalid()).isTrue();
        assertThat(history().findings()).as("what is wrong is not kept").hasSize(3);

        _setValue(_get(BigDecimalField.class), new BigDecimal("2.5"));
        _click(_find(Button.class, spec -> spec.withText("Amend")).getLast());

        assertThat(history().findings()).hasSize(4);
        assertThat(history().inForce().getLast().draft().measured().threshold()).isEqualByComparingTo("2.5");
        assertThat(history().inForce().getLast().draft().before().value()).isEqualTo(6);
        assertThat(pageText()).contains("Typed wrong", "Pressure threshold 2.5");
        assertThat(_find(Chart.class)).as("tenderness and threshold").hasSize(2);
    }

    @Test
    void theListOpensAKnotBesideItAndHidesNames() {
        PersonName name =
                SignedInAs.manager().get(() -> clients.details(client)).name();
        open(SignedInAs.therapist(ines), "recurring");
        assertThat(pageText()).contains("Upper trapezius", name.full(), "10 weeks", "2 episodes");

        _click(_find(NativeButton.class).stream()
                .filter(button -> button.getClassNames().contains("recurring-row__choose"))
                .findFirst()
                .orElseThrow());
        assertThat(pageText()).contains("2nd", "time found", "Suggestions", "Rules, not a forecast");

        open(SignedInAs.therapist(ines), "recurring");
        UI.getCurrent().navigate("recurring", QueryParameters.of("knot", knot.toString()));
        assertThat(pageText()).contains("Suggestions");
        Names.setHidden(true);
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(pageText()).contains(name.initials()).doesNotContain(name.family());
    }

    @Test
    void aListWithNothingInItSaysWhatBelongsThere() {
        open(SignedInAs.therapist(fixtures.therapist("Anton Reyes")), "recurring");
        assertThat(pageText()).contains("No knot has come back");
        assertNothing("recurring", () -> SignedInAs.reception(fixtures.reception("Jo Park")));
    }

    private void assertNothing(String at, Supplier<SignedInAs> who) {
        open(who.get(), at);
        assertThat(pageText()).contains(NOTHING).doesNotContain("Upper trapezius");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<ClosingReason> reasons() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Why"));
    }

    private KnotHistory history() {
        return SignedInAs.therapist(ines).get(() -> histories.of(client, knot));
    }

    private KnotId record(int tenderness) {
        return SignedInAs.therapist(ines)
                .get(() -> knots.record(client, Care.at("trapezius.upper"), Care.recognised(tenderness))
                        .orThrow());
    }
}
