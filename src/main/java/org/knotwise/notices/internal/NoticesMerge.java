package org.knotwise.notices.internal;

import java.util.List;
import java.util.UUID;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergeJournal;
import org.knotwise.clients.MergedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told and is to be told, and the address under which a calendar reads along. */
@Component
class NoticesMerge implements ClientMergePart {

    private final JdbcClient database;

    NoticesMerge(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of("outbox"),
                new MergedTable("appointment_told", "appointment_id", "client_id", null),
                MergedTable.of("calendar_feed"));
    }

    /** One record has one feed: that of the target stays. */
    @Override
    public void prepare(MergeJournal journal) {
        database.sql("""
                        select s.id from calendar_feed s
                        join calendar_feed t on t.client_id = :target
                        where s.client_id = :source
                        """)
                .param("source", journal.source().value())
                .param("target", journal.target().value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(feed -> journal.leave("calendar_feed", feed));
    }
}
