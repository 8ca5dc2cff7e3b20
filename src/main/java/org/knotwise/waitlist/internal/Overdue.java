package org.knotwise.waitlist.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long ago the gaps of plans ended, for those who wait: the follow-up that asks to book knows the last day of each. */
@Component
public class Overdue {

    private final JdbcClient database;
    private final Practice practice;

    Overdue(JdbcClient database, Practice practice) {
        this.database = database;
        this.practice = practice;
    }

    /** Whole days by client; those whose gap has not ended are left out. */
    public Map<ClientId, Integer> days(List<ClientId> clients) {
        if (clients.isEmpty()) {
            return Map.of();
        }
        LocalDate today = practice.today();
        Map<ClientId, Integer> days = new HashMap<>();
        database
                .sql("""
                select client_id, min(latest) as latest from follow_up
                where kind = 'NEXT_APPOINTMENT' and ended_at is null and client_id in (:clients)
                group by client_id
                """)
                .param("clients", clients.stream().map(ClientId::value).collect(Collectors.toSet()))
                .query((row, _) -> Map.entry(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        Math.toIntExact(ChronoUnit.DAYS.between(row.getObject("latest", LocalDate.class), today))))
                .list()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .forEach(entry -> days.put(entry.getKey(), entry.getValue()));
        return days;
    }
}
