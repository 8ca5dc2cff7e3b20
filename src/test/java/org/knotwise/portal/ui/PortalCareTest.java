package org.knotwise.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.homecare.CareDiary;
import org.knotwise.homecare.CareItem;
import org.knotwise.homecare.CheckIns;
import org.knotwise.homecare.Programmes;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Knots;
import org.knotwise.messages.MessageRow;
import org.knotwise.messages.Messages;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a client does in the portal between two visits. */
@Import({Fixtures.class, Care.class})
class PortalCareTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Knots knots;

    @Autowired
    private Programmes programmes;

    @Autowired
    private CareDiary diary;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Messages messages;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;
    private AccountId account;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    PortalCareTest() {}

    @BeforeEach
    void aClientWithHomeCare() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(ines);
        account = fixtures.accountOf(nora);
        SignedInAs.therapist(ines)
                .run(() -> knots.record(nora, Care.at("trapezius.upper"), Care.recognised(6))
                        .orThrow());
    }

    @Test
    void ticksHomeCareOffOnTheHomePage() {
        open(SignedInAs.client(account, nora), "my");
        CareItem first = programmes.of(nora).items().getFirst();
        CareTicks ticks = _find(UI.getCurrent(), CareTicks.class).getFirst();

        ticks.oneMore();

        assertThat(diary.today(nora, List.of(first)).getFirst().done()).isEqualTo(1);
        assertThat(pageText()).contains("1 of ");
    }

    @Test
    void sendsACheckInThatPausesTheHomeCare() {
        open(SignedInAs.client(account, nora), "my/check-in?pain=8");
        assertThat(_find(UI.getCurrent(), RadioButtonGroup.class).getFirst().getValue())
                .isEqualTo(8);

        _click(_get(UI.getCurrent(), Button.class, spec -> spec.withText("Send my check-in")));

        assertThat(checkIns.of(nora, 5))
                .extracting(one -> one.told().pain().value())
                .containsExactly(8);
        assertThat(pageText()).contains("Your therapist is told.");
        open(SignedInAs.client(account, nora), "my");
        assertThat(pageText()).contains("Paused since");
        assertThat(_find(UI.getCurrent(), CareTicks.class)).isEmpty();
    }

    @Test
    void writesToTheCareTeamAndReadsTheAnswer() {
        open(SignedInAs.client(account, nora), "my/messages");
        _setValue(_get(UI.getCurrent(), TextArea.class), "May I swim?");
        _click(_get(UI.getCurrent(), Button.class, spec -> spec.withText("Send the message")));
        assertThat(pageText()).contains("May I swim?");

        clock.advance(Duration.ofMinutes(1));
        SignedInAs.therapist(ines).run(() -> messages.send(nora, "Yes, gently.").orThrow());
        open(SignedInAs.client(account, nora), "my");
        assertThat(pageText()).contains("1 new");
        open(SignedInAs.client(account, nora), "my/messages");
        assertThat(pageText()).contains("Yes, gently.").doesNotContain("1 new");
        assertThat(messages.of(nora, 9)).filteredOn(MessageRow::mine).hasSize(1);
        assertThat(messages.of(nora, 9).getLast().seenAt()).isEqualTo(clock.instant());
    }

    @Test
    @SuppressWarnings("rawtypes")
    void asksForAllAnswersBeforeItAdvises() {
        open(SignedInAs.client(account, nora), "my/come-in");

        _click(_get(UI.getCurrent(), Button.class, spec -> spec.withText("What should I do?")));

        assertThat(_find(UI.getCurrent(), RadioButtonGroup.class)).isNotEmpty().allMatch(group -> group.isInvalid());
    }
}
