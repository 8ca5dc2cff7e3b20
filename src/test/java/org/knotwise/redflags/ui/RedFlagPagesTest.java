package org.knotwise.redflags.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.identity.AccountId;
import org.knotwise.redflags.AnswerSheet;
import org.knotwise.redflags.AnswerSource;
import org.knotwise.redflags.FlagAnswer;
import org.knotwise.redflags.RaisedFlag;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.VisitRow;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The questions on a visit's page, what is seen where something holds, and by whom. */
@Import({Fixtures.class, Care.class})
class RedFlagPagesTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final RedFlagId CALF = new RedFlagId("calf-dvt");
    private static final String STOPS = "A yes stops: no treatment today";

    @Autowired
    private RedFlags redFlags;

    @Autowired
    private Visits visits;

    @Autowired
    private Atlas atlas;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private VisitId visit;
    private String page;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    RedFlagPagesTest() {}

    @BeforeEach
    void aClientIsHere() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        visit = care.open(care.book(client, null, Care.at(TODAY, "11:00")));
        page = "clients/" + client + "/visits/" + visit;
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void oneTapAnswersEveryQuestionWithNoAndFoldsThem() {
        open(SignedInAs.therapist(ines), page);
        assertThat(asked()).isEqualTo(ofVisits());

        _click(_get(Button.class, spec -> spec.withText("Nothing of these")));

        assertThat(asked()).isEmpty();
        assertThat(pageText()).contains("asked by Ines Okafor: nothing of these");
        List<AnswerSheet> sheets = asInes().get(() -> redFlags.inVisit(client, visit));
        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.yes()).isEmpty();
            assertThat(sheet.answers()).hasSize(ofVisits().size());
        });

        open(SignedInAs.therapist(ines), page);
        assertThat(pageText()).contains("asked by Ines Okafor: nothing of these");
        _click(_get(Button.class, spec -> spec.withText("Ask again")));
        assertThat(asked()).isEqualTo(ofVisits());
    }

    @Test
    void aYesShowsWhatToDoAtOnceAndHoldsOnceItIsKept() {
        open(SignedInAs.therapist(ines), page);
        tick(CALF);

        assertThat(pageText())
                .contains("Emergency: 911", "Do not massage either leg.")
                .contains(flag(CALF).clientText());
        assertThat(asInes().get(() -> redFlags.raised(client))).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Keep: one yes, the others no")));
        assertThat(asInes().get(() -> redFlags.raised(client)))
                .extracting(RaisedFlag::isHolding)
                .containsExactly(true);
        assertThat(pageText()).contains("asked by Ines Okafor: one yes", "Do not massage either leg.");
    }

    @Test
    void isLiftedOnThePageWithWhoClearedIt() {
        answer(FlagAnswer.YES);
        open(SignedInAs.therapist(ines), page);

        _click(_get(Button.class, spec -> spec.withText("Lift")));
        _click(_get(Button.class, spec -> spec.withText("Sign and lift")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Who cleared it"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Who cleared it")), "Dr. Amira Rossi");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What was found and agreed")), "No clot.");
        _click(_get(Button.class, spec -> spec.withText("Sign and lift")));

        assertThat(_find(Button.class, spec -> spec.withText("Lift"))).isEmpty();
        open(SignedInAs.therapist(ines), "clients/" + client + "/health");
        assertThat(pageText()).contains("Lifted by Ines Okafor", "Dr. Amira Rossi", "No clot.");
    }

    @Test
    void whatWasYesBeforeIsTickedTheNextTime() {
        answer(FlagAnswer.YES);
        open(SignedInAs.therapist(ines), page);

        assertThat(group(STOPS).getValue()).extracting(RedFlag::id).containsExactly(CALF);
        assertThat(pageText()).contains("Ticked is what was a yes before.");
    }

    @Test
    void aVisitIsSignedAsNotTreatedWithItsReason() {
        open(SignedInAs.therapist(ines), page);

        _click(_get(Button.class, spec -> spec.withText("Not treated")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why the client was not treated")), "Warm calf");
        _click(_get(Button.class, spec -> spec.withText("Sign as not treated")));

        assertThat(asInes().get(() -> visits.of(client)))
                .extracting(VisitRow::treated)
                .containsExactly(false);
        open(SignedInAs.therapist(ines), page);
        assertThat(pageText()).contains("Not treated: Warm calf");
        assertThat(_find(Button.class, spec -> spec.withText("Nothing of these")))
                .isEmpty();
    }

    @Test
    void theHeaderOfTheRecordSaysItToWhoeverTreatsAndTheDeskReadsItsWordingOnly() {
        answer(FlagAnswer.YES);
        String record = "clients/" + client;

        open(SignedInAs.therapist(ines), record);
        assertThat(pageText()).contains("Stop: do not treat", "Do not massage either leg.");
        assertThat(_find(Button.class, spec -> spec.withText("Lift"))).hasSize(1);

        open(SignedInAs.manager(fixtures.manager("Mara Lind")), record);
        assertThat(pageText()).contains("Stop: do not treat");
        assertThat(_find(Button.class, spec -> spec.withText("Lift"))).isEmpty();

        open(SignedInAs.reception(fixtures.reception("Jo Park")), record);
        assertThat(pageText())
                .contains(flag(CALF).desk(), "Not before it is cleared")
                .doesNotContain("massage either leg", "clot", "Stop: do not treat");
    }

    @Test
    void theDayMarksWhoIsNotToBeTreated() {
        answer(FlagAnswer.YES);

        open(SignedInAs.therapist(ines), "today");
        assertThat(pageText()).contains("Do not treat. Do not massage either leg.");
        open(SignedInAs.reception(fixtures.reception("Jo Park")), "today");
        assertThat(pageText()).contains(flag(CALF).desk()).doesNotContain("massage either leg");
    }

    @Test
    void theClientReadsTheEmergencyNumberFirstAndWhatToDo() {
        AccountId account = fixtures.accountOf(client);
        open(SignedInAs.client(account, client), "my");
        assertThat(pageText()).contains("Reach us").doesNotContain("Please read this first");

        answer(FlagAnswer.YES);
        open(SignedInAs.client(account, client), "my");
        assertThat(pageText())
                .containsSubsequence(
                        "Please read this first", "Call 911 now", flag(CALF).clientText())
                .doesNotContain("Do not massage either leg");
    }

    private void answer(FlagAnswer answer) {
        asInes().run(() -> redFlags.answer(client, AnswerSource.intake(), Map.of(CALF, answer))
                .orThrow());
    }

    private SignedInAs asInes() {
        return SignedInAs.therapist(ines);
    }

    private void tick(RedFlagId id) {
        _setValue(group(STOPS), Set.of(flag(id)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CheckboxGroup<RedFlag> group(String label) {
        return _get(CheckboxGroup.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Set<RedFlag> asked() {
        return _find(
                        CheckboxGroup.class,
                        spec -> spec.withPredicate(group -> group.hasClassName("redflags-form__group")))
                .stream()
                .flatMap(group ->
                        ((CheckboxGroup<RedFlag>) group).getListDataView().getItems())
                .collect(Collectors.toSet());
    }

    private Set<RedFlag> ofVisits() {
        return atlas.redFlags().stream()
                .filter(flag -> flag.asked().contains(RedFlag.Occasion.VISIT))
                .collect(Collectors.toSet());
    }

    private RedFlag flag(RedFlagId id) {
        return atlas.redFlag(id).orElseThrow();
    }
}
