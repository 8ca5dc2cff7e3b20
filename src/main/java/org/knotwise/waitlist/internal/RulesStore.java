package org.knotwise.waitlist.internal;

import org.knotwise.waitlist.WaitlistRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of the practice's rules. */
@Component
public class RulesStore {

    private final JdbcClient database;

    RulesStore(JdbcClient database) {
        this.database = database;
    }

    public WaitlistRules read() {
        return database.sql("select group_size, hold_minutes, cut_off_hours, version from waitlist_rules")
                .query((row, _) -> new WaitlistRules(
                        row.getInt("group_size"),
                        row.getInt("hold_minutes"),
                        row.getInt("cut_off_hours"),
                        row.getLong("version")))
                .single();
    }

    /** False if somebody else changed them since that version. */
    public boolean write(WaitlistRules rules) {
        return database.sql("""
                update waitlist_rules set group_size = :group, hold_minutes = :hold, cut_off_hours = :cutOff,
                  version = version + 1
                where version = :version
                """)
                        .param("group", rules.groupSize())
                        .param("hold", rules.holdMinutes())
                        .param("cutOff", rules.cutOffHours())
                        .param("version", rules.version())
                        .update()
                == 1;
    }
}
