package org.knotwise.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

class DrawingChangeTest {

    @Test
    void saysWhatIsNewGoneStrongerAndWeakerTheGreatestChangeFirst() {
        DrawingChange change = DrawingChange.between(
                List.of(pain("head.temple", 7), pain("neck.side", 4), pain("head.eye", 3), pain("head.jaw", 0)),
                List.of(pain("neck.side", 5), pain("head.eye", 3), pain("neck.back", 2)));
        assertThat(change.places())
                .containsExactly(
                        new DrawingChange.Place(place("head.temple"), 7, 0),
                        new DrawingChange.Place(place("neck.back"), 0, 2),
                        new DrawingChange.Place(place("neck.side"), 4, 5),
                        new DrawingChange.Place(place("head.eye"), 3, 3));
        assertThat(change.places().get(0).isGone()).isTrue();
        assertThat(change.places().get(1).isNew()).isTrue();
        assertThat(change.places().get(2).difference()).isEqualTo(1);
    }

    @Test
    void keepsTheSidesApart() {
        assertThat(DrawingChange.between(
                                List.of(new Pain(new ZoneId("neck.side"), Side.LEFT, Score.of(4))),
                                List.of(pain("neck.side", 4)))
                        .places())
                .hasSize(2);
    }

    private static ZoneSide place(String zone) {
        return new ZoneSide(new ZoneId(zone), Side.RIGHT);
    }

    private static Pain pain(String zone, int intensity) {
        return new Pain(new ZoneId(zone), Side.RIGHT, Score.of(intensity));
    }
}
