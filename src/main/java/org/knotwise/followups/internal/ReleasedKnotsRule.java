package org.knotwise.followups.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.knots.QuietTime;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * Knots were released, and nobody has looked at them since. Due six weeks after the release, or a week before the shortest
 * time that the knot stayed quiet so far, if that is sooner. The knots that one visit released ask together.
 */
@Component
class ReleasedKnotsRule implements FollowUpRule {

    private static final int WEEKS = 6;
    private static final int WEEKS_BEFORE_RETURN = 1;

    private final CareFacts facts;

    ReleasedKnotsRule(CareFacts facts) {
        this.facts = facts;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.RELEASED_KNOTS;
    }

    private record Run(UUID knot, Episode episode) {}

    /** A finding that counts, and what is asked about together. */
    private record Looked(UUID knot, LocalDate on, UUID together) {}

    private record Due(UUID together, LocalDate on) {}

    @Override
    public List<Cause> causes(ClientId client) {
        Map<UUID, List<Run>> runs = runs(client);
        if (runs.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Looked>> looks = looks(client).stream().collect(Collectors.groupingBy(Looked::knot));
        List<Due> due = new ArrayList<>();
        runs.forEach((knot, all) -> {
            List<Episode> episodes = all.stream().map(Run::episode).toList();
            List<Looked> looked = looks.getOrDefault(knot, List.of());
            LocalDate released = episodes.getLast().endedOn();
            if (released != null
                    && episodes.getLast().ending() == Ending.RELEASED
                    && !looked.isEmpty()
                    && !looked.getLast().on().isAfter(released)) {
                due.add(new Due(looked.getLast().together(), dueOn(released, episodes)));
            }
        });
        @Nullable UUID owner = facts.primaryTherapist(client).orElse(null);
        return due.stream()
                .collect(Collectors.groupingBy(Due::together, Collectors.minBy(Comparator.comparing(Due::on))))
                .values()
                .stream()
                .flatMap(java.util.Optional::stream)
                .map(first -> Cause.on(first.on(), first.together(), owner))
                .toList();
    }

    private static LocalDate dueOn(LocalDate released, List<Episode> episodes) {
        LocalDate latest = released.plusWeeks(WEEKS);
        return QuietTime.all(episodes).stream()
                .map(quiet -> released.plusDays(quiet.days()).minusWeeks(WEEKS_BEFORE_RETURN))
                .filter(before -> before.isBefore(latest))
                .min(Comparator.naturalOrder())
                .orElse(latest);
    }

    private Map<UUID, List<Run>> runs(ClientId client) {
        return facts
                .ask("""
                select e.knot_id, e.began_on, e.ended_on, e.ending from knot_episode e join knot k on k.id = e.knot_id
                where k.client_id = :client and k.state = 'RELEASED' and not k.withdrawn
                order by e.knot_id, e.position
                """, client)
                .query((row, _) -> {
                    String ending = row.getString("ending");
                    return new Run(
                            row.getObject("knot_id", UUID.class),
                            new Episode(
                                    row.getObject("began_on", LocalDate.class),
                                    row.getObject("ended_on", LocalDate.class),
                                    ending == null ? null : Ending.valueOf(ending)));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Run::knot));
    }

    private List<Looked> looks(ClientId client) {
        return facts.ask("""
                select knot_id, found_on, coalesce(visit_id, id) as together from finding
                where client_id = :client and in_force order by found_on, found_at
                """, client)
                .query((row, _) -> new Looked(
                        row.getObject("knot_id", UUID.class),
                        row.getObject("found_on", LocalDate.class),
                        row.getObject("together", UUID.class)))
                .list();
    }
}
