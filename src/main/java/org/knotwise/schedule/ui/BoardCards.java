package org.knotwise.schedule.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.WeekEntry;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Words;

/** The appointments of a board, as cards. */
final class BoardCards {

    private final Board board;
    private final Rights rights;
    private final Instant now;
    private final Map<AccountId, String> therapists;
    private final Map<RoomId, String> rooms;

    /**
     * What the one who looks may do with what is shown.
     *
     * @param books whether appointments may be changed
     * @param charts whose visits may be charted: the own ones
     */
    record Rights(boolean books, boolean charts, AccountId self) {}

    BoardCards(Board board, Rights rights, Instant now) {
        this.board = board;
        this.rights = rights;
        this.now = now;
        this.therapists = board.therapistNames();
        this.rooms = board.roomNames();
    }

    List<Wire.Card> cards() {
        return board.entries()
                .map(entry -> switch (entry) {
                    case WeekEntry.Known known -> card(known);
                    case WeekEntry.Busy busy -> card(busy);
                })
                .toList();
    }

    private Wire.Card card(WeekEntry.Known entry) {
        String note = note(entry);
        String where = board.isByRooms()
                ? firstName(therapists.getOrDefault(entry.therapist(), ""))
                : rooms.getOrDefault(entry.room(), "");
        String with = Words.of(
                "schedule.withIn",
                therapists.getOrDefault(entry.therapist(), ""),
                rooms.getOrDefault(entry.room(), ""));
        String times = Words.of("schedule.times", clock(entry.start()), clock(entry.end()));
        return new Wire.Card(
                entry.id().toString(),
                board.dayOf(entry.start()),
                board.columnOf(entry.therapist(), entry.room()),
                board.minuteOf(entry.start()),
                board.endOf(entry.start(), entry.end()),
                Names.family(entry.clientName()),
                Names.of(entry.clientName()),
                List.of(note, where),
                Words.of("schedule.spokenCard", entry.clientName(), times, note, with),
                look(entry),
                entry.client().equals(board.address().client()),
                facts(entry, times, with),
                may(entry));
    }

    /** Nothing of a colleague's client but that the time is taken. */
    private Wire.Card card(WeekEntry.Busy entry) {
        String busy = Words.of("schedule.busy");
        String times = Words.of("schedule.times", clock(entry.start()), clock(entry.end()));
        return new Wire.Card(
                "",
                board.dayOf(entry.start()),
                board.columnOf(entry.therapist(), entry.room()),
                board.minuteOf(entry.start()),
                board.endOf(entry.start(), entry.end()),
                busy,
                busy,
                List.of(),
                Words.of(
                        "schedule.spokenBusy",
                        times,
                        therapists.getOrDefault(entry.therapist(), ""),
                        rooms.getOrDefault(entry.room(), "")),
                "busy",
                false,
                List.of(),
                List.of());
    }

    private static String note(WeekEntry.Known entry) {
        DayEntry.Progress progress = entry.progress();
        if (entry.status() == AppointmentStatus.MISSED) {
            return Words.of("schedule.missed");
        }
        if (entry.first()) {
            return Words.of("schedule.firstVisit");
        }
        if (progress != null) {
            return Words.of("schedule.session", progress.session(), progress.agreed());
        }
        String service = entry.service();
        return service == null ? Words.of("schedule.withoutPlan") : service;
    }

    private static String look(WeekEntry.Known entry) {
        return switch (entry.status()) {
            case MISSED -> "missed";
            case DONE -> "done";
            case BOOKED, CANCELLED -> entry.first() ? "first" : "plain";
        };
    }

    private List<String> facts(WeekEntry.Known entry, String times, String with) {
        List<String> facts = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(entry.start(), board.zone());
        facts.add(Words.of("schedule.dayAndTimes", Formats.day(day), times));
        facts.add(with);
        DayEntry.Progress progress = entry.progress();
        if (progress != null) {
            facts.add(Words.of("schedule.sessionOfPlan", progress.session(), progress.agreed()));
        }
        String service = entry.service();
        if (service != null) {
            facts.add(service);
        }
        if (entry.status() != AppointmentStatus.BOOKED) {
            facts.add(Words.of("appointmentStatus", entry.status()));
        }
        return facts;
    }

    private List<String> may(WeekEntry.Known entry) {
        List<String> may = new ArrayList<>();
        boolean booked = entry.status() == AppointmentStatus.BOOKED;
        may.add(word(WeekCalendar.Act.RECORD));
        LocalDate today = LocalDate.ofInstant(now, board.zone());
        if (booked
                && rights.charts()
                && entry.therapist().equals(rights.self())
                && !LocalDate.ofInstant(entry.start(), board.zone()).isAfter(today)) {
            may.add(word(WeekCalendar.Act.CHART));
        }
        if (booked && rights.books()) {
            if (entry.start().isAfter(now)) {
                may.add(word(WeekCalendar.Act.MOVE));
            }
            may.add(word(WeekCalendar.Act.CANCEL));
        }
        return may;
    }

    static String firstName(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    private static String word(WeekCalendar.Act act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    private String clock(Instant instant) {
        return Formats.time(instant.atZone(board.zone()).toLocalTime());
    }
}
