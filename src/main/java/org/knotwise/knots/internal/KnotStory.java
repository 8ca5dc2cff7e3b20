package org.knotwise.knots.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotCourse.Fact;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotMoment;
import org.knotwise.knots.KnotThen;
import org.knotwise.knots.internal.CourseEvents.KnotEvent;
import org.knotwise.shared.VisitId;

/** Tells the knots of one client day by day, from what happened to all of them. */
public final class KnotStory {

    private final List<KnotEvent> happened;
    private final int recursWithin;

    /**
     * The story of these events.
     *
     * @param happened in the order of the visits
     * @param recursWithin in months
     */
    public KnotStory(List<KnotEvent> happened, int recursWithin) {
        this.happened = happened;
        this.recursWithin = recursWithin;
    }

    /** One moment for each day on which something was found, oldest first. */
    public List<KnotMoment> tell() {
        Map<UUID, List<KnotThen>> courses = courses();
        Map<UUID, Integer> told = new HashMap<>();
        Map<KnotId, KnotThen> now = new LinkedHashMap<>();
        List<KnotMoment> story = new ArrayList<>();
        List<KnotEvent> found =
                happened.stream().filter(event -> event.event() instanceof Fact).toList();
        @Nullable UUID visit = null;
        for (int i = 0; i < found.size(); i++) {
            KnotEvent event = found.get(i);
            int finding = told.merge(event.knot(), 1, Integer::sum) - 1;
            now.put(
                    new KnotId(event.knot()),
                    Objects.requireNonNull(courses.get(event.knot())).get(finding));
            visit = event.visit() == null ? visit : event.visit();
            LocalDate day = event.event().on();
            if (i == found.size() - 1 || !found.get(i + 1).event().on().equals(day)) {
                story.add(new KnotMoment(day, visit == null ? null : new VisitId(visit), now));
                visit = null;
            }
        }
        return story;
    }

    private Map<UUID, List<KnotThen>> courses() {
        return happened.stream()
                .collect(Collectors.groupingBy(
                        KnotEvent::knot,
                        Collectors.mapping(
                                KnotEvent::event, Collectors.collectingAndThen(Collectors.toList(), this::course))));
    }

    /** How a knot was at each of its findings. */
    private List<KnotThen> course(List<KnotCourse.Event> events) {
        List<Fact> facts = events.stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
        if (facts.isEmpty()) {
            return List.of();
        }
        KnotCourse course = KnotCourse.of(events, facts.getLast().on());
        List<KnotThen> then = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            then.add(new KnotThen(
                    course.states().get(i),
                    course.wasRecurring(i, recursWithin),
                    facts.get(i).tenderness()));
        }
        return then;
    }
}
