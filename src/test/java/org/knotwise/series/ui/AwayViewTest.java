package org.knotwise.series.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.clients.ClientTeams;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Therapist;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Fixtures.class, Care.class})
class AwayViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private ClientTeams teams;

    @Autowired
    private Appointments appointments;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private AccountId anton;
    private SignedInAs reception;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    AwayViewTest() {}

    @BeforeEach
    void inesAndAntonWork() {
        clock.moveTo(TestClock.START);
        fixtures.room("Away 1");
        ines = fixtures.therapist("Ines Okafor");
        anton = fixtures.therapist("Anton Reyes");
        fixtures.worksWeekdays(ines, 9, 17);
        fixtures.worksWeekdays(anton, 9, 17);
        reception = SignedInAs.reception(fixtures.reception("Mara Lind"));
    }

    @Test
    void showsWhatChangesForWhomAndMovesNothingBeforeThat() {
        AppointmentRow booked = booked(shared());
        ask(reception, DAY, DAY);

        assertThat(pageText()).contains("One appointment would move.", "Anton Reyes", "Nothing is moved yet.");
        assertThat(now(booked).therapist()).isEqualTo(ines);

        _click(button("Move 1 appointment"));
        assertThat(now(booked).therapist()).isEqualTo(anton);
    }

    @Test
    void whatNobodyCanTakeOverStaysAndSaysSo() {
        AppointmentRow booked = booked(fixtures.clientOf(ines));
        ask(reception, DAY, DAY.plusDays(366));
        assertThat(pageText()).contains("days are looked at together");

        ask(reception, DAY, DAY);
        assertThat(pageText()).contains("Stays as it is").doesNotContain("Move 1 appointment");
        assertThat(now(booked)).isEqualTo(booked);
    }

    @Test
    void daysWithoutAppointmentsAndMissingFieldsSaySo() {
        ask(reception, DAY, DAY);
        assertThat(pageText()).contains("Nothing is booked on these days.");

        _get(DatePicker.class, spec -> spec.withLabel("Last day")).clear();
        _click(button("Show what would change"));
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Last day")).isInvalid())
                .isTrue();
    }

    @Test
    void aTherapistIsAskedOnlyAboutHerself() {
        booked(shared());
        open(SignedInAs.therapist(anton), "schedule/away");

        Select<Therapist> who = who();
        assertThat(who.getValue().id()).isEqualTo(anton);
        assertThat(who.isReadOnly()).isTrue();
    }

    private void ask(SignedInAs signedIn, LocalDate first, LocalDate last) {
        open(signedIn, "schedule/away");
        Select<Therapist> who = who();
        _setValue(
                who,
                who.getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(ines))
                        .findFirst()
                        .orElseThrow());
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("First day")), first);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day")), last);
        _click(button("Show what would change"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Therapist> who() {
        return _get(Select.class, spec -> spec.withLabel("Therapist"));
    }

    private ClientId shared() {
        ClientId client = fixtures.clientOf(ines);
        SignedInAs.manager().run(() -> teams.change(client, Set.of(ines, anton)).orThrow());
        return client;
    }

    /** The second session of a plan that asks for exactly a week between two: no other day will do. */
    private AppointmentRow booked(ClientId client) {
        PlanDetails plan = fixtures.acceptedPlan(client, 2, new Gap(7, 7, 7));
        care.book(client, plan.sessions().getFirst().id(), Care.at(DAY.minusDays(7), "10:00"));
        return care.book(client, plan.sessions().getLast().id(), Care.at(DAY, "10:00"));
    }

    private AppointmentRow now(AppointmentRow row) {
        return SignedInAs.manager().get(() -> appointments.find(row.client(), row.id()));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
