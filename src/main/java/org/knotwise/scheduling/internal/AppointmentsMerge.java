package org.knotwise.scheduling.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergeJournal;
import org.knotwise.clients.MergedTable;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Appointments: one person is in one place at a time. */
@Component
class AppointmentsMerge implements ClientMergePart {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm");

    private final JdbcClient database;
    private final AppointmentTicks ticks;
    private final ResourceLocks locks;
    private final Practice practice;
    private final TransactionTemplate apart;

    AppointmentsMerge(
            JdbcClient database,
            AppointmentTicks ticks,
            ResourceLocks locks,
            Practice practice,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.ticks = ticks;
        this.locks = locks;
        this.practice = practice;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Pair(Instant one, Instant other) {}

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of("appointment", "merge.moves.appointments"), MergedTable.of("appointment_history"));
    }

    @Override
    public void lock(ClientId source, ClientId target) {
        var both = new TreeSet<Resource>();
        Stream.of(source, target)
                .map(client -> new Resource(Resource.Kind.CLIENT, client.value()))
                .forEach(both::add);
        both.forEach(resource -> apart.executeWithoutResult(_ -> locks.ensure(resource)));
        locks.lock(both);
    }

    @Override
    public Optional<Refusal> refusal(ClientId source, ClientId target) {
        return database
                .sql("""
                        select s.starts_at as one, t.starts_at as other from appointment s
                        join appointment t on t.client_id = :target and t.status in ('BOOKED', 'DONE')
                                          and s.starts_at < t.ends_at and t.starts_at < s.ends_at
                        where s.client_id = :source and s.status in ('BOOKED', 'DONE')
                        order by s.starts_at, t.starts_at
                        """)
                .param("source", source.value())
                .param("target", target.value())
                .query((row, _) -> new Pair(
                        row.getTimestamp("one").toInstant(),
                        row.getTimestamp("other").toInstant()))
                .list()
                .stream()
                .findFirst()
                .map(pair -> Refusal.of("merge.overlap", said(pair.one()), said(pair.other())));
    }

    private String said(Instant time) {
        return practice.local(time).format(TIME.withLocale(Words.locale()));
    }

    @Override
    public void moved(MergeJournal journal) {
        ticks.follow(journal.rows("appointment"));
    }

    @Override
    public void undone(MergeJournal journal) {
        ticks.follow(journal.rows("appointment"));
    }
}
