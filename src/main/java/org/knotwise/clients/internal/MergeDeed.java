package org.knotwise.clients.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergeField;
import org.knotwise.clients.MergePreview.Moving;
import org.knotwise.clients.MergedTable;
import org.knotwise.clients.TextKind;
import org.knotwise.identity.AccountId;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How one record is made of two, and two of one again; in the transaction of the caller. */
@Component
public class MergeDeed {

    private final List<ClientMergePart> parts;
    private final ClientRepository clients;
    private final MergeRows rows;
    private final Catalogue catalogue;
    private final JdbcClient database;
    private final EntityManager memory;
    private final Practice practice;

    MergeDeed(
            List<ClientMergePart> parts,
            ClientRepository clients,
            MergeRows rows,
            Catalogue catalogue,
            JdbcClient database,
            EntityManager memory,
            Practice practice) {
        this.parts = parts;
        this.clients = clients;
        this.rows = rows;
        this.catalogue = catalogue;
        this.database = database;
        this.memory = memory;
        this.practice = practice;
    }

    /** Waits until nobody else merges one of the two, or changes what must not be changed meanwhile. */
    public void lock(ClientId source, ClientId target) {
        parts.forEach(part -> part.lock(source, target));
        database.sql("select id from client where id in (:ids) order by id for update")
                .param("ids", Set.of(source.value(), target.value()))
                .query(UUID.class)
                .list();
        memory.clear();
    }

    /** What would come to the target, of each kind of which there is something. */
    public List<Moving> moving(ClientId source) {
        return tables().flatMap(table -> Stream.ofNullable(table.words())
                        .map(words -> new Moving(
                                words,
                                database.sql("select count(*) from " + table.table() + " where " + table.clientColumn()
                                                + " = :client")
                                        .param("client", source.value())
                                        .query(Long.class)
                                        .single())))
                .filter(moving -> moving.count() > 0)
                .toList();
    }

    /** Why the two cannot be one. */
    public Optional<Refusal> refusal(Client source, Client target) {
        if (source.id().equals(target.id())) {
            return Optional.of(Refusal.of("merge.withItself"));
        }
        if (source.mergedInto().isPresent() || target.mergedInto().isPresent()) {
            return Optional.of(Refusal.of("client.isMerged"));
        }
        if (target.isArchived()) {
            return Optional.of(Refusal.of("merge.targetArchived"));
        }
        if (joined(target.toDraft().notes(), source.toDraft().notes()).length() > TextKind.PARAGRAPH.longest()) {
            return Optional.of(Refusal.of("merge.notesTooLong"));
        }
        return parts.stream()
                .flatMap(part -> part.refusal(source.id(), target.id()).stream())
                .findFirst();
    }

    public void merge(ClientId source, ClientId target, Set<MergeField> fromSource, AccountId by, Instant at) {
        Client from = find(source);
        Client into = find(target);
        ClientDraft after = mergedDraft(into.toDraft(), from.toDraft(), fromSource);
        UUID merge = UUID.randomUUID();
        rows.add(merge, from, into, after, by, at);
        WrittenJournal journal = journal(merge, source, target);
        parts.forEach(part -> part.prepare(journal));
        memory.flush();
        memory.clear();
        tables().forEach(journal::move);
        parts.forEach(part -> part.moved(journal));
        joinPeople(journal, after);
        memory.flush();
        journal.seal();
    }

    private void joinPeople(WrittenJournal journal, ClientDraft after) {
        Client from = find(journal.source());
        Client into = find(journal.target());
        into.change(after);
        Set<AccountId> team = therapists(into);
        Set<AccountId> joining = therapists(from);
        joining.removeAll(team);
        joining.forEach(therapist -> journal.note("care_team_member", therapist.value()));
        team.addAll(joining);
        team.removeIf(therapist -> primary(into, therapist));
        into.treatWith(team);
        from.mergeInto(journal.target(), practice.today());
    }

    /** Why it cannot be undone. */
    public Optional<Refusal> undoRefusal(MergeRow merge) {
        Client target = find(merge.target());
        if (target.mergedInto().isPresent()) {
            return Optional.of(Refusal.of("merge.undoLaterFirst"));
        }
        boolean untouched =
                target.toDraft().withoutArchive().equals(merge.after().withoutArchive())
                        && !journal(merge).wasTouched(tables().toList());
        return untouched ? Optional.empty() : Optional.of(Refusal.of("merge.changedSince"));
    }

    public void undo(MergeRow merge, Instant at) {
        WrittenJournal journal = journal(merge);
        Set<UUID> joined = journal.rows("care_team_member");
        memory.clear();
        journal.putBack();
        parts.forEach(part -> part.undone(journal));
        Client target = find(merge.target());
        target.change(merge.before());
        target.treatWith(therapists(target).stream()
                .filter(therapist -> !primary(target, therapist) && !joined.contains(therapist.value()))
                .collect(Collectors.toSet()));
        find(merge.source()).standAlone(merge.sourceArchivedOn());
        rows.undone(merge.id(), at);
        memory.flush();
    }

    private Stream<MergedTable> tables() {
        return parts.stream().flatMap(part -> part.tables().stream());
    }

    private static ClientDraft mergedDraft(ClientDraft into, ClientDraft from, Set<MergeField> fromSource) {
        ClientDraft merged = into;
        for (MergeField field : fromSource) {
            merged = field.take(merged, from);
        }
        return merged.withNotes(orNull(joined(into.notes(), from.notes())));
    }

    /** Both texts: of what was noted, nothing is given up. */
    private static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other).flatMap(Stream::ofNullable).distinct().collect(Collectors.joining("\n\n"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Set<AccountId> therapists(Client client) {
        return client.careTeam().stream().map(CareTeamMember::therapist).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean primary(Client client, AccountId therapist) {
        return client.careTeam().contains(new CareTeamMember(therapist, true));
    }

    private WrittenJournal journal(MergeRow merge) {
        return journal(merge.id(), merge.source(), merge.target());
    }

    private WrittenJournal journal(UUID merge, ClientId source, ClientId target) {
        return new WrittenJournal(database, catalogue, merge, source, target);
    }

    private Client find(ClientId id) {
        return clients.findById(id.value()).orElseThrow(NoSuchRecord::new);
    }
}
