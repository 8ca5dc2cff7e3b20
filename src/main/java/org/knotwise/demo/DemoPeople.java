package org.knotwise.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.knotwise.shared.Side;

/** The clients of the made-up practice: some with a part of their own, the others by a seed that never changes. */
final class DemoPeople {

    static final int CLIENTS = 80;

    private static final long SEED = 20260922;
    private static final int THERAPISTS = 6;
    private static final int OLDEST_DAYS = 350;

    private static final List<String> FIRST_NAMES = List.of(
            "Aoife", "Bruno", "Carmen", "Dmitri", "Esther", "Farid", "Greta", "Hugo", "Imani", "Jonas", "Keiko",
            "Lukas", "Mina", "Noor", "Oskar", "Paula", "Quentin", "Rosa", "Samir", "Tove", "Ulrike", "Viktor", "Wanda",
            "Xenia", "Yara", "Zofia");
    private static final List<String> LAST_NAMES = List.of(
            "Brennan",
            "Okonjo",
            "Vogel",
            "Thorsen",
            "Haddad",
            "Moreau",
            "Sato",
            "Kaminski",
            "Duarte",
            "Eriksen",
            "Fontaine",
            "García",
            "Holm",
            "Ivanova",
            "Jansen",
            "Kovács",
            "Łuczak",
            "Mbeki",
            "Nakamura",
            "O’Neill",
            "Petrov",
            "Quist",
            "Rossi",
            "Schäfer",
            "Tanaka",
            "Ueda",
            "Visser",
            "Weiß",
            "Yılmaz",
            "Zimmer");
    private static final List<String> OCCUPATIONS = List.of(
            "Software developer",
            "Nurse",
            "Teacher",
            "Carpenter",
            "Accountant",
            "Cook",
            "Violinist",
            "Bus driver",
            "Hairdresser",
            "Dentist",
            "Architect",
            "Student",
            "Warehouse worker",
            "Journalist",
            "Retired");
    private static final List<LocalTime> TIMES = List.of(
            LocalTime.of(8, 0),
            LocalTime.of(9, 15),
            LocalTime.of(10, 30),
            LocalTime.of(14, 0),
            LocalTime.of(15, 15),
            LocalTime.of(16, 30));

    private final Random random = new Random(SEED);
    private final LocalDate today;

    DemoPeople(LocalDate today) {
        this.today = today;
    }

    /** All of them, those with a part of their own first. */
    List<DemoClient> all() {
        List<DemoClient> all = new ArrayList<>(new DemoCast(today).all());
        while (all.size() < CLIENTS) {
            all.add(anybody(all.size()));
        }
        return all;
    }

    private DemoClient anybody(int number) {
        // Two clients of one name, so that whoever looks for them has to look at the birth date as well.
        boolean twin = number == CLIENTS - 1;
        String first = twin ? "Daniel" : FIRST_NAMES.get(number % FIRST_NAMES.size());
        String last = twin ? "Achterberg" : LAST_NAMES.get((number * 7) % LAST_NAMES.size());
        int therapist = number % THERAPISTS;
        return new DemoClient(
                first,
                last,
                null,
                LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000)),
                OCCUPATIONS.get(random.nextInt(OCCUPATIONS.size())),
                therapist,
                null,
                null,
                stories(number, therapist));
    }

    /** One course of treatment; for every fourth client a second one, because the knots came back. */
    private List<DemoStory> stories(int number, int therapist) {
        if (number % 13 == 0) {
            return List.of();
        }
        DemoComplaint complaint = DemoComplaint.ALL.get(number % DemoComplaint.ALL.size());
        Side side = random.nextInt(3) == 0 ? Side.LEFT : Side.RIGHT;
        LocalTime time = TIMES.get(random.nextInt(TIMES.size()));
        boolean returns = number % 4 == 0;
        int sessions = 4 + random.nextInt(3);
        int startedBefore = startedBefore(number, returns);
        DemoStory one = course(complaint, side, workday(today.minusDays(startedBefore), therapist), time, sessions);
        if (!returns) {
            return List.of(one);
        }
        LocalDate again = workday(one.day(one.held() - 1).plusDays(60 + random.nextInt(60)), therapist);
        return again.isBefore(today) ? List.of(one, course(complaint, side, again, time, sessions - 1)) : List.of(one);
    }

    /** Every second client is in the middle of a course now; the courses of the others lie spread over the year. */
    private int startedBefore(int number, boolean returns) {
        if (returns) {
            return 220 + random.nextInt(OLDEST_DAYS - 220);
        }
        return number / THERAPISTS % 2 == 1 ? random.nextInt(28) : 40 + random.nextInt(OLDEST_DAYS - 40);
    }

    private DemoStory course(DemoComplaint complaint, Side side, LocalDate first, LocalTime time, int sessions) {
        int gap = 7;
        int held = 0;
        while (held < sessions && first.plusDays((long) held * gap).isBefore(today)) {
            held++;
        }
        // Most clients have their next appointment; with some it was forgotten, and a follow-up says so.
        int booked = held == sessions ? 0 : Math.min(sessions - held, random.nextInt(4));
        return new DemoStory(complaint, side, first, time, sessions, gap, held, booked, 6 + random.nextInt(3), 2, null);
    }

    /** The next day from this one on which the therapist works. */
    private LocalDate workday(LocalDate day, int therapist) {
        LocalDate found = day;
        while (!works(found.getDayOfWeek(), therapist, today)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** Ines works on the weekday of today, so that whoever tries the demo finds a day at work. All work five days. */
    static boolean works(DayOfWeek day, int therapist, LocalDate today) {
        return therapist == 0
                ? day.getValue() <= DayOfWeek.FRIDAY.getValue() || day == today.getDayOfWeek()
                : day != DayOfWeek.SUNDAY && day.getValue() != therapist;
    }
}
