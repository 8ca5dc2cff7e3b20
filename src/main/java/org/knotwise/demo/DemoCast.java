package org.knotwise.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Side;

/** The clients with a part of their own: those of whom Ines's day is made, and those who show something. */
final class DemoCast {

    private static final int INES = 0;
    private static final int TOMAS = 1;

    private final LocalDate today;

    DemoCast(LocalDate today) {
        this.today = today;
    }

    List<DemoClient> all() {
        return List.of(
                person(
                        "Marta",
                        "Lindqvist",
                        "she/her",
                        "1985-03-31",
                        "UX researcher",
                        INES,
                        "marta",
                        null,
                        returned(DemoComplaint.DESK_NECK, Side.RIGHT, 9),
                        returned(DemoComplaint.DESK_NECK, Side.RIGHT, 4),
                        sessionToday(
                                DemoComplaint.DESK_NECK,
                                Side.RIGHT,
                                "10:30",
                                3,
                                6,
                                7,
                                "Start side-lying, she braces when supine. Try the levator before the trapezius.")),
                person(
                        "Daniel",
                        "Achterberg",
                        "he/him",
                        "1979-08-14",
                        "Carpenter",
                        INES,
                        null,
                        null,
                        sessionToday(DemoComplaint.BUTTOCK, Side.LEFT, "09:00", 4, 4, 6, null)),
                person("Sofia", "Marchetti", null, "1994-06-18", "Violinist", INES, null, null),
                person(
                        "Owen",
                        "Tallis",
                        null,
                        "1972-11-02",
                        "Bricklayer",
                        INES,
                        "owen",
                        null,
                        returned(DemoComplaint.LOW_BACK, Side.LEFT, 5),
                        sessionToday(
                                DemoComplaint.LOW_BACK,
                                Side.LEFT,
                                "14:15",
                                4,
                                8,
                                8,
                                "Heat first. Ask about the new boots.")),
                person(
                        "Hana",
                        "Kowalczyk",
                        "she/her",
                        "1988-09-09",
                        "Software developer",
                        INES,
                        null,
                        null,
                        sessionToday(
                                DemoComplaint.DESK_SHOULDER, Side.RIGHT, "15:30", 6, 6, 7, "Measure the reach again.")),
                person(
                        "Ruben",
                        "Castellanos",
                        null,
                        "1990-01-25",
                        "Runner",
                        INES,
                        "ruben",
                        null,
                        returned(DemoComplaint.CALF, Side.RIGHT, 10),
                        returned(DemoComplaint.CALF, Side.RIGHT, 7),
                        returned(DemoComplaint.CALF, Side.RIGHT, 3),
                        sessionToday(DemoComplaint.CALF, Side.RIGHT, "16:30", 2, 4, 6, null)),
                person(
                        "Elif",
                        "Demir",
                        null,
                        "1969-05-05",
                        "Teacher",
                        INES,
                        null,
                        "Latex allergy",
                        sessionToday(DemoComplaint.STIFF_NECK, Side.LEFT, "17:45", 5, 6, 6, null)),
                // An active plan, and nobody has booked the next session.
                person(
                        "Peter",
                        "Nyström",
                        null,
                        "1966-12-12",
                        "Retired",
                        INES,
                        null,
                        null,
                        forgotten(DemoComplaint.LOW_BACK, Side.RIGHT, 20)),
                person(
                        "Zoë",
                        "Śliwińska-O’Brien",
                        "they/them",
                        "2001-02-28",
                        "Student",
                        TOMAS,
                        null,
                        null,
                        forgotten(DemoComplaint.STIFF_NECK, Side.RIGHT, 15)),
                // Under age: the mother signs and has the account.
                person(
                        "Lina",
                        "Haddad",
                        "she/her",
                        today.minusYears(12).minusDays(40).toString(),
                        "Pupil",
                        TOMAS,
                        null,
                        null,
                        forgotten(DemoComplaint.STIFF_NECK, Side.LEFT, 4)),
                person(
                        "نور",
                        "الهاشمي",
                        null,
                        "1992-07-07",
                        "Architect",
                        TOMAS,
                        null,
                        null,
                        returned(DemoComplaint.DESK_SHOULDER, Side.LEFT, 6)),
                // Nothing gets better: off course for the second time, so that it is time to look beyond massage.
                person(
                        "Rosa",
                        "Ferreira",
                        "she/her",
                        "1976-10-08",
                        "Nurse",
                        INES,
                        null,
                        null,
                        stalled(DemoComplaint.LOW_BACK, Side.LEFT)));
    }

    private static DemoClient person(
            String first,
            String last,
            @Nullable String pronouns,
            String born,
            String occupation,
            int therapist,
            @Nullable String account,
            @Nullable String alert,
            DemoStory... stories) {
        return new DemoClient(
                first, last, pronouns, LocalDate.parse(born), occupation, therapist, account, alert, List.of(stories));
    }

    /** A course whose session of that number is today; the sessions after it are booked. */
    private DemoStory sessionToday(
            DemoComplaint complaint,
            Side side,
            String time,
            int session,
            int sessions,
            int start,
            @Nullable String note) {
        int gap = 7;
        return new DemoStory(
                complaint,
                side,
                today.minusDays((session - 1L) * gap),
                LocalTime.parse(time),
                sessions,
                gap,
                session - 1,
                sessions - session + 1,
                start,
                1,
                note);
    }

    /** A course of the spring that ended with the knots released, so that those of today are returns. */
    private DemoStory returned(DemoComplaint complaint, Side side, int monthsAgo) {
        return new DemoStory(
                complaint,
                side,
                today.minusMonths(monthsAgo).minusDays(35),
                LocalTime.of(11, 45),
                4,
                7,
                4,
                0,
                6,
                2,
                null);
    }

    /** A course in the middle of which the next appointment is missing. */
    private DemoStory forgotten(DemoComplaint complaint, Side side, int daysAgo) {
        return new DemoStory(
                complaint, side, today.minusDays(daysAgo + 7L), LocalTime.of(13, 30), 5, 7, 2, 0, 7, 1, null);
    }

    /** A course of seven visits at none of which it hurts less than at the first; the last one is still to come. */
    private DemoStory stalled(DemoComplaint complaint, Side side) {
        int held = 7;
        int gap = 7;
        return new DemoStory(
                complaint,
                side,
                today.minusDays((long) held * gap - 3),
                LocalTime.of(9, 15),
                held + 1,
                gap,
                held,
                1,
                6,
                0,
                "No change so far: ask what a physician has looked at.");
    }
}
