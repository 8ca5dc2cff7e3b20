package org.knotwise.schedule.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.WeekPage;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** A board, as the browser draws it. */
final class BoardDrawing {

    private static final int SLOT = 15;
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Board board;
    private final BoardCards cards;
    private final Instant now;

    BoardDrawing(Board board, BoardCards.Rights rights, Instant now) {
        this.board = board;
        this.cards = new BoardCards(board, rights, now);
        this.now = now;
    }

    Wire.Week week() {
        return new Wire.Week(
                board.days().stream().map(this::day).toList(),
                columns(),
                board.from(),
                board.to(),
                SLOT,
                now(),
                cards.cards(),
                closures(),
                rooms(),
                board.zone().getId());
    }

    private Wire.Day day(LocalDate day) {
        boolean today = day.equals(LocalDate.ofInstant(now, board.zone()));
        String label = Words.of("schedule.day", Formats.weekday(day), day.getDayOfMonth());
        return new Wire.Day(
                today ? Words.of("schedule.today", label) : label,
                Formats.weekday(day),
                Integer.toString(day.getDayOfMonth()),
                Formats.longDay(day),
                today,
                board.page().holidays().getOrDefault(day, ""));
    }

    private List<Wire.Column> columns() {
        if (board.isByRooms()) {
            return board.page().rooms().stream()
                    .map(room -> new Wire.Column(room.name(), room.name()))
                    .toList();
        }
        Map<AccountId, String> names = board.therapistNames();
        return board.therapists().stream()
                .map(id -> names.getOrDefault(id, ""))
                .map(name -> new Wire.Column(BoardCards.firstName(name), name))
                .toList();
    }

    private Wire.@Nullable Now now() {
        int day = board.dayOf(now);
        return day >= 0 ? new Wire.Now(day, board.minuteOf(now)) : pastOrComing();
    }

    /** In a week that is over all is past, in one to come nothing is. */
    private Wire.@Nullable Now pastOrComing() {
        LocalDate today = LocalDate.ofInstant(now, board.zone());
        boolean over = board.days().getLast().isBefore(today);
        return over ? new Wire.Now(board.days().size(), 0) : null;
    }

    private List<Wire.Closure> closures() {
        if (board.isByRooms()) {
            return IntStream.range(0, board.days().size())
                    .filter(day ->
                            board.page().holidays().containsKey(board.days().get(day)))
                    .boxed()
                    .flatMap(day -> IntStream.range(0, board.columns())
                            .mapToObj(column -> new Wire.Closure(day, column, 0, MINUTES_OF_A_DAY, "holiday", "")))
                    .toList();
        }
        return board.closures()
                .map(one -> new Wire.Closure(
                        board.days().indexOf(one.day()),
                        board.therapists().indexOf(one.therapist()),
                        minute(one.from()),
                        one.to() == null ? MINUTES_OF_A_DAY : minute(one.to()),
                        one.why().name().toLowerCase(Locale.ROOT),
                        label(one.why())))
                .toList();
    }

    private static String label(WeekPage.Why why) {
        return switch (why) {
            case BREAK -> Words.of("schedule.break");
            case AWAY -> Words.of("schedule.away");
            case OUTSIDE, HOLIDAY -> "";
        };
    }

    private List<Wire.Room> rooms() {
        List<Wire.Room> rooms = new ArrayList<>();
        for (WeekPage.Place room : board.page().rooms()) {
            List<Wire.Use> uses = uses(room).toList();
            rooms.add(new Wire.Room(
                    room.name(),
                    shortName(room.name()),
                    IntStream.range(0, board.days().size())
                            .mapToObj(day -> Words.of(
                                    "schedule.roomUse",
                                    room.name(),
                                    uses.stream()
                                            .filter(use -> use.day() == day)
                                            .count()))
                            .toList(),
                    uses));
        }
        return rooms;
    }

    private Stream<Wire.Use> uses(WeekPage.Place room) {
        return board.page().roomUse().stream()
                .filter(use -> use.room().equals(room.id()))
                .filter(use -> board.dayOf(use.span().start()) >= 0)
                .map(use -> new Wire.Use(
                        board.dayOf(use.span().start()),
                        board.minuteOf(use.span().start()),
                        board.endOf(use.span().start(), use.span().end())));
    }

    /** Room 2 is R 2: there is little place beside a strip. */
    private static String shortName(String name) {
        int blank = name.lastIndexOf(' ');
        return blank < 0 || blank == name.length() - 1
                ? name.substring(0, Math.min(name.length(), 4))
                : name.charAt(0) + " " + name.substring(blank + 1, Math.min(name.length(), blank + 4));
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES_OF_AN_HOUR + time.getMinute();
    }
}
