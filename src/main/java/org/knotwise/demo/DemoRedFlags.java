package org.knotwise.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.AnswerSource;
import org.knotwise.redflags.FlagAnswer;
import org.knotwise.redflags.LiftDraft;
import org.knotwise.redflags.RedFlags;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two clients who said yes to a question: one waits for a doctor, the other was cleared and treated. */
@Component
@Profile("demo")
class DemoRedFlags {

    private static final RedFlagId WEAKNESS = new RedFlagId("progressive-weakness");
    private static final RedFlagId CHEST = new RedFlagId("chest-pain-exertion");

    private final RedFlags redFlags;
    private final Atlas atlas;
    private final Practice practice;
    private final DemoClock clock;

    DemoRedFlags(RedFlags redFlags, Atlas atlas, Practice practice, DemoClock clock) {
        this.redFlags = redFlags;
        this.atlas = atlas;
        this.practice = practice;
        this.clock = clock;
    }

    /** Answered at home yesterday evening; nobody has cleared it. */
    void waiting(DemoCourse.People people) {
        answered(people, WEAKNESS, at(practice.today().minusDays(1), "19:20"));
    }

    /**
     * Answered with the first form, and cleared the day after.
     *
     * @param begun when the record was begun
     */
    void cleared(DemoCourse.People people, LocalDate begun) {
        answered(people, CHEST, at(begun, "17:05"));
        LocalDate cleared = begun.plusDays(1);
        as(
                people,
                Role.THERAPIST,
                at(cleared, "16:40"),
                () -> redFlags.lift(
                                people.client(),
                                CHEST,
                                new LiftDraft(
                                        "Dr. Helene Aaltonen, cardiologist, by letter",
                                        cleared,
                                        "Exercise test without findings. Massage is allowed without limits; the letter is with"
                                                + " the documents."))
                        .orThrow());
    }

    private void answered(DemoCourse.People people, RedFlagId yes, Instant at) {
        Map<RedFlagId, FlagAnswer> answers = atlas.redFlags().stream()
                .filter(flag -> flag.asked().contains(RedFlag.Occasion.INTAKE))
                .collect(Collectors.toMap(RedFlag::id, flag -> flag.id().equals(yes) ? FlagAnswer.YES : FlagAnswer.NO));
        as(
                people,
                Role.CLIENT,
                at,
                () -> redFlags.answer(people.client(), AnswerSource.intake(), answers)
                        .orThrow());
    }

    private <T> void as(DemoCourse.People people, Role role, Instant at, Supplier<T> deed) {
        boolean client = role == Role.CLIENT;
        var who = new SignedIn(
                client ? people.account() : people.therapist(),
                "demo",
                "Demo",
                EnumSet.of(role),
                client ? people.client() : null,
                true,
                null);
        clock.at(at, () -> RunAs.account(who, deed));
    }

    private Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(practice.zone()).toInstant();
    }
}
