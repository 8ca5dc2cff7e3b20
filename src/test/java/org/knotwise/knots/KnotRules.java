package org.knotwise.knots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.KnotCourse.Closing;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.knots.KnotCourse.Event;
import org.knotwise.knots.KnotCourse.Fact;

/**
 * The rules of states and episodes once more, as plainly as they can be written: one day of the calendar after the other,
 * each limit as the number that the rule names, and each answer looked up in the findings instead of carried along.
 */
final class KnotRules {

    /** A finding that was seen already, with its episode. */
    private record Seen(Fact fact, int episode) {}

    private final List<Seen> seen = new ArrayList<>();
    private final List<LocalDate> began = new ArrayList<>();
    private final List<@Nullable LocalDate> ended = new ArrayList<>();
    private final List<@Nullable Ending> how = new ArrayList<>();
    final List<KnotState> states = new ArrayList<>();

    KnotRules(List<Event> inForce, LocalDate today) {
        if (inForce.isEmpty()) {
            return;
        }
        for (LocalDate day = inForce.getFirst().on(); !day.isAfter(today); day = day.plusDays(1)) {
            // An episode lapses after 180 days unexamined.
            if (open() && seen.getLast().fact().on().plusDays(180).isBefore(day)) {
                end(seen.getLast().fact().on().plusDays(180), Ending.LAPSED);
            }
            for (Event event : inForce) {
                if (event.on().equals(day)) {
                    switch (event) {
                        case Fact fact -> states.add(stateAt(fact));
                        case Closing _ when open() -> end(day, Ending.CLOSED);
                        case Closing _ -> {}
                    }
                }
            }
        }
    }

    List<Episode> episodes() {
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < began.size(); i++) {
            episodes.add(new Episode(began.get(i), ended.get(i), how.get(i)));
        }
        return episodes;
    }

    /** This episode began within 12 months of the release before it. */
    boolean isRecurring() {
        int last = began.size() - 1;
        if (last < 1 || how.get(last - 1) != Ending.RELEASED) {
            return false;
        }
        LocalDate released = ended.get(last - 1);
        return released != null && !began.get(last).minusMonths(12).isAfter(released);
    }

    private KnotState stateAt(Fact fact) {
        boolean newEpisode = false;
        if (began.isEmpty() || how.getLast() == Ending.LAPSED || how.getLast() == Ending.CLOSED) {
            newEpisode = true;
        } else if (how.getLast() == Ending.RELEASED) {
            boolean foundAgain =
                    fact.recognised() == Answer.YES || fact.painfulUnpressed() == Answer.YES || fact.tenderness() >= 4;
            if (!foundAgain) {
                // Less leaves it released.
                seen.add(new Seen(fact, began.size() - 1));
                return KnotState.RELEASED;
            }
            LocalDate released = ended.getLast();
            newEpisode = released == null || released.plusDays(21).isBefore(fact.on());
            if (!newEpisode) {
                // It did not hold: the same episode goes on.
                ended.set(ended.size() - 1, null);
                how.set(how.size() - 1, null);
            }
        }
        boolean earlier = !newEpisode;
        if (newEpisode) {
            began.add(fact.on());
            ended.add(null);
            how.add(null);
        }
        seen.add(new Seen(fact, began.size() - 1));
        if (says(Fact::recognised) || says(Fact::painfulUnpressed)) {
            return KnotState.ACTIVE;
        }
        if (earlier && fact.tenderness() <= 2) {
            end(fact.on(), Ending.RELEASED);
            return KnotState.RELEASED;
        }
        return KnotState.LATENT;
    }

    /** The answer of the latest finding; not tested keeps the episode's last answer while tenderness is 3 or more. */
    private boolean says(Function<Fact, Answer> sign) {
        Fact now = seen.getLast().fact();
        if (sign.apply(now) != Answer.NOT_TESTED) {
            return sign.apply(now) == Answer.YES;
        }
        if (now.tenderness() < 3) {
            return false;
        }
        boolean yes = false;
        for (Seen each : seen) {
            if (each.episode() == seen.getLast().episode() && sign.apply(each.fact()) != Answer.NOT_TESTED) {
                yes = sign.apply(each.fact()) == Answer.YES;
            }
        }
        return yes;
    }

    private boolean open() {
        return !began.isEmpty() && how.getLast() == null;
    }

    private void end(LocalDate day, Ending ending) {
        ended.set(ended.size() - 1, day);
        how.set(how.size() - 1, ending);
    }
}
