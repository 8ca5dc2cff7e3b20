package org.knotwise.today.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.ui.KnotGlyph;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.scheduling.ui.AppointmentDeeds;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Pips;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitGlance;
import org.knotwise.visits.VisitStatus;
import org.knotwise.visits.Visits;
import org.knotwise.visits.ui.VisitNavigation;

/** The pieces of which the entries of a day are made. */
class DayParts {

    private static final int KNOTS_IN_A_ROW = 2;

    private final Visits visits;
    private final Practice practice;
    private final Atlas atlas;
    private final KnotNames names;
    private final AppointmentDeeds deeds;
    private final Instant now;

    DayParts(Visits visits, Practice practice, Atlas atlas, AppointmentDeeds deeds, Instant now) {
        this.deeds = deeds;
        this.visits = visits;
        this.practice = practice;
        this.atlas = atlas;
        this.names = new KnotNames(atlas);
        this.now = now;
    }

    Atlas atlas() {
        return atlas;
    }

    KnotNames names() {
        return names;
    }

    String clock(Instant instant) {
        return Formats.time(practice.local(instant).toLocalTime());
    }

    static Div time(String clock, Duration length) {
        var minutes = new Span(Words.of("today.minutes", length.toMinutes()));
        var time = new Div(new Span(clock), minutes);
        time.addClassName("today-day__time");
        return time;
    }

    /** How far the plan is; or that there is none. */
    static Div progress(DayEntry entry, boolean firstVisit) {
        var all = new Div();
        all.addClassName("today-day__progress");
        DayEntry.Progress progress = entry.progress();
        if (firstVisit) {
            var badge = new Span(Words.of("today.firstVisit"));
            badge.addClassNames("kw-badge", "kw-badge--accent");
            all.add(badge);
        }
        if (progress != null) {
            String words = Words.of("today.session", progress.session(), progress.agreed());
            all.add(new Pips(progress.done(), progress.agreed(), words), new Span(words));
        } else {
            all.add(new Span(Words.of("today.withoutPlan")));
        }
        return all;
    }

    /** The knots that matter most, each with its sign. */
    Div knots(List<KnotRow> knots) {
        var all = new Div();
        all.addClassName("today-day__knots");
        worstFirst(knots).stream().limit(KNOTS_IN_A_ROW).forEach(knot -> {
            var one = new Span(
                    KnotGlyph.alone(knot.state(), knot.recurring()),
                    new Span(Words.of(
                            "today.knot",
                            names.muscle(knot.place()),
                            Words.of("today.side", knot.place().side()))));
            one.addClassName("today-day__knot");
            all.add(one);
        });
        return all;
    }

    /** Those that hurt first, then by tenderness. */
    static List<KnotRow> worstFirst(List<KnotRow> knots) {
        return knots.stream()
                .sorted(Comparator.comparing(KnotRow::state)
                        .thenComparing(
                                Comparator.comparingInt(KnotRow::tenderness).reversed())
                        .thenComparingInt(KnotRow::number))
                .toList();
    }

    /** Pain at the last visit, and at the one before. */
    static Span pain(List<VisitGlance> latest) {
        Optional<Integer> last = painAt(latest, 0);
        Optional<Integer> before = painAt(latest, 1);
        var pain = new Span(last.map(value -> before.map(was -> Words.of("today.painWas", value, was))
                        .orElseGet(() -> Words.of("today.pain", value)))
                .orElse(""));
        pain.addClassName("today-day__pain");
        return pain;
    }

    static Optional<Integer> painAt(List<VisitGlance> latest, int index) {
        @Nullable Integer pain = index < latest.size() ? latest.get(index).painBefore() : null;
        return Optional.ofNullable(pain);
    }

    /** What else can be done with an appointment that is booked. */
    static Component menu(AppointmentDeeds deeds, DayEntry entry, boolean toCome, Practice practice) {
        return deeds.menu(
                entry.client(),
                entry.id(),
                toCome,
                Words.of(
                        "appointments.menu",
                        Formats.time(practice.local(entry.start()).toLocalTime())));
    }

    /** The same, as the therapist's own day knows it. */
    Component menu(DayEntry entry) {
        return menu(deeds, entry, entry.start().isAfter(now), practice);
    }

    /** Starts the visit, goes on with its note, or says how the appointment ended. */
    Component action(DayEntry entry, List<VisitGlance> glances) {
        Optional<VisitGlance> draft = glances.stream()
                .filter(glance -> glance.client().equals(entry.client())
                        && glance.day().equals(practice.local(entry.start()).toLocalDate()))
                .filter(glance -> glance.status() == VisitStatus.DRAFT)
                .findFirst();
        if (entry.status() != AppointmentStatus.BOOKED) {
            var status = new Span(Words.of("appointmentStatus", entry.status()));
            status.addClassNames("kw-badge", "kw-badge--note");
            return status;
        }
        if (draft.isPresent()) {
            var sign = new Button(
                    Words.of("today.signNote"),
                    Icons.of("pencil"),
                    _ -> VisitNavigation.open(entry.client(), draft.get().id()));
            sign.setAriaLabel(Words.of("today.signNoteOf", entry.clientName()));
            return sign;
        }
        var start = new Button(Words.of("visits.start"), Icons.of("play"), _ -> start(entry));
        start.setAriaLabel(Words.of("today.startFor", entry.clientName()));
        return start;
    }

    void start(DayEntry entry) {
        VisitNavigation.start(visits, entry.client(), entry.id());
    }

    /** In 18 minutes, or since when. */
    String until(DayEntry entry) {
        long minutes = Duration.between(now, entry.start()).toMinutes();
        if (minutes <= 0) {
            return Words.of("today.isNow");
        }
        return minutes < 90 ? Words.of("today.inMinutes", minutes) : Words.of("today.at", clock(entry.start()));
    }
}
