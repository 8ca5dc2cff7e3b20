package org.knotwise.caseload.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.caseload.CaseloadRow;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.KnotCourse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all caseloads in one statement, from what is stored at this moment. */
@Component
public class CaseloadQuery {

    // H2 cannot filter on a column that is an EXISTS; counts say the same.
    private static final String CASELOADS = """
            with mine as (
              select m.therapist_id, c.id as client_id
              from care_team_member m join client c on c.id = m.client_id
              where m.primary_therapist and c.archived_on is null
            ), plans as (
              select mine.therapist_id, p.client_id,
                     (select count(*) from appointment a
                      where a.client_id = p.client_id and a.status = 'BOOKED' and a.ends_at > :now) as coming
              from plan p join mine on mine.client_id = p.client_id
              where p.status = 'ACTIVE'
            ), knots as (
              select mine.therapist_id, k.client_id, k.state, k.found_on,
                     (select count(*) from knot_episode e
                      where e.knot_id = k.id and e.ended_on is null) as open_episodes
              from knot k join mine on mine.client_id = k.client_id
            )
            select t.id, t.display_name,
              (select count(distinct s.client_id) from (
                 select therapist_id, client_id from plans
                 union all select therapist_id, client_id from knots
                 where open_episodes > 0 and found_on >= :examinedSince) s
               where s.therapist_id = t.id) as clients,
              (select count(*) from plans where plans.therapist_id = t.id) as active_plans,
              (select count(*) from plans where plans.therapist_id = t.id and coming = 0) as without_next,
              (select count(*) from knots where knots.therapist_id = t.id and state = 'ACTIVE') as knots_active,
              (select count(*) from knots where knots.therapist_id = t.id and state = 'RELEASED') as knots_released,
              (select count(*) from follow_up f join client c on c.id = f.client_id
               where f.owner_id = t.id and f.ended_at is null and f.due_on < :today
                 and (f.snoozed_until is null or f.snoozed_until <= :today)
                 and c.archived_on is null) as overdue
            from account t
            where t.enabled
              and exists (select 1 from account_role r where r.account_id = t.id and r.role = 'THERAPIST')
              and (:everyone or t.id = :therapist)
            order by t.display_name, t.id
            """;

    private final JdbcClient database;

    CaseloadQuery(JdbcClient database) {
        this.database = database;
    }

    /**
     * Reads the caseloads.
     *
     * @param therapist only this one's; null for all
     */
    public List<CaseloadRow> read(@Nullable AccountId therapist, Instant now, LocalDate today) {
        return database.sql(CASELOADS)
                .param("now", Timestamp.from(now))
                .param("today", today)
                // Nobody writes a lapse down on its day, so the episode is looked at as of today.
                .param("examinedSince", today.minusDays(KnotCourse.LAPSES_AFTER_DAYS))
                .param("everyone", therapist == null)
                .param("therapist", therapist == null ? new UUID(0, 0) : therapist.value())
                .query((row, _) -> new CaseloadRow(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("display_name"),
                        row.getLong("clients"),
                        row.getLong("active_plans"),
                        row.getLong("without_next"),
                        row.getLong("knots_active"),
                        row.getLong("knots_released"),
                        row.getLong("overdue")))
                .list();
    }
}
