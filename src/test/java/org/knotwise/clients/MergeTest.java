package org.knotwise.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.PortalAccount;
import org.knotwise.identity.PortalAccounts;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Gap;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.RecordArchived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import({Fixtures.class, Care.class})
class MergeTest {

    /** What names a client and stays where it is, each for a reason. */
    private static final Set<String> STAYING = Set.of(
            // The therapists of both are told apart again by it when the merge is undone.
            "care_team_member.client_id",
            // The journal of the merge itself.
            "client_merge.source_id",
            "client_merge.target_id");

    @Autowired
    private TestClock.Movable clock;

    @Autowired
    private ClientMerges merges;

    @Autowired
    private Clients clients;

    @Autowired
    private Knots knots;

    @Autowired
    private Plans plans;

    @Autowired
    private PortalAccounts accounts;

    @Autowired
    private List<ClientMergePart> parts;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private JdbcClient database;

    private AccountId ines;
    private AccountId manager;
    private ClientId source;
    private ClientId target;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    MergeTest() {}

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @BeforeEach
    void twoRecordsOfOnePerson() {
        ines = fixtures.therapist("Ines Okafor");
        manager = fixtures.manager("Mara Lind");
        source = fixtures.clientOf(ines);
        target = fixtures.clientOf(ines);
    }

