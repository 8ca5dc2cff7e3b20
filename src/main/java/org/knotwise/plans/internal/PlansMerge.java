package org.knotwise.plans.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergeJournal;
import org.knotwise.clients.MergedTable;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans with their sessions. Of two plans that are being carried out, one must be ended before. */
@Component
class PlansMerge implements ClientMergePart {

    private final JdbcClient database;

    PlansMerge(JdbcClient database) {
        this.database = database;
    }

    /** A knot that is on both records. */
    private record Twin(UUID source, UUID target) {}

    private record Text(UUID revision, String content) {}

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of("plan", "merge.moves.plans"),
                MergedTable.of("plan_session"),
                MergedTable.of("goal_reading"));
    }

    @Override
    public Optional<Refusal> refusal(ClientId source, ClientId target) {
        return carriedOut(source)
                .flatMap(one -> carriedOut(target).map(other -> Refusal.of("merge.twoPlans", one, other)));
    }

    private Optional<String> carriedOut(ClientId client) {
        return database.sql("""
                        select title from plan where client_id = :client and status in ('ACCEPTED', 'ACTIVE')
                        order by created_at, id
                        """).param("client", client.value()).query((row, _) -> row.getString(1)).list().stream()
                .findFirst();
    }

    /**
     * A plan that names a knot which is on both records names the target's from now on, in every revision. The ids within
     * a revision's text are unlike any other text in it.
     */
    @Override
    public void moved(MergeJournal journal) {
        List<Twin> twins = twins(journal);
        if (twins.isEmpty()) {
            return;
        }
        aims(journal, twins);
        texts(journal, twins);
    }

    private List<Twin> twins(MergeJournal journal) {
        return database.sql("""
                        select s.id as one, t.id as other from knot s
                        join knot t on t.client_id = :target
                                   and t.muscle = s.muscle and t.point = s.point and t.side = s.side
                        where s.client_id = :source order by s.id
                        """)
                .param("source", journal.source().value())
                .param("target", journal.target().value())
                .query((row, _) -> new Twin(row.getObject("one", UUID.class), row.getObject("other", UUID.class)))
                .list();
    }

    private void aims(MergeJournal journal, List<Twin> twins) {
        for (Twin twin : twins) {
            database.sql("select plan_id from plan_target where knot_id = :knot order by plan_id")
                    .param("knot", twin.source())
                    .query(UUID.class)
                    .list()
                    .forEach(plan ->
                            journal.change("plan_target", "plan_id", plan, "knot_id", twin.source(), twin.target()));
        }
    }

    private void texts(MergeJournal journal, List<Twin> twins) {
        database.sql("""
                        select r.id, r.content from plan_revision r
                        join plan p on p.id = r.plan_id and p.client_id = :target order by r.id
                        """)
                .param("target", journal.target().value())
                .query((row, _) -> new Text(row.getObject("id", UUID.class), row.getString("content")))
                .list()
                .forEach(text -> {
                    String changed = text.content();
                    for (Twin twin : twins) {
                        changed = changed.replace(
                                twin.source().toString(), twin.target().toString());
                    }
                    if (!changed.equals(text.content())) {
                        journal.change("plan_revision", text.revision(), "content", text.content(), changed);
                    }
                });
    }
}
