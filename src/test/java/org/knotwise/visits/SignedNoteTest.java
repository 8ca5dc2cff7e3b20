package org.knotwise.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.clients.ClientMerges;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Sign;
import org.knotwise.knots.Treatment;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Score;
import org.knotwise.shared.VisitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was signed stays as it is, whoever tries; what is new stands beside it. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class SignedNoteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private Visits visits;

    @Autowired
    private NoteAmendments amendments;

    @Autowired
    private ClientMerges merges;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private VisitId visit;
    private SignedInAs signedIn;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    SignedNoteTest() {}

    @BeforeEach
    void aVisitIsCharted() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 8, 18);
        signedIn = SignedInAs.therapist(ines);
        visit = care.open(care.book(client, null, Care.at(TODAY, "11:00")));
        var note = new NoteDraft(
                "Slept well", "", "", "", "", Score.of(6), null, Set.of(Aftercare.WATER, Aftercare.WARM_BATH));
        visits.write(client, visit, NoteDraft.EMPTY, note).orThrow();
        var finding = new FindingDraft(
                Score.of(7),
                Score.of(4),
                Map.of(Sign.TAUT_BAND, Answer.YES),
                List.of(new Treatment(new TechniqueId("ischemic-compression"), 60, PressureFelt.GOOD_PAIN)),
                "");
        visits.chart(client, visit, Care.at("trapezius.upper"), finding).orThrow();
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void aDraftIsChangedAndDeletedByTheDatabase() {
        for (String sql : changes()) {
            assertThatCode(() -> change(sql)).as(sql).doesNotThrowAnyException();
        }
    }

    @Test
    void theDatabaseRefusesToChangeWhatWasSigned() {
        visits.sign(client, visit).orThrow();

        for (String sql : changes()) {
            assertThatThrownBy(() -> change(sql))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("What was signed is not changed");
        }
        assertThat(visits.details(client, visit).note().subjective()).isEqualTo("Slept well");
    }

    @Test
    void aMergeMovesItAllTheSame() {
        visits.sign(client, visit).orThrow();
        amendments
                .add(client, visit, new AmendmentDraft("Left, not right", "Mixed up"))
                .orThrow();
        ClientId target = fixtures.clientOf(ines);

        SignedInAs.manager().run(() -> merges.merge(client, target, Set.of()).orThrow());

        assertThat(visits.details(target, visit).isSigned()).isTrue();
        assertThat(amendments.of(target, visit)).hasSize(1);
    }

    @Test
    void anAdditionIsSignedAndStandsBesideTheNote() {
        assertThat(amendments.add(client, visit, new AmendmentDraft("More", "Forgot")))
                .isEqualTo(Outcome.refused("visit.notSignedYet"));
        visits.sign(client, visit).orThrow();

        amendments
                .add(client, visit, new AmendmentDraft("Left, not right", "Mixed up"))
                .orThrow();

        assertThat(amendments.of(client, visit))
                .containsExactly(new NoteAmendment("Left, not right", "Mixed up", "Ines Okafor", clock.instant()));
        assertThat(visits.details(client, visit).note().subjective()).isEqualTo("Slept well");
        assertThatThrownBy(() -> change("update visit_amendment set body = 'Right' where visit_id = ?"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> change("delete from visit_amendment where visit_id = ?"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyElseAddsToIt() {
        visits.sign(client, visit).orThrow();
        ClientId other = fixtures.clientOf(ines);
        var draft = new AmendmentDraft("Left, not right", "Mixed up");

        assertThatThrownBy(() -> amendments.add(other, visit, draft)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> SignedInAs.manager().get(() -> amendments.add(client, visit, draft)))
                .isInstanceOf(NoSuchRecord.class);
        AccountId colleague = fixtures.therapist("Tomas Brandl");
        assertThatThrownBy(() -> SignedInAs.therapist(colleague).get(() -> amendments.of(client, visit)))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(SignedInAs.manager().get(() -> amendments.of(client, visit))).isEmpty();
    }

    /** Every way to change a note, the children first so that what hangs on it is in nobody's way. */
    private static List<String> changes() {
        String finding = " where finding_id in (select id from finding where visit_id = ?)";
        return List.of(
                "update visit set subjective = 'Slept badly' where id = ?",
                "update visit set pain_before = 1 where id = ?",
                "update visit_aftercare set advice = 'SORENESS' where advice = 'WATER' and visit_id = ?",
                "delete from visit_aftercare where advice = 'WARM_BATH' and visit_id = ?",
                "insert into visit_aftercare (visit_id, advice) values (?, 'WHOM_TO_CALL')",
                "insert into visit_movement (visit_id, movement, right_value) values (?, 'neck.rotation', 60)",
                "update finding_treatment set seconds = 90" + finding,
                "delete from finding_treatment" + finding,
                "update finding_sign set answer = 'NO'" + finding,
                "delete from finding_sign" + finding,
                "update finding set tenderness_before = 1 where visit_id = ?",
                "delete from finding where visit_id = ?",
                "update visit set status = 'DRAFT', signed_at = null, signed_by = null where id = ?");
    }

    private void change(String sql) {
        UUID id = visit.value();
        database.sql(sql).param(id).update();
    }
}
