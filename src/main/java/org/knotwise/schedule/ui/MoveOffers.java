package org.knotwise.schedule.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.MoveTimes;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.SessionGap;
import org.knotwise.scheduling.SessionGaps;
import org.knotwise.scheduling.TreatmentTime;
import org.knotwise.scheduling.WeekEntry;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Words;

/** To which times of a board an appointment can be moved, and how its session would lie there. */
@SpringComponent
class MoveOffers {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final MoveTimes times;
    private final SessionGaps gaps;

    MoveOffers(MoveTimes times, SessionGaps gaps) {
        this.times = times;
        this.gaps = gaps;
    }

    /** @param gaps null for a treatment without a plan */
    record Offer(
            WeekEntry.Known entry,
            List<FreeTime> free,
            @Nullable Function<LocalDate, SessionGap> gaps) {

        Wire.Reach reach(Board board) {
            var time = new TreatmentTime(Duration.between(entry.start(), entry.end()), Duration.ZERO);
            return SessionOffer.reach(board, entry.id().toString(), Names.of(entry.clientName()), time, free, gaps);
        }
    }

    Offer of(WeekEntry.Known entry, Board board) {
        return new Offer(
                entry,
                onePerPlace(entry, board, free(entry, board, Duration.between(entry.start(), entry.end()))),
                gapsOf(entry));
    }

    /** The times of some days in the first room that is free, the present one before others. */
    List<FreeTime> between(WeekEntry.Known entry, Set<AccountId> therapists, LocalDate from, LocalDate to) {
        Map<Object, FreeTime> first = new LinkedHashMap<>();
        times
                .free(entry.client(), entry.id(), Duration.between(entry.start(), entry.end()), therapists, from, to)
                .stream()
                .sorted(Comparator.comparing((FreeTime one) -> !one.room().equals(entry.room())))
                .forEach(one -> first.putIfAbsent(List.of(one.start(), one.therapist()), one));
        return first.values().stream()
                .sorted(Comparator.comparing(FreeTime::start))
                .toList();
    }

    /** What somebody wishes who lets a card go there: in a free room, if there is one. */
    Optional<FreeTime> wished(WeekEntry.Known entry, Board board, Board.Place place, int end) {
        boolean there = place.day() >= 0
                && place.day() < board.days().size()
                && place.column() >= 0
                && place.column() < board.columns()
                && place.minute() >= 0
                && place.minute() < end
                && end <= MINUTES_OF_A_DAY;
        if (!there) {
            return Optional.empty();
        }
        Duration length = Duration.ofMinutes((long) end - place.minute());
        AccountId therapist =
                board.isByRooms() ? entry.therapist() : board.therapists().get(place.column());
        RoomId room =
                board.isByRooms() ? board.page().rooms().get(place.column()).id() : entry.room();
        var start = board.days()
                .get(place.day())
                .atTime(LocalTime.MIDNIGHT.plusMinutes(place.minute()))
                .atZone(board.zone())
                .toInstant();
        var wish = new FreeTime(start, start.plus(length), therapist, room);
        return TreatmentTime.isLength(length)
                ? Optional.of(onePerPlace(entry, board, free(entry, board, length)).stream()
                        .filter(one -> board.placeOf(one).equals(place))
                        .findFirst()
                        .orElse(wish))
                : Optional.of(wish);
    }

    /** What is asked before it moves: from where, to where, and how its session lies then. */
    List<String> facts(WeekEntry.Known entry, Board board, FreeTime to) {
        var words = new WordsOfTimes(board);
        var from = new FreeTime(entry.start(), entry.end(), entry.therapist(), entry.room());
        List<String> facts = new ArrayList<>(List.of(
                Words.of("schedule.moveFrom", words.inFull(from)), Words.of("schedule.moveTo", words.inFull(to))));
        Function<LocalDate, SessionGap> around = gapsOf(entry);
        if (around != null) {
            SessionGap gap = around.apply(LocalDate.ofInstant(to.start(), board.zone()));
            facts.add(WordsOfTimes.gap(gap));
            if (!gap.isWithin()) {
                facts.add(Words.of("schedule.gap.beyond"));
            }
        }
        return facts;
    }

    private List<FreeTime> free(WeekEntry.Known entry, Board board, Duration length) {
        Set<AccountId> therapists = board.isByRooms() ? Set.of(entry.therapist()) : Set.copyOf(board.therapists());
        return times.free(
                entry.client(),
                entry.id(),
                length,
                therapists,
                board.days().getFirst(),
                board.days().getLast());
    }

    /** Of several rooms for one column the present one, or else the first. */
    private static List<FreeTime> onePerPlace(WeekEntry.Known entry, Board board, List<FreeTime> free) {
        Map<Board.Place, FreeTime> one = new LinkedHashMap<>();
        for (FreeTime time : free) {
            one.merge(board.placeOf(time), time, (known, other) -> other.room().equals(entry.room()) ? other : known);
        }
        return List.copyOf(one.values());
    }

    private @Nullable Function<LocalDate, SessionGap> gapsOf(WeekEntry.Known entry) {
        SessionId session = entry.session();
        return session == null ? null : gaps.around(entry.client(), session);
    }

    static String clock(Board board, FreeTime time) {
        return Formats.time(time.start().atZone(board.zone()).toLocalTime());
    }
}
