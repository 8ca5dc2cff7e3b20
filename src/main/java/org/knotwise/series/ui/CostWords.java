package org.knotwise.series.ui;

import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.series.CostPart;
import org.knotwise.series.PlacedSession;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** Says in plain words why a session is not placed as well as could be, and which limit it breaks. */
record CostWords(Practice practice, Map<AccountId, String> therapists) {

    /** @param before the session before it; null if there is none */
    String of(CostPart part, PlacedSession session, @Nullable FreeTime before) {
        return switch (part.kind()) {
            case GAP -> gap(session);
            case OTHER_THERAPIST -> Words.of("series.cost.otherTherapist");
            case CHANGE_OF_THERAPIST -> Words.of("series.cost.changeOfTherapist");
            case WEEKDAY ->
                Words.of(
                        "series.cost.weekday",
                        Formats.weekday(practice.local(session.time().start()).toLocalDate()));
            case HOURS -> Words.of("series.cost.hours");
            case CHANGE_OF_ROOM -> Words.of("series.cost.changeOfRoom");
            case START -> start(session.time(), before);
        };
    }

    /** Which limit a gap breaks, and by how many days. */
    static String breach(PlacedSession session) {
        int days = session.gapDays() == null ? 0 : session.gapDays();
        boolean early = days < session.session().gap().min();
        return Words.of(
                early ? "series.breach.early" : "series.breach.late",
                session.session().number(),
                days,
                early ? session.session().gap().min() : session.session().gap().max());
    }

    private static String gap(PlacedSession session) {
        int days = session.gapDays() == null ? 0 : session.gapDays();
        int off = days - session.session().gap().ideal();
        return Words.of(
                off > 0 ? "series.cost.later" : "series.cost.sooner",
                Math.abs(off),
                session.session().gap().ideal());
    }

    private String start(FreeTime time, @Nullable FreeTime before) {
        if (before == null) {
            return "";
        }
        LocalTime one = practice.local(before.start()).toLocalTime();
        boolean later = practice.local(time.start()).toLocalTime().isAfter(one);
        return Words.of(later ? "series.cost.startLater" : "series.cost.startEarlier", Formats.time(one));
    }
}
