package org.knotwise.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.notices.NoticeSettings;
import org.knotwise.outbox.CalendarFile;
import org.knotwise.outbox.NoticeRules;
import org.knotwise.outbox.internal.Outgoing;
import org.knotwise.outbox.internal.Post;
import org.knotwise.outbox.internal.Transport;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.CalendarChanges;
import org.knotwise.scheduling.CalendarStep;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.scheduling.Change;
import org.knotwise.scheduling.ChangeId;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clients are told, when, and what they are not. */
@DatabaseTest
@Import({Fixtures.class, Care.class, Post.class})
class NoticesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final LocalDate FRIDAY = TODAY.plusDays(3);
    private static final Duration LATER = Duration.ofMinutes(4);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private Post post;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private RemindersDue reminders;

    @Autowired
    private NoticeSettings settings;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private AccountId desk;
    private ClientId nora;

    @SuppressWarnings("NullAway.Init") // set before each test
    NoticesTest() {}

    @BeforeEach
    void aClientWhoReadsMail() {
        clock.moveTo(Care.at(TODAY, "10:00"));
        ines = fixtures.therapist("Ines Okafor");
        desk = fixtures.reception("Ruth Castillo");
        fixtures.worksWeekdays(ines, 8, 20);
        nora = fixtures.clientOf(ines);
        post.reachable(nora, true, false);
        post.hasFilledInTheForm(nora);
        post.empty();
    }

    @AfterEach
    void backToTheStart() {
        rules(8, 20, 24);
        post.empty();
        clock.moveTo(TestClock.START);
    }

    @Test
    void aBookingIsToldOnceAfterThreeMinutes() {
        book("11:00");
        assertThat(post.sendDue()).isEmpty();
        clock.advance(Duration.ofMinutes(3));
        assertThat(post.sendDue()).as("while it can still be undone").isEmpty();

        clock.advance(Duration.ofMinutes(1));
        assertThat(post.sendDue()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("nora" + nora + "@example.org");
            assertThat(mail.subject()).isEqualTo("Your appointment: Friday 25 September, 11:00");
            assertThat(mail.text())
                    .contains("Hello Nora,", "Friday 25 September, 11:00 to 12:00", "Ines Okafor", "Linden Yard");
            assertThat(mail.calendar()).singleElement().satisfies(file -> {
                assertThat(file.method()).isEqualTo(CalendarFile.Method.REQUEST);
                assertThat(file.content()).contains("DTSTART:20260925T150000Z", "SEQUENCE:0");
            });
        });
        clock.advance(LATER);
        assertThat(post.sendDue()).isEmpty();
    }

    @Test
    void aMoveAndItsUndoSendNothing() {
        AppointmentRow booked = bookedAndTold("11:00");

        ChangeId moved = move(booked, "14:00");
        clock.advance(Duration.ofMinutes(2));
        undo(moved);
        clock.advance(LATER);

        assertThat(post.sendDue()).isEmpty();
        assertThat(post.states()).containsOnly("SENT", "MOOT");
    }

    @Test
    void aBookingThatIsUndoneInTheLastSecondSendsNothing() {
        ChangeId booked = bookAsChange("11:00");
        clock.advance(Duration.ofMinutes(3));
        post.sendDue();
        undo(booked);
        clock.advance(LATER);

        assertThat(post.sendDue()).isEmpty();
    }

    @Test
    void twoMovesAreToldAsOneByWhereItEndsUp() {
        AppointmentRow booked = bookedAndTold("11:00");

        move(booked, "14:00");
        clock.advance(Duration.ofMinutes(2));
        move(booked, "16:00");
        clock.advance(LATER);

        assertThat(post.sendDue()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Moved: your appointment is now Friday 25 September, 16:00");
            assertThat(mail.text())
                    .contains("instead of Friday 25 September, 11:00")
                    .doesNotContain("14:00");
            assertThat(mail.calendar().getFirst().content()).contains("SEQUENCE:2");
        });
    }

    @Test
    void aCancellationNamesItsTimeAndSaysThatTheOthersStay() {
        AppointmentRow booked = bookedAndTold("11:00");
        bookedAndTold("15:00");

        cancel(booked);
        clock.advance(LATER);

        assertThat(post.sendDue()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Cancelled: your appointment on Friday 25 September, 11:00");
            assertThat(mail.text())
                    .contains("Your other appointments stay as they are.")
                    .doesNotContain("15:00");
            assertThat(mail.calendar().getFirst().method()).isEqualTo(CalendarFile.Method.CANCEL);
        });
    }

    @Test
    void aSeriesIsOneMessage() {
        List<CalendarStep> steps = List.of("09:00", "11:00", "13:00", "15:00").stream()
                .map(time -> care.book(nora, null, Care.at(FRIDAY, time)))
                .map(row -> (CalendarStep) new CalendarStep.Cancel(nora, row.id(), CancelReason.CLIENT))
                .toList();
        clock.advance(LATER);

        assertThat(post.sendDue()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("4 changes to your appointments");
            assertThat(mail.text()).contains("09:00 to 10:00", "15:00 to 16:00");
            assertThat(mail.calendar()).hasSize(4);
        });

        SignedInAs.reception(desk).run(() -> changes.apply(steps));
        clock.advance(LATER);
        assertThat(post.sendDue())
                .singleElement()
                .satisfies(mail -> assertThat(mail.calendar())
                        .hasSize(4)
                        .allMatch(file -> file.method() == CalendarFile.Method.CANCEL));
    }

    @Test
    void whatWasCalledOffBeforeAnybodyWasToldIsNotTold() {
        AppointmentRow booked = book("11:00");
        clock.advance(Duration.ofMinutes(1));
        cancel(booked);
        clock.advance(LATER);

        assertThat(post.sendDue()).isEmpty();
    }

    @Test
    void nobodyIsToldInQuietHoursAndTheMorningTellsWhatIsTrueThen() {
        clock.moveTo(Care.at(TODAY, "19:58"));
        AppointmentRow booked = book("11:00");
        clock.advance(LATER);
        assertThat(post.sendDue()).isEmpty();
        clock.moveTo(Care.at(TODAY.plusDays(1), "03:00"));
        move(booked, "12:00");
        clock.moveTo(Care.at(TODAY.plusDays(1), "07:59"));
        assertThat(post.sendDue()).isEmpty();

        clock.moveTo(Care.at(TODAY.plusDays(1), "08:01"));
        assertThat(post.sendDue())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("12:00 to 13:00").doesNotContain("11:00"));
    }

    @Test
    void whoAgreedToNothingIsNotWrittenToAndCalledOnlyWhereItMatters() {
        AppointmentRow booked = bookedAndTold("11:00");
        post.reachable(nora, false, false);
        book("15:00");
        clock.advance(LATER);
        assertThat(post.sendDue()).isEmpty();
        assertThat(post.states()).containsExactly("SENT", "MOOT");

        cancel(booked);
        clock.advance(LATER);
        assertThat(post.sendDue()).isEmpty();
        assertThat(post.states()).containsExactly("SENT", "MOOT", "UNREACHABLE");
    }

    @Test
    void whatIsUrgentComesAsATextWhereThatIsAgreed() {
        post.reachable(nora, true, true);
        bookedAndTold("11:00");

        clock.moveTo(Care.at(FRIDAY.minusDays(1), "11:01"));
        reminders.write();
        assertThat(toNora()).singleElement().satisfies(text -> {
            assertThat(text.to()).isEqualTo(Post.numberOf(nora));
            assertThat(text.text())
                    .isEqualTo("Linden Yard Practice: Reminder: your appointment is on Friday 25 September, 11:00, "
                            + "with Ines Okafor. If you cannot come, please tell us.");
        });
    }

    @Test
    void aReminderComesOnceAndNotOfWhatWasCalledOffSince() {
        AppointmentRow first = bookedAndTold("11:00");
        bookedAndTold("15:00");
        clock.moveTo(Care.at(FRIDAY.minusDays(1), "15:01"));
        reminders.write();
        cancel(first);

        assertThat(toNora())
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("See you soon: Friday 25 September, 15:00"));
        reminders.write();
        clock.advance(LATER);
        assertThat(subjects(toNora())).noneMatch(subject -> subject.startsWith("See you soon"));
    }

    @Test
    void aReminderOfAMovedAppointmentSpeaksOfItsNewTime() {
        AppointmentRow booked = bookedAndTold("11:00");
        move(booked, "17:00");
        clock.moveTo(Care.at(FRIDAY.minusDays(1), "11:01"));
        reminders.write();
        assertThat(subjects(toNora())).containsExactly("Moved: your appointment is now Friday 25 September, 17:00");

        clock.moveTo(Care.at(FRIDAY.minusDays(1), "17:01"));
        reminders.write();
        assertThat(subjects(toNora())).containsExactly("See you soon: Friday 25 September, 17:00");
    }

    @Test
    void whoBooksForTomorrowIsNotRemindedAtOnce() {
        clock.moveTo(Care.at(FRIDAY.minusDays(1), "16:00"));
        bookedAndTold("11:00");
        reminders.write();
        clock.advance(LATER);

        assertThat(toNora()).isEmpty();
    }

    @Test
    void anotherLeadHoldsForWhatIsBookedAndSendsNoFlood() {
        bookedAndTold("11:00");
        clock.moveTo(Care.at(FRIDAY.minusDays(2), "11:01"));
        reminders.write();
        assertThat(toNora()).isEmpty();

        rules(8, 20, 48);
        reminders.write();
        assertThat(subjects(toNora())).containsExactly("See you soon: Friday 25 September, 11:00");

        bookedAndTold("15:00");
        rules(8, 20, 2);
        clock.moveTo(Care.at(FRIDAY, "13:30"));
        rules(8, 20, 168);
        reminders.write();
        assertThat(toNora()).as("a week before is long gone").isEmpty();
    }

    @Test
    void anEarlyAppointmentIsRemindedOfTheEveningBefore() {
        rules(8, 20, 2);
        bookedAndTold("08:00");
        clock.moveTo(Care.at(FRIDAY.minusDays(1), "19:58"));
        reminders.write();
        assertThat(toNora()).isEmpty();
        clock.moveTo(Care.at(FRIDAY.minusDays(1), "19:59").plusSeconds(1));
        reminders.write();

        assertThat(subjects(toNora())).containsExactly("See you soon: Friday 25 September, 08:00");
    }

    @Test
    void oneFailureStopsNoOtherAndIsTriedAgain() {
        ClientId omar = fixtures.clientOf(ines);
        post.reachable(omar, true, false);
        post.hasFilledInTheForm(omar);
        post.empty();
        book("11:00");
        care.book(omar, null, Care.at(FRIDAY, "13:00"));
        clock.advance(LATER);
        post.failOnce(new IllegalStateException("broken"));

        assertThat(post.sendDue()).hasSize(1);
        assertThat(post.states()).containsExactlyInAnyOrder("SENT", "WAITING");
        clock.advance(Duration.ofSeconds(61));
        assertThat(post.sendDue()).hasSize(1);
        assertThat(post.states()).containsOnly("SENT");
    }

    @Test
    void whatIsRefusedForGoodFailsInSightAndCanBeTriedAgain() {
        book("11:00");
        clock.advance(LATER);
        post.failOnce(new Transport.Refused("address"));
        post.sendDue();
        assertThat(post.states()).containsExactly("FAILED");
        assertThat(database.sql("select failure from outbox")
                        .query(String.class)
                        .single())
                .isEqualTo("address");
    }

    @Test
    void aServerThatIsGoneForHoursLosesNothing() {
        book("11:00");
        clock.advance(LATER);
        for (int i = 0; i < 4; i++) {
            post.failOnce(new Transport.Unreachable("mailServer", new IllegalStateException()));
            assertThat(post.sendDue()).isEmpty();
            assertThat(post.states()).containsExactly("WAITING");
            clock.advance(Duration.ofMinutes(61));
        }
        assertThat(post.sendDue()).hasSize(1);
    }

    @Test
    void theSameMessageGoesOutByTheSameMessageIdAgain() {
        book("11:00");
        clock.advance(LATER);
        String first = post.sendDue().getFirst().messageId();
        database.sql("update outbox set state = 'SENDING', claimed_until = :until, ended_at = null, channel = null")
                .param("until", ToldAppointments.utc(clock.instant()))
                .update();
        database.sql("delete from appointment_told").update();
        clock.advance(LATER);

        assertThat(post.sendDue().getFirst().messageId()).isEqualTo(first);
    }

    @Test
    void aPlanToReadIsToldWithoutAWordOfWhatIsInIt() {
        var draft = new PlanDraft(
                "Ease the neck", List.of(), Set.of(), List.of(new PhaseDraft("Release", 3, new Gap(5, 7, 10), 60)));
        PlanId plan = SignedInAs.therapist(ines).get(() -> plans.draft(nora, draft));
        SignedInAs.therapist(ines).run(() -> plans.propose(nora, plan).orThrow());
        clock.advance(LATER);
        assertThat(post.sendDue())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("/my").doesNotContain("neck", "Release"));

        SignedInAs.therapist(ines).run(() -> plans.takeBack(nora, plan).orThrow());
        SignedInAs.therapist(ines).run(() -> plans.propose(nora, plan).orThrow());
        SignedInAs.therapist(ines).run(() -> plans.takeBack(nora, plan).orThrow());
        clock.advance(LATER);
        assertThat(post.sendDue()).isEmpty();
    }

    @Test
    void aTimeAfterTheChangeOfClocksIsToldAsTheWallClockHasIt() {
        LocalDate after = LocalDate.of(2026, 11, 2);
        care.book(nora, null, Care.at(after, "11:00"));
        clock.advance(LATER);

        assertThat(post.sendDue()).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("Monday 2 November, 11:00 to 12:00", "Eastern Time");
            assertThat(mail.calendar().getFirst().content()).contains("DTSTART:20261102T160000Z");
        });
    }

    private AppointmentRow book(String time) {
        return care.book(nora, null, Care.at(FRIDAY, time));
    }

    private AppointmentRow bookedAndTold(String time) {
        AppointmentRow booked = book(time);
        clock.advance(LATER);
        assertThat(toNora()).hasSize(1);
        return booked;
    }

    /** Reminders are written for whoever other tests have booked, too. */
    private List<Outgoing> toNora() {
        return post.sendDue().stream()
                .filter(one -> one.to().contains(nora.toString()) || one.to().equals(Post.numberOf(nora)))
                .toList();
    }

    private ChangeId bookAsChange(String time) {
        var row = book(time);
        return new ChangeId(database.sql("select change_id from appointment_history where appointment_id = :id")
                .param("id", row.id().value())
                .query(UUID.class)
                .single());
    }

    private ChangeId move(AppointmentRow row, String time) {
        var to = new FreeTime(
                Care.at(FRIDAY, time), Care.at(FRIDAY, time).plus(Duration.ofHours(1)), row.therapist(), row.room());
        Change change =
                SignedInAs.reception(desk).get(() -> changes.apply(List.of(new CalendarStep.Move(nora, row.id(), to))));
        return ((Change.Changed) change).id();
    }

    private void cancel(AppointmentRow row) {
        SignedInAs.reception(desk)
                .run(() -> changes.apply(List.of(new CalendarStep.Cancel(nora, row.id(), CancelReason.CLIENT))));
    }

    private void undo(ChangeId change) {
        AccountId by = new AccountId(database.sql("select made_by from calendar_change where id = :id")
                .param("id", change.value())
                .query(UUID.class)
                .single());
        var who = by.equals(desk) ? SignedInAs.reception(desk) : SignedInAs.therapist(by);
        who.run(() -> changes.undo(change).orThrow());
    }

    private void rules(int from, int to, int reminder) {
        SignedInAs.admin()
                .run(() -> settings.change(new NoticeRules(
                                from, to, reminder, settings.rules().version()))
                        .orThrow());
    }

    private static List<String> subjects(List<Outgoing> sent) {
        return sent.stream().map(Outgoing::subject).toList();
    }
}
