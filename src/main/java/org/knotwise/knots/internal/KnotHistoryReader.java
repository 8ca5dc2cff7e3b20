package org.knotwise.knots.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.ClosingDetails;
import org.knotwise.knots.FindingDetails;
import org.knotwise.knots.FindingId;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotHistory;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** Puts together what is known of one knot, with few statements: its findings once, its closings once. */
@Component
public class KnotHistoryReader {

    private final FindingRepository findings;
    private final KnotClosingRepository closings;
    private final Practice practice;

    KnotHistoryReader(FindingRepository findings, KnotClosingRepository closings, Practice practice) {
        this.findings = findings;
        this.closings = closings;
        this.practice = practice;
    }

    /** What happened when: a finding in force, or a closing. */
    private record Happened(
            LocalDate on,
            Instant at,
            KnotCourse.Event event,
            @Nullable FindingId finding) {}

    public KnotHistory read(FoundKnot whose) {
        Knot knot = whose.knot();
        ClientId client = knot.client();
        List<FoundBy> found = FoundBy.distinct(findings.history(knot.key(), client.value()));
        List<KnotClosingRepository.Row> closed = closings.rows(knot.key(), client.value());
        List<Happened> happened = inOrder(found, closed);
        KnotCourse course = KnotCourse.of(happened.stream().map(Happened::event).toList(), practice.today());
        Map<FindingId, KnotState> states = states(happened, course);
        List<FindingDetails> details =
                found.stream().map(each -> details(each, states)).toList();
        List<ClosingDetails> closingDetails =
                closed.stream().map(KnotClosingRepository.Row::details).toList();
        return new KnotHistory(
                rowOf(knot, details),
                whose.clientName(),
                details,
                closingDetails,
                course.episodes(),
                knot.isWithdrawn());
    }

    private static List<Happened> inOrder(List<FoundBy> found, List<KnotClosingRepository.Row> closed) {
        List<Happened> happened = new ArrayList<>();
        found.stream()
                .map(FoundBy::finding)
                .filter(Finding::isInForce)
                .forEach(finding -> happened.add(
                        new Happened(finding.foundOn(), finding.foundAt(), finding.toFact(), finding.id())));
        closed.forEach(closing ->
                happened.add(new Happened(closing.on(), closing.at(), new KnotCourse.Closing(closing.on()), null)));
        happened.sort(Comparator.comparing(Happened::on).thenComparing(Happened::at));
        return happened;
    }

    private static Map<FindingId, KnotState> states(List<Happened> happened, KnotCourse course) {
        Map<FindingId, KnotState> states = new HashMap<>();
        for (Happened each : happened) {
            FindingId finding = each.finding();
            if (finding != null) {
                states.put(finding, course.states().get(states.size()));
            }
        }
        return states;
    }

    private FindingDetails details(FoundBy found, Map<FindingId, KnotState> states) {
        Finding finding = found.finding();
        Instant amended = finding.amendedAt();
        return finding.details(
                found.by(),
                found.amender(),
                amended == null ? null : practice.local(amended).toLocalDate(),
                states.get(finding.id()));
    }

    private static KnotRow rowOf(Knot knot, List<FindingDetails> findings) {
        return knot.row(findings.stream()
                .filter(finding -> finding.amendment() == null)
                .map(finding -> finding.draft().before().value())
                .toList());
    }
}
