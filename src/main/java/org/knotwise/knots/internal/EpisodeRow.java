package org.knotwise.knots.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotCourse.Episode;

/** One run of a knot, as it is kept. */
@Embeddable
public class EpisodeRow {

    private LocalDate beganOn;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    @SuppressWarnings("NullAway.Init")
    protected EpisodeRow() {} // for JPA

    EpisodeRow(Episode episode) {
        this.beganOn = episode.beganOn();
        this.endedOn = episode.endedOn();
        this.ending = episode.ending();
    }

    public Episode episode() {
        return new Episode(beganOn, endedOn, ending);
    }
}
