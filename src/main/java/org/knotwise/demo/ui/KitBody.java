package org.knotwise.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.bodymap.BodyMap;
import org.knotwise.bodymap.BodyMark;
import org.knotwise.bodymap.BodyMark.Look;
import org.knotwise.bodymap.Moment;
import org.knotwise.pain.ui.PainPad;
import org.knotwise.pain.ui.PainWords;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** The drawing of the body with knots that change over four visits, and with a pen. */
final class KitBody {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final List<String> POINTS =
            List.of("trapezius.upper/TrP1", "levator.scapulae/TrP-lower", "infraspinatus/TrP1-2", "temporalis/TrP1");
    /** How each knot stood after each visit. */
    private static final List<List<Look>> COURSE = List.of(
            List.of(Look.ACTIVE, Look.ACTIVE, Look.LATENT),
            List.of(Look.ACTIVE, Look.LATENT, Look.LATENT, Look.ACTIVE),
            List.of(Look.LATENT, Look.RELEASED, Look.RELEASED, Look.LATENT),
            List.of(Look.RELEASED, Look.ACTIVE, Look.RELEASED, Look.RELEASED));

    private KitBody() {}

    static Component all(Atlas atlas) {
        var pad = new PainPad(atlas, PainWords.toStaff(atlas), _ -> {});
        var both = new Div(
                new CardSection(Words.of("kit.body.story"), story(atlas)),
                new CardSection(Words.of("kit.body.pad"), pad));
        both.addClassNames("kw-panes", "kw-panes--even");
        return both;
    }

    private static BodyMap story(Atlas atlas) {
        var map = new BodyMap(atlas);
        int last = COURSE.size() - 1;
        map.setMarks(IntStream.range(0, POINTS.size())
                .mapToObj(i -> mark(i, COURSE.get(last).get(i), last))
                .toList());
        map.setStory(IntStream.rangeClosed(0, last).mapToObj(KitBody::moment).toList());
        map.addSelectListener(event -> map.select(event.mark(), List.of()));
        return map;
    }

    private static Moment moment(int visit) {
        String day = Formats.day(FIRST.plusWeeks(visit));
        List<Look> looks = COURSE.get(visit);
        return new Moment(
                day,
                Words.of("kit.body.moment", day, visit + 1, COURSE.size()),
                IntStream.range(0, looks.size())
                        .mapToObj(i -> {
                            BodyMark mark = mark(i, looks.get(i), visit);
                            return new Moment.Standing(mark.id(), mark.look(), mark.recurred(), mark.label());
                        })
                        .toList());
    }

    private static BodyMark mark(int i, Look look, int visit) {
        String[] point = POINTS.get(i).split("/", 2);
        return new BodyMark(
                POINTS.get(i),
                i + 1,
                new BodyMark.AtPoint(new PointId(new MuscleId(point[0]), point[1]), Side.RIGHT),
                look,
                visit == COURSE.size() - 1 && look == Look.ACTIVE,
                Words.of(
                        "kit.body.mark",
                        i + 1,
                        Words.of("kit.state." + look.name().toLowerCase(Locale.ROOT))));
    }
}
