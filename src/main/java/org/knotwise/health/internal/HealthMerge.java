package org.knotwise.health.internal;

import java.util.List;
import java.util.UUID;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergeJournal;
import org.knotwise.clients.MergedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Alerts, the health profile, factors and consents. */
@Component
class HealthMerge implements ClientMergePart {

    private final JdbcClient database;

    HealthMerge(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of("alert", "merge.moves.alerts"),
                MergedTable.of("profile_entry", "merge.moves.conditions"),
                MergedTable.of("client_factor", "merge.moves.factors"),
                MergedTable.of("consent", "merge.moves.consents"));
    }

    /** A factor that is on both records is on each once: what was agreed on the target holds. */
    @Override
    public void prepare(MergeJournal journal) {
        database.sql("""
                        select s.id from client_factor s
                        join client_factor t on t.factor_id = s.factor_id and t.client_id = :target
                        where s.client_id = :source
                        """)
                .param("source", journal.source().value())
                .param("target", journal.target().value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .forEach(factor -> journal.leave("client_factor", factor));
    }
}
