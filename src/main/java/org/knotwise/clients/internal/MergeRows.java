package org.knotwise.clients.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDraft;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The merges that were made, with the details as they were before. */
@Component
public class MergeRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String OPEN = """
            select m.*, a.display_name from client_merge m left join account a on a.id = m.merged_by
            where m.undone_at is null and m.target_id = :target
            """;

    private final JdbcClient database;

    MergeRows(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, Client source, Client target, ClientDraft after, AccountId by, Instant at) {
        database.sql("""
                        insert into client_merge (id, source_id, target_id, merged_by, merged_at, source_archived_on,
                                                  draft_before, draft_after)
                        values (:id, :source, :target, :by, :at, :archivedOn, :before, :after)
                        """)
                .param("id", id)
                .param("source", source.id().value())
                .param("target", target.id().value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("archivedOn", source.archivedOn())
                .param("before", JSON.writeValueAsString(target.toDraft()))
                .param("after", JSON.writeValueAsString(after))
                .update();
    }

    /** The merge of these two that was not undone. */
    public Optional<MergeRow> open(ClientId source, ClientId target) {
        return database.sql(OPEN + " and m.source_id = :source")
                .param("source", source.value())
                .param("target", target.value())
                .query(MergeRows::row)
                .optional();
    }

    /** All merges into this one that were not undone, the latest first. */
    public List<MergeRow> openInto(ClientId target) {
        return database.sql(OPEN + " order by m.merged_at desc, m.id")
                .param("target", target.value())
                .query(MergeRows::row)
                .list();
    }

    void undone(UUID merge, Instant at) {
        database.sql("update client_merge set undone_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", merge)
                .update();
    }

    private static MergeRow row(ResultSet row, int number) throws SQLException {
        @Nullable String by = row.getString("display_name");
        return new MergeRow(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("source_id", UUID.class)),
                new ClientId(row.getObject("target_id", UUID.class)),
                row.getTimestamp("merged_at").toInstant(),
                by == null ? "" : by,
                row.getObject("source_archived_on", LocalDate.class),
                JSON.readValue(row.getString("draft_before"), ClientDraft.class),
                JSON.readValue(row.getString("draft_after"), ClientDraft.class));
    }
}
