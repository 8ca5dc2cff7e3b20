package org.knotwise.followups.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * Home care is due each day, and nothing was heard for 5 days: since the last check-in, or since it is due without a break.
 * Each silence asks once. Time alone brings it up, so it is looked for each hour.
 */
@Component
class NoCheckInRule implements FollowUpRule {

    static final int DAYS = 5;

    private final CareFacts facts;

    NoCheckInRule(CareFacts facts) {
        this.facts = facts;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.NO_CHECK_IN;
    }

    @Override
    public List<Cause> causes(ClientId client) {
        return silentSince(client)
                .filter(since -> !since.plusDays(DAYS).isAfter(facts.today()))
                .map(since -> Cause.on(
                        since.plusDays(DAYS),
                        UUID.nameUUIDFromBytes((client + " " + since).getBytes(StandardCharsets.UTF_8)),
                        facts.primaryTherapist(client).orElse(null)))
                .stream()
                .toList();
    }

    /** The first day of the silence; empty if nothing is due. */
    private Optional<LocalDate> silentSince(ClientId client) {
        @Nullable LocalDate due = day("""
                select min(since) as on_day from home_care_item
                where client_id = :client and until is null and times_per_day > 0
                """, client);
        boolean paused =
                facts.ask("select count(*) from home_care_pause where client_id = :client and until is null", client)
                                .query(Integer.class)
                                .single()
                        > 0;
        if (due == null || paused) {
            return Optional.empty();
        }
        @Nullable LocalDate told = day("select max(told_on) as on_day from check_in where client_id = :client", client);
        @Nullable
        LocalDate resumed = day("select max(until) as on_day from home_care_pause where client_id = :client", client);
        return Optional.of(later(later(due, told), resumed));
    }

    private @Nullable LocalDate day(String sql, ClientId client) {
        return facts.ask(sql, client)
                .query((row, _) -> Optional.ofNullable(row.getObject("on_day", LocalDate.class)))
                .single()
                .orElse(null);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }
}
