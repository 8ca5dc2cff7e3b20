package org.knotwise.visits.ui;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.VisitId;
import org.knotwise.shared.ui.Notices;
import org.knotwise.visits.ChartedKnot;
import org.knotwise.visits.MovementReading;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.Visits;
import org.knotwise.visits.WrittenNote;

/** Where one window puts down what it writes into a visit. */
final class DraftDesk {

    private final Visits visits;
    private final ClientId client;
    private final VisitId visit;
    private final Consumer<Instant> saved;

    /** @param saved is told when something was kept */
    DraftDesk(Visits visits, ClientId client, VisitId visit, Consumer<Instant> saved) {
        this.visits = visits;
        this.client = client;
        this.visit = visit;
        this.saved = saved;
    }

    /** Empty if a rule refused it, which is said. */
    Optional<WrittenNote> write(NoteDraft read, NoteDraft written) {
        Optional<WrittenNote> result = done(visits.write(client, visit, read, written));
        result.ifPresent(note -> saved.accept(note.at()));
        return result;
    }

    /** Empty if a rule refused it, which is said. */
    Optional<ChartedKnot> chart(KnotId knot, @Nullable FindingDraft read, FindingDraft finding) {
        Optional<ChartedKnot> result = done(visits.chart(client, visit, knot, read, finding));
        result.ifPresent(charted -> saved.accept(charted.at()));
        return result;
    }

    void measure(MovementReading reading) {
        done(visits.measure(client, visit, reading)).ifPresent(saved);
    }

    private static <T> Optional<T> done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> Optional.of(value);
            case Outcome.Refused<T>(var why) -> {
                Notices.refused(why);
                yield Optional.empty();
            }
        };
    }
}
