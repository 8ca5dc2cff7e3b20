package org.knotwise.knots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.health.FactorHistory;
import org.knotwise.health.Factors;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.knots.internal.RecurringQuery;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The knots that were released and found again: a therapist's own, or all of the practice. */
@Service
@Transactional(readOnly = true)
public class RecurringKnots {

    private final RecurringQuery query;
    private final Factors factors;
    private final Knots knots;
    private final RecurringSuggestions suggestions;
    private final Access access;
    private final Practice practice;

    RecurringKnots(RecurringQuery query, Factors factors, Knots knots, Atlas atlas, Access access, Practice practice) {
        this.query = query;
        this.factors = factors;
        this.knots = knots;
        this.suggestions = new RecurringSuggestions(atlas);
        this.access = access;
        this.practice = practice;
    }

    /**
     * A page of them: the active ones first, then by the day of the return, the latest first.
     *
     * @param page counted from 0
     */
    @Needs(Right.CLINICAL_READ)
    public List<RecurringKnot> page(RecurringFilter filter, int page, int size) {
        Whose whose = whose(filter);
        if (whose.nobody()) {
            return List.of();
        }
        List<RecurringQuery.Row> rows = query.page(filter, whose.therapist(), size, (long) page * size);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Episode>> episodes =
                query.episodes(rows.stream().map(RecurringQuery.Row::id).toList());
        Map<ClientId, List<FactorHistory>> histories = factors.histories(
                rows.stream().map(row -> new ClientId(row.client())).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> knot(
                        row,
                        episodes.getOrDefault(row.id(), List.of()),
                        histories.getOrDefault(new ClientId(row.client()), List.of())))
                .toList();
    }

    /** How many there are in all. */
    @Needs(Right.CLINICAL_READ)
    public RecurringTotal total(RecurringFilter filter) {
        Whose whose = whose(filter);
        return whose.nobody() ? new RecurringTotal(0, 0) : query.total(filter, whose.therapist());
    }

    /** The filter that a page begins with: as soon as the practice has set it, of all clients that one may see. */
    @Needs(Right.CLINICAL_READ)
    public RecurringFilter usual() {
        return new RecurringFilter(practice.policies().recursWithinMonths(), false, null);
    }

    /** What the atlas suggests for one of them. */
    @Needs(Right.CLINICAL_READ)
    public List<Suggestion> suggestions(ClientId client, RecurringKnot knot) {
        return suggestions.of(knot, knots.of(client));
    }

    private RecurringKnot knot(RecurringQuery.Row row, List<Episode> stored, List<FactorHistory> histories) {
        List<Episode> episodes = asOfToday(stored, row.foundOn());
        var knot = new RecurringKnot(
                new KnotId(row.id()),
                new ClientId(row.client()),
                row.clientName(),
                row.number(),
                row.place(),
                row.state(),
                row.tenderness(),
                episodes,
                List.of());
        return knot.with(histories.stream()
                .filter(factor -> knot.timesOpen(factor) > 0 || factor.isOpen())
                .sorted(Comparator.comparingLong((FactorHistory factor) -> -knot.timesOpen(factor))
                        .thenComparing(factor -> factor.factor().name()))
                .toList());
    }

    /** A lapse comes with time and not with a finding, so what was stored is looked at again. */
    private List<Episode> asOfToday(List<Episode> stored, LocalDate lastFound) {
        List<Episode> episodes = new ArrayList<>(stored);
        episodes.addLast(episodes.removeLast().asOf(practice.today(), lastFound));
        return episodes;
    }

    /** Whose clients are meant; no therapist for all of the practice. */
    private record Whose(boolean nobody, @Nullable UUID therapist) {}

    private Whose whose(RecurringFilter filter) {
        Optional<UUID> me = access.whoIsSignedIn().map(who -> who.account()).map(AccountId::value);
        return switch (access.scope(Right.CLINICAL_READ)) {
            case Scope.Everyone() -> new Whose(false, filter.mine() ? me.orElseThrow() : null);
            case Scope.CareTeamOf(var therapist) -> new Whose(false, therapist.value());
            case Scope.OwnRecord _, Scope.Nobody _ -> new Whose(true, null);
        };
    }
}