    @Test
    void everyTableThatNamesAClientTakesPart() {
        Set<String> named = new HashSet<>(
                database.sql("""
                        select distinct lower(k.table_name) || '.' || lower(k.column_name)
                        from information_schema.referential_constraints r
                        join information_schema.key_column_usage k
                          on k.constraint_name = r.constraint_name and k.constraint_schema = r.constraint_schema
                        join information_schema.key_column_usage u
                          on u.constraint_name = r.unique_constraint_name
                         and u.constraint_schema = r.unique_constraint_schema
                        where lower(u.table_name) = 'client'
                        """).query((row, _) -> row.getString(1)).list());
        assertThat(named).hasSizeGreaterThan(8).containsAll(STAYING);
        named.removeAll(STAYING);

        assertThat(parts.stream()
                        .flatMap(part -> part.tables().stream())
                        .map(table -> table.table() + "." + table.clientColumn()))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void whatBelongsToTheSourceBelongsToTheTargetAfterwards() {
        found(source, "soleus", 6);
        found(target, "soleus", 3);
        found(source, "gluteus.medius", 5);
        fixtures.acceptedPlan(source, 3, new Gap(5, 7, 10));

        merged();

        for (ClientMergePart part : parts) {
            for (MergedTable table : part.tables()) {
                if (!table.table().equals("knot")) {
                    assertThat(rowsOf(table, source)).as(table.table()).isZero();
                }
            }
        }
        // The source's half of the knot on both stays behind as an empty row, to be filled again by undoing.
        assertThat(database.sql("select count(*) from finding f join knot k on k.id = f.knot_id where k.client_id = ?")
                        .param(source.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(asManager(() -> plans.of(target))).hasSize(1);
        assertThat(asManager(() -> knots.of(target)))
                .extracting(KnotRow::number)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void theSameKnotOnBothIsOneWithTheFindingsOfBothAndIsTwoAgainAfterwards() {
        found(target, "soleus", 3);
        // Two findings at the very same moment would have no order.
        clock.moveTo(TestClock.START.plusSeconds(60));
        found(source, "soleus", 8);
        Map<String, Object> before = everything();

        merged();

        assertThat(asManager(() -> knots.of(target))).singleElement().satisfies(knot -> {
            assertThat(knot.trend()).containsExactly(3, 8);
            assertThat(knot.tenderness()).isEqualTo(8);
            assertThat(knot.state()).isEqualTo(KnotState.ACTIVE);
        });

        undone();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void undoingPutsBackEveryRowOfEveryTable() {
        found(target, "soleus", 3);
        found(source, "soleus", 8);
        found(source, "gluteus.medius", 5);
        fixtures.acceptedPlan(source, 3, new Gap(5, 7, 10));
        AccountId tomas = fixtures.therapist("Tomas Brandl");
        ClientId third = fixtures.clientOf(tomas);
        asManager(() -> merges.merge(third, source, Set.of()).orThrow());
        Map<String, Object> before = everything();

        merged();
        assertThat(asManager(() -> clients.details(target)).team())
                .extracting(TeamMember::name)
                .containsExactly("Ines Okafor", "Tomas Brandl");
        assertThat(asManager(() -> clients.details(third)).mergedInto()).isEqualTo(target);
        undone();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatWasChosenIsKeptAndBothNotesAre() {
        change(source, draft -> draft.withWork(new Work("Cellist", "seated")).withNotes("Likes mornings"));
        change(target, draft -> draft.withNotes("Rings twice"));

        asManager(
                () -> merges.merge(source, target, EnumSet.of(MergeField.WORK)).orThrow());

        ClientDraft draft = asManager(() -> clients.details(target)).draft();
        assertThat(draft.work().occupation()).isEqualTo("Cellist");
        assertThat(draft.notes()).isEqualTo("Rings twice\n\nLikes mornings");
        undone();
        assertThat(asManager(() -> clients.details(target)).draft().work()).isEqualTo(Work.NONE);
    }

    @Test
    void theLoginFollowsThePersonAndComesBack() {
        AccountId account = fixtures.accountOf(source);

        merged();

        assertThat(asManager(() -> accounts.of(target)))
                .extracting(PortalAccount::id)
                .containsExactly(account);
        assertThat(SignedInAs.client(account, target).get(() -> accounts.mine()))
                .containsExactly(target);
        assertThatThrownBy(() -> SignedInAs.client(account, source).run(() -> clients.details(source)))
                .isInstanceOf(NoSuchRecord.class);
        undone();
        assertThat(asManager(() -> accounts.of(source)))
                .extracting(PortalAccount::id)
                .containsExactly(account);
    }

    @Test
    void theStubIsInNoListAndItsNumberFindsTheTarget() {
        int number = asManager(() -> clients.details(source)).number();

        merged();

        for (ClientFilter.Status status : ClientFilter.Status.values()) {
            assertThat(asManager(() -> clients.rows(new ClientFilter("", ines, status), 0, 50)))
                    .extracting(ClientRow::id)
                    .doesNotContain(source);
        }
        assertThat(asManager(() -> clients.rows(Integer.toString(number), 0, 10)))
                .extracting(ClientRow::id)
                .containsExactly(target);
        assertThatThrownBy(() -> SignedInAs.therapist(ines)
                        .run(() -> knots.record(source, Care.at("soleus"), Care.recognised(4))))
                .isInstanceOf(RecordArchived.class);
    }

    @Test
    void twoPlansThatAreCarriedOutAreRefusedWithBothNamed() {
        fixtures.acceptedPlan(source, 3, new Gap(5, 7, 10));
        fixtures.acceptedPlan(target, 3, new Gap(5, 7, 10));

        assertRefused(asManager(() -> merges.merge(source, target, Set.of())), "merge.twoPlans");
        assertThat(asManager(() -> plans.of(source))).hasSize(1);
    }

    @Test
    void whatWasChangedSinceIsNotUndone() {
        found(source, "soleus", 8);
        merged();
        found(target, "soleus", 2);

        assertRefused(asManager(() -> merges.undo(source, target)), "merge.changedSince");
        assertThat(asManager(() -> clients.details(source)).mergedInto()).isEqualTo(target);
    }

    @Test
    void editedDetailsAreNotUndone() {
        merged();
        change(target, draft -> draft.withWork(new Work("Cellist", null)));

        assertRefused(asManager(() -> merges.undo(source, target)), "merge.changedSince");
    }

    @Test
    void ofTwoMergesAtOnceOneIsRefused() throws Exception {
        ClientId third = fixtures.clientOf(ines);
        Callable<Outcome<ClientId>> one = () -> asManager(() -> merges.merge(source, target, Set.of()));
        Callable<Outcome<ClientId>> other = () -> asManager(() -> merges.merge(source, third, Set.of()));
        List<Outcome<ClientId>> outcomes;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = List.of(threads.submit(one), threads.submit(other));
            outcomes = List.of(running.getFirst().get(), running.getLast().get());
        }

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
        assertThat(database.sql("select count(*) from client_merge where source_id = ?")
                        .param(source.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aTherapistMergesOnlyWhatIsInTheOwnCare() {
        ClientId colleagues = fixtures.clientOf(fixtures.therapist("Priya Nair"));

        assertThatThrownBy(() -> SignedInAs.therapist(ines).run(() -> merges.merge(colleagues, target, Set.of())))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> SignedInAs.therapist(ines).run(() -> merges.merge(source, colleagues, Set.of())))
                .isInstanceOf(NoSuchRecord.class);
    }

    private void merged() {
        asManager(() -> merges.merge(source, target, Set.of()).orThrow());
    }

    private void undone() {
        asManager(() -> merges.undo(source, target).orThrow());
    }

    private void found(ClientId client, String muscle, int tenderness) {
        SignedInAs.therapist(ines)
                .run(() -> knots.record(client, Care.at(muscle), Care.recognised(tenderness))
                        .orThrow());
    }

    private void change(ClientId client, UnaryOperator<ClientDraft> edit) {
        asManager(() -> {
            ClientDetails seen = clients.details(client);
            return clients.change(client, edit.apply(seen.draft()), seen.version())
                    .orThrow();
        });
    }

    private <T> T asManager(Supplier<T> work) {
        return SignedInAs.manager(manager).get(work);
    }

    private static void assertRefused(Outcome<ClientId> outcome, String key) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo(key));
    }

    private long rowsOf(MergedTable table, ClientId client) {
        return database.sql("select count(*) from " + table.table() + " where " + table.clientColumn() + " = ?")
                .param(client.value())
                .query(Long.class)
                .single();
    }

    /** Every row of both clients in every table, without the version, which only counts the changes. */
    private Map<String, Object> everything() {
        Map<String, Object> all = new TreeMap<>();
        for (ClientMergePart part : parts) {
            for (MergedTable table : part.tables()) {
                all.put(table.table() + "." + table.clientColumn(), rows(table.table(), table.clientColumn()));
            }
        }
        all.put("client", rows("client", "id"));
        all.put("care_team_member", rows("care_team_member", "client_id"));
        all.put(
                "knot_episode",
                select("knot_episode", "knot_id in (select id from knot where client_id in (:one, :other))"));
        all.put(
                "plan_target",
                select("plan_target", "plan_id in (select id from plan where client_id in (:one, :other))"));
        return all;
    }

    private Set<Map<String, Object>> rows(String table, String column) {
        return select(table, column + " in (:one, :other)");
    }

    private Set<Map<String, Object>> select(String table, String where) {
        return database
                .sql("select * from " + table + " where " + where)
                .param("one", source.value())
                .param("other", target.value())
                .query()
                .listOfRows()
                .stream()
                .map(row -> {
                    Map<String, Object> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                    row.forEach((name, value) -> kept.put(name, String.valueOf(value)));
                    kept.remove("version");
                    return kept;
                })
                .collect(Collectors.toSet());
    }
}
