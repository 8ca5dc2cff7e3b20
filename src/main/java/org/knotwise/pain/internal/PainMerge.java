package org.knotwise.pain.internal;

import java.util.List;
import java.util.UUID;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergeJournal;
import org.knotwise.clients.MergedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pain drawings, given and unfinished ones. */
@Component
class PainMerge implements ClientMergePart {

    private final JdbcClient database;

    PainMerge(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of("pain_drawing", "merge.moves.painDrawings"), MergedTable.of("unfinished_drawing"));
    }

    /** Who has begun a drawing on both records goes on with that of the target. */
    @Override
    public void prepare(MergeJournal journal) {
        database.sql("""
                        select s.id from unfinished_drawing s
                        join unfinished_drawing t on t.drawn_by = s.drawn_by and t.client_id = :target
                        where s.client_id = :source
                        """)
                .param("source", journal.source().value())
                .param("target", journal.target().value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .forEach(drawing -> journal.leave("unfinished_drawing", drawing));
    }
}
