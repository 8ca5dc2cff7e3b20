package org.knotwise.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of the rules. Who may change them is decided by whoever shows them. */
@Component
public class NoticeRulesStore {

    private final JdbcClient database;

    public NoticeRulesStore(JdbcClient database) {
        this.database = database;
    }

    /** The rules that hold now. */
    public NoticeRules read() {
        return database.sql("select from_hour, to_hour, reminder_hours, version from notice_rules")
                .query((row, _) -> new NoticeRules(
                        row.getInt("from_hour"),
                        row.getInt("to_hour"),
                        row.getInt("reminder_hours"),
                        row.getLong("version")))
                .single();
    }

    /** False if somebody else changed them since that version. */
    public boolean write(NoticeRules rules) {
        return database.sql("""
                update notice_rules set from_hour = :from, to_hour = :to, reminder_hours = :reminder, version = version + 1
                where version = :version
                """)
                        .param("from", rules.fromHour())
                        .param("to", rules.toHour())
                        .param("reminder", rules.reminderHours())
                        .param("version", rules.version())
                        .update()
                == 1;
    }
}
