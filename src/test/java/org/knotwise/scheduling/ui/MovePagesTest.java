package org.knotwise.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.scheduling.ChangeScope;
import org.knotwise.scheduling.ServiceDraft;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.scheduling.Services;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Fixtures.class, Care.class})
@SuppressWarnings({"rawtypes", "unchecked"}) // groups are found by their class
class MovePagesTest extends ViewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 28);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Services services;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;
    private List<AppointmentRow> booked;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    MovePagesTest() {}

    @BeforeEach
    void threeMondays() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        PlanDetails plan = fixtures.acceptedPlan(nora, 3, new Gap(5, 7, 10));
        booked = new ArrayList<>();
        for (int week = 0; week < 3; week++) {
            booked.add(care.book(nora, plan.sessions().get(week).id(), Care.at(MONDAY.plusWeeks(week), "10:00")));
        }
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void showsAllDatesWithAWarningAndMovesThemAndUndoesIt() {
        open(
                SignedInAs.therapist(ines),
                "clients/" + nora + "/move/" + booked.get(1).id());
        assertThat(pageText()).contains("Now Mon 5 Oct, 10:00 with Ines Okafor");

        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("Which appointments?")), ChangeScope.FOLLOWING);
        _click(_find(Button.class, spec -> spec.withText("10:15")).getLast());
        assertThat(pageText())
                .contains("Mon 5 Oct, 10:00", "Mon 19 Oct, 10:15", "Mon 12 Oct, 10:00", "Mon 26 Oct, 10:15")
                .contains("There would be 21 days between sessions 1 and 2, 11 more than the plan asks for (5 to 10).");
        assertThat(times()).containsExactly("2026-09-28T10:00", "2026-10-05T10:00", "2026-10-12T10:00");

        _click(_get(Button.class, spec -> spec.withText("Move 2 appointments")));
        assertThat(times()).containsExactly("2026-09-28T10:00", "2026-10-19T10:15", "2026-10-26T10:15");

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(times()).containsExactly("2026-09-28T10:00", "2026-10-05T10:00", "2026-10-12T10:00");
    }

    @Test
    void cancelsAllThatAreToComeWithOneReason() {
        open(SignedInAs.therapist(ines), "clients/" + nora + "/appointments");
        // The newest comes first; of it there is none that follows, so that the choice is between it and all.
        _click(_find(Button.class, spec -> spec.withText("Cancel")).getFirst());
        var scope = _get(RadioButtonGroup.class, spec -> spec.withLabel("Which appointments?"));
        _setValue(scope, ChangeScope.ALL);
        _setValue(
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Why does it not take place?")),
                CancelReason.THERAPIST);
        _click(_get(Button.class, spec -> spec.withText("Cancel the appointment")));

        assertThat(rows()).extracting(AppointmentRow::status).containsOnly(AppointmentStatus.CANCELLED);

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(rows()).extracting(AppointmentRow::status).containsOnly(AppointmentStatus.BOOKED);
    }

    @Test
    void whatHasBegunIsNotMovedAndSaysWhy() {
        clock.moveTo(Care.at(MONDAY, "10:20"));
        open(
                SignedInAs.therapist(ines),
                "clients/" + nora + "/move/" + booked.getFirst().id());

        assertThat(pageText()).contains("This appointment has begun.");
        assertThat(_find(Button.class, spec -> spec.withText("10:15"))).isEmpty();
    }

    @Test
    void repeatsAnAppointmentWithoutAPlan() {
        ServiceId service = SignedInAs.admin()
                .get(() -> services.add(new ServiceDraft(
                                "Upkeep " + UUID.randomUUID(), Duration.ofHours(1), Duration.ZERO, Set.of(), Set.of()))
                        .orThrow());
        ClientId ben = fixtures.clientOf(ines);
        open(
                SignedInAs.therapist(ines),
                "clients/" + ben + "/book?service=" + service + "&from=2026-09-30&to=2026-09-30");
        _click(_find(Button.class, spec -> spec.withText("11:00")).getFirst());
        _click(_get(Button.class, spec -> spec.withText("Repeat")));
        assertThat(_get(RadioButtonGroup.class, spec -> spec.withLabel("It ends"))
                        .isVisible())
                .isTrue();

        _click(_get(Button.class, spec -> spec.withText("Book the ticked times")));

        List<AppointmentRow> rows = SignedInAs.therapist(ines).get(() -> appointments.of(ben));
        assertThat(rows).hasSize(6);
        assertThat(rows).extracting(AppointmentRow::recurring).doesNotContainNull();
    }

    private List<AppointmentRow> rows() {
        return SignedInAs.therapist(ines).get(() -> appointments.of(nora));
    }

    private List<String> times() {
        return rows().reversed().stream()
                .map(row -> LocalDateTime.ofInstant(row.start(), Fixtures.ZONE).toString())
                .toList();
    }
}
