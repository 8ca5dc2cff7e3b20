package org.knotwise.clients.internal;

import java.util.List;
import java.util.UUID;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergeJournal;
import org.knotwise.clients.MergedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The logins, which follow the person, and records merged before, which lead to where this one went. */
@Component
class PeopleMerge implements ClientMergePart {

    private final JdbcClient database;

    PeopleMerge(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                new MergedTable("record_link", "account_id", "client_id", "merge.moves.logins"),
                new MergedTable("client", "id", "merged_into", null));
    }

    /** A guardian's account that opens both records opens the target already. */
    @Override
    public void prepare(MergeJournal journal) {
        database.sql("""
                        select s.account_id from record_link s
                        join record_link t on t.account_id = s.account_id and t.client_id = :target
                        where s.client_id = :source
                        """)
                .param("source", journal.source().value())
                .param("target", journal.target().value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(account -> journal.leave("record_link", account));
    }
}
