package org.knotwise.knots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.knotwise.knots.KnotCourse.Closing;
import org.knotwise.knots.KnotCourse.Event;
import org.knotwise.knots.KnotCourse.Fact;

/** A made-up course of visits at one knot, some of whose findings were amended afterwards. */
record KnotLedger(List<Entry> entries, LocalDate today) {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 8);

    /** Days around every limit of the rules come up often. */
    private static final int[] GAPS = {0, 1, 7, 14, 20, 21, 22, 60, 150, 179, 180, 181, 300, 364, 365, 366};

    private static final int MOST_ENTRIES = 10;

    /** What was written down: a finding with what became of it, or a closing. */
    sealed interface Entry {

        LocalDate on();
    }

    /**
     * A finding and its amendments.
     *
     * @param versions the original first; the last one counts
     * @param withdrawn whether even the last one was taken back
     */
    record Found(LocalDate on, List<Fact> versions, boolean withdrawn) implements Entry {}

    record Closed(LocalDate on) implements Entry {}

    static KnotLedger any(Random random) {
        List<Entry> entries = new ArrayList<>();
        LocalDate day = FIRST;
        int count = 1 + random.nextInt(MOST_ENTRIES);
        for (int i = 0; i < count; i++) {
            entries.add(random.nextInt(8) == 0 ? new Closed(day) : anyFound(day, random));
            day = day.plusDays(anyGap(random));
        }
        return new KnotLedger(entries, day);
    }

    private static Found anyFound(LocalDate day, Random random) {
        List<Fact> versions = new ArrayList<>(List.of(anyFact(day, random)));
        while (random.nextInt(5) == 0) {
            versions.add(anyFact(day, random));
        }
        return new Found(day, versions, random.nextInt(8) == 0);
    }

    private static Fact anyFact(LocalDate day, Random random) {
        int tenderness = random.nextInt(4) == 0 ? random.nextInt(11) : random.nextInt(6);
        return new Fact(day, tenderness, anyAnswer(random), anyAnswer(random));
    }

    private static Answer anyAnswer(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Answer.YES;
            case 1, 2 -> Answer.NO;
            default -> Answer.NOT_TESTED;
        };
    }

    private static int anyGap(Random random) {
        return GAPS[random.nextInt(GAPS.length)];
    }

    /** What is in force, in the order of the visits. */
    List<Event> inForce() {
        List<Event> events = new ArrayList<>();
        for (Entry entry : entries) {
            switch (entry) {
                case Found found when found.withdrawn() -> {}
                case Found found -> events.add(found.versions().getLast());
                case Closed(LocalDate on) -> events.add(new Closing(on));
            }
        }
        return events;
    }

    /** The same without one of its entries. */
    KnotLedger without(int entry) {
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.remove(entry);
        return new KnotLedger(fewer, today);
    }

    @Override
    public String toString() {
        return entries.stream().map(Entry::toString).collect(Collectors.joining("\n  ", "\n  ", "\n  today " + today));
    }
}
