package org.knotwise.knots.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.health.AlertDraft;
import org.knotwise.health.AlertKind;
import org.knotwise.health.Alerts;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.QuietTime;
import org.knotwise.practice.HouseWords;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * Tells by an alert that a released knot was found again: once in each episode, and until it is released again. The
 * reception sees nothing of it.
 */
@Component
public class KnotReturns {

    private final Alerts alerts;
    private final Atlas atlas;
    private final HouseWords words;

    KnotReturns(Alerts alerts, Atlas atlas, HouseWords words) {
        this.alerts = alerts;
        this.atlas = atlas;
        this.words = words;
    }

    /** Looks at the course as it is now, in the transaction that changed it. */
    public void follow(Knot knot, ClientId client, KnotCourse course) {
        int last = course.episodes().size() - 1;
        Optional<QuietTime> quiet = QuietTime.before(course.episodes(), last)
                .filter(_ -> course.episodes().get(last).isOpen());
        if (quiet.isEmpty()) {
            endAlert(knot, client);
        } else if (!knot.wasReturnTold(quiet.get().foundOn())) {
            endAlert(knot, client);
            var draft = new AlertDraft(textOf(knot, course, quiet.get()), AlertKind.RETURN, null, null);
            knot.toldReturn(quiet.get().foundOn(), alerts.add(client, draft));
        }
    }

    /** One that somebody ended before stays as that person left it. */
    private void endAlert(Knot knot, ClientId client) {
        knot.returnAlert().ifPresent(alert -> alerts.end(client, alert));
        knot.returnIsOver();
    }

    private String textOf(Knot knot, KnotCourse course, QuietTime quiet) {
        List<QuietTime> times = QuietTime.all(course.episodes());
        int median = QuietTime.weeks(QuietTime.medianDays(times).orElseThrow());
        return say(
                times.size() == 1 ? "knot.return.first" : "knot.return.again",
                muscle(knot.place()),
                say("side." + knot.place().side().name().toLowerCase(Locale.ROOT)),
                times.size(),
                say("knot.return.weeks", quiet.weeks()),
                say("knot.return.weeks", median));
    }

    private String muscle(KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint at ->
                atlas.in(words.locale())
                        .muscle(at.point().muscle())
                        .map(Muscle::common)
                        .orElse(at.point().muscle().value());
            case KnotPlace.FreeSpot _ -> say("knot.freeSpot");
        };
    }

    private String say(String key, Object... arguments) {
        return words.of(key, arguments);
    }
}
