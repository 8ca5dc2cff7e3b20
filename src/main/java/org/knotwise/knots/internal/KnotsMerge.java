package org.knotwise.knots.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergeJournal;
import org.knotwise.clients.MergedTable;
import org.knotwise.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knots and findings: the same point on both records is one knot, and its state follows from the findings of both. */
@Component
class KnotsMerge implements ClientMergePart {

    /** Knots of the source with the target's knot of the same muscle, point and side. */
    private static final String SAME = """
            select s.id as one, t.id as other from knot s
            join knot t on t.muscle = s.muscle and t.point = s.point and t.side = s.side and t.client_id = :target
            where s.client_id = :source
            """;

    private final JdbcClient database;
    private final KnotRepository knots;
    private final KnotStates states;

    KnotsMerge(JdbcClient database, KnotRepository knots, KnotStates states) {
        this.database = database;
        this.knots = knots;
        this.states = states;
    }

    private record Same(UUID one, UUID other) {}

    private record Numbered(UUID id, int number) {}

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of("knot", "merge.moves.knots"),
                MergedTable.of("finding", "merge.moves.findings"),
                MergedTable.of("knot_closing"));
    }

    /** The source's half of a knot on both stays behind, empty; all others get numbers after those of the target. */
    @Override
    public void prepare(MergeJournal journal) {
        List<Same> onBoth = of(journal, SAME)
                .query((row, _) -> new Same(row.getObject("one", UUID.class), row.getObject("other", UUID.class)))
                .list();
        for (Same knot : onBoth) {
            journal.leave("knot", knot.one());
            for (String table : List.of("finding", "knot_closing")) {
                rowsOf(table, knot.one())
                        .forEach(row -> journal.change(table, row, "knot_id", knot.one(), knot.other()));
            }
        }
        int next = 1 + highestNumber(journal);
        for (Numbered knot : numbered(journal, onBoth.stream().map(Same::one).toList())) {
            journal.change("knot", knot.id(), "number", knot.number(), next++);
        }
    }

    @Override
    public void moved(MergeJournal journal) {
        follow(journal);
    }

    @Override
    public void undone(MergeJournal journal) {
        follow(journal);
    }

    /** Of the target, those that have got findings or lost them again. */
    private void follow(MergeJournal journal) {
        Set<UUID> moved = journal.rows("knot");
        ClientId target = journal.target();
        List<UUID> same = of(journal, SAME)
                .query((row, _) -> row.getObject("other", UUID.class))
                .list();
        knots.findByIdInAndClientId(same, target.value()).stream()
                .filter(knot -> !moved.contains(knot.key()))
                .forEach(knot -> states.follow(knot, target));
    }

    private List<UUID> rowsOf(String table, UUID knot) {
        return database.sql("select id from " + table + " where knot_id = :knot order by id")
                .param("knot", knot)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private int highestNumber(MergeJournal journal) {
        return of(journal, "select coalesce(max(number), 0) from knot where client_id in (:source, :target)")
                .query(Integer.class)
                .single();
    }

    private List<Numbered> numbered(MergeJournal journal, List<UUID> without) {
        return database
                .sql("select id, number from knot where client_id = :source order by number")
                .param("source", journal.source().value())
                .query((row, _) -> new Numbered(row.getObject("id", UUID.class), row.getInt("number")))
                .list()
                .stream()
                .filter(knot -> !without.contains(knot.id()))
                .toList();
    }

    private JdbcClient.StatementSpec of(MergeJournal journal, String sql) {
        return database.sql(sql)
                .param("source", journal.source().value())
                .param("target", journal.target().value());
    }
}
