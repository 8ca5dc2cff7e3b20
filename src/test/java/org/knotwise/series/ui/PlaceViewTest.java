package org.knotwise.series.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.SessionStatus;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Fixtures.class, Care.class})
class PlaceViewTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private PlanDetails plan;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    PlaceViewTest() {}

    @BeforeEach
    void aClientWithAPlan() {
        clock.moveTo(TestClock.START);
        fixtures.room("Place 1");
        ines = fixtures.therapist("Ines Okafor");
        fixtures.worksWeekdays(ines, 9, 17);
        client = fixtures.clientOf(ines);
        plan = fixtures.acceptedPlan(client, 3, new Gap(5, 7, 10));
    }

    @Test
    void theReceptionBooksTheWholeSeriesFromTheRecord() {
        var mara = fixtures.reception("Mara Lind");
        open(SignedInAs.reception(mara), "clients/" + client);
        assertThat(pageText()).contains("3 sessions of the plan are not in the calendar yet.");

        open(SignedInAs.reception(mara), page());
        assertThat(pageText())
                .contains("Session 1 of 3", "7 days after the last, plan 5 to 10", "All gaps are as the plan asks");
        _click(button("Book all 3 sessions"));

        assertThat(booked()).isEqualTo(3);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("clients/" + client);
    }

    @Test
    void aSessionIsPinnedAtAnotherTimeAndTheOthersFollow() {
        open(SignedInAs.therapist(ines), page());
        _click(_get(Button.class, spec -> spec.withPredicate(one -> ariaOf(one).equals("Another time for session 1"))));

        List<Button> times = _find(_get(Dialog.class), Button.class, spec -> spec.withText("16:00 Ines Okafor"));
        _click(times.getLast());

        assertThat(_find(Button.class, spec -> spec.withText("Pinned"))).hasSize(1);
        assertThat(pageText()).contains("16:00 to 17:00");
        _click(button("Pinned"));
        assertThat(_find(Button.class, spec -> spec.withText("Pinned"))).isEmpty();
    }

    @Test
    void whereNoSeriesFitsEachBrokenLimitIsNamedAndConfirmed() {
        care.book(client, plan.sessions().getFirst().id(), Care.at(LocalDate.of(2026, 9, 23), "10:00"));
        clock.moveTo(Care.at(LocalDate.of(2026, 10, 12), "08:00"));
        open(SignedInAs.therapist(ines), page());
        assertThat(pageText()).contains("Session 2 comes after 19 days; the plan asks for at most 10.");

        _click(button("Book all 2 sessions"));
        assertThat(booked()).isEqualTo(1);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(booked()).isEqualTo(3);
    }

    @Test
    void aPlanThatIsInTheCalendarHasNothingToPlace() {
        open(SignedInAs.therapist(ines), page());
        _click(button("Book all 3 sessions"));

        open(SignedInAs.therapist(ines), page());
        assertThat(pageText()).contains("All sessions of this plan are in the calendar or held already.");
        open(SignedInAs.therapist(ines), "clients/" + client);
        assertThat(pageText()).doesNotContain("not in the calendar yet");
    }

    private String page() {
        return "clients/" + client + "/plans/" + plan.id() + "/place";
    }

    private long booked() {
        return fixtures.plan(client, plan.id()).count(SessionStatus.BOOKED);
    }

    private static String ariaOf(Button button) {
        return button.getAriaLabel().orElse("");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
