package org.knotwise.schedule.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.BookableSession;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.SessionGap;
import org.knotwise.scheduling.TreatmentTime;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Words;

/**
 * A session that is to be booked, and the times of a board at which it can be.
 *
 * @param free sorted by start
 * @param gaps how it would lie on any day
 */
record SessionOffer(
        ClientId client,
        PersonName name,
        BookableSession session,
        TreatmentTime time,
        List<FreeTime> free,
        Function<LocalDate, SessionGap> gaps) {

    private record Column(int day, int column) {}

    /** The times as they are drawn: none over another, those outside the plan's gap marked as such. */
    List<Wire.Fit> fits(Board board) {
        Map<Column, Integer> ends = new HashMap<>();
        List<Wire.Fit> fits = new ArrayList<>();
        for (FreeTime one : free) {
            Board.Place place = board.placeOf(one);
            if (place.day() < 0 || place.column() < 0) {
                continue;
            }
            var column = new Column(place.day(), place.column());
            int end = board.endOf(one.start(), one.end());
            if (place.minute() >= ends.getOrDefault(column, 0)) {
                ends.put(column, end);
                fits.add(fit(board, one, place, end));
            }
        }
        return fits;
    }

    private Wire.Fit fit(Board board, FreeTime one, Board.Place place, int end) {
        SessionGap gap = gaps.apply(board.days().get(place.day()));
        String label = Words.of(gap.isWithin() ? "schedule.fits" : "schedule.fitsBeyond");
        String spoken =
                Words.of("schedule.spokenFit", label, new WordsOfTimes(board).inFull(one), WordsOfTimes.gap(gap));
        return new Wire.Fit(place.day(), place.column(), place.minute(), end, gap.isWithin(), label, spoken);
    }

    /** Where it may go, for what is dragged over the board. */
    Wire.Reach reach(Board board) {
        return reach(board, "", Names.of(name), time, free, gaps);
    }

    /** @param gaps null for a treatment without a plan */
    static Wire.Reach reach(
            Board board,
            String id,
            String name,
            TreatmentTime time,
            List<FreeTime> free,
            @Nullable Function<LocalDate, SessionGap> gaps) {
        var words = new WordsOfTimes(board);
        return new Wire.Reach(
                id,
                name,
                (int) time.length().toMinutes(),
                free.stream()
                        .map(one -> new Wire.Start(
                                board.placeOf(one).day(),
                                board.placeOf(one).column(),
                                board.placeOf(one).minute(),
                                words.where(one)))
                        .filter(start -> start.day() >= 0 && start.column() >= 0)
                        .toList(),
                board.days().stream().map(day -> gap(gaps, day)).toList());
    }

    private static Wire.DayGap gap(@Nullable Function<LocalDate, SessionGap> gaps, LocalDate day) {
        if (gaps == null) {
            return new Wire.DayGap("", true);
        }
        SessionGap gap = gaps.apply(day);
        return new Wire.DayGap(WordsOfTimes.gap(gap), gap.isWithin());
    }

    /** The free time that is drawn at this place. */
    Optional<FreeTime> at(Board board, Board.Place place) {
        return free.stream().filter(one -> board.placeOf(one).equals(place)).findFirst();
    }

    BookingWish wish(FreeTime at) {
        return new BookingWish(
                session.id(),
                at.therapist(),
                at.room(),
                at.start(),
                Duration.between(at.start(), at.end()),
                time.turnOver());
    }

    /** What is asked before it is booked. */
    List<String> facts(Board board, FreeTime at) {
        var words = new WordsOfTimes(board);
        LocalDate day = LocalDate.ofInstant(at.start(), board.zone());
        SessionGap gap = gaps.apply(day);
        List<String> facts = new ArrayList<>(List.of(words.when(at), words.where(at)));
        facts.add(WordsOfTimes.gap(gap));
        if (!gap.isWithin()) {
            facts.add(Words.of("schedule.gap.beyond"));
        }
        return facts;
    }

    String title() {
        return Words.of("schedule.bookTitle", session.number(), session.agreed(), name);
    }
}
