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

    private record Target(UUID plan, UUID before, UUID after) {}

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.of("plan", "merge.moves.plans"), MergedTable.of("plan_session"));
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

    /** A plan that aims at a knot which is on both records aims at the target's from now on. */
    @Override
    public void moved(MergeJournal journal) {
        database.sql("""
                        select p.plan_id, s.id as one, t.id as other from plan_target p
                        join plan on plan.id = p.plan_id and plan.client_id = :target
                        join knot s on s.id = p.knot_id and s.client_id = :source
                        join knot t on t.client_id = :target
                                   and t.muscle = s.muscle and t.point = s.point and t.side = s.side
                        order by p.plan_id, s.id
                        """)
                .param("source", journal.source().value())
                .param("target", journal.target().value())
                .query((row, _) -> new Target(
                        row.getObject("plan_id", UUID.class),
                        row.getObject("one", UUID.class),
                        row.getObject("other", UUID.class)))
                .list()
                .forEach(aim ->
                        journal.change("plan_target", "plan_id", aim.plan(), "knot_id", aim.before(), aim.after()));
    }
}
