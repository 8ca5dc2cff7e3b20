package org.knotwise.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.ZoneId;
import org.knotwise.clients.ClientMerges;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A drawing is kept as it was given, by the client or the therapist, and shown to nobody else. */
@DatabaseTest
@Import({Fixtures.class, PainDrawingsTest.Told.class})
class PainDrawingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final PainMark TEMPLE = mark("head.temple", Side.RIGHT, 6, PainQuality.THROBBING);
    private static final PainMark NECK = mark("neck.side", Side.RIGHT, 4, PainQuality.TIGHT);
    private static final PainMark THROAT = mark("neck.throat", Side.MIDLINE, 2, PainQuality.DULL);
    private static final Stroke OVER_THE_TEMPLE = new Stroke(
            "head-side",
            Side.LEFT,
            PainQuality.THROBBING,
            12.5,
            List.of(new Stroke.Dot(120.25, 80), new Stroke.Dot(130, 90.5)));

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private PainDrawings drawings;

    @Autowired
    private ClientMerges merges;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock.Movable clock;

    @Autowired
    private Told told;

    private AccountId ines;
    private ClientId client;
    private AccountId nora;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    PainDrawingsTest() {}

    @BeforeEach
    void aClientWithAnAccount() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        nora = fixtures.accountOf(client);
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void keepsWhatTheClientDrewAsItWasGiven() {
        var draft = new PainDrawingDraft(
                List.of(TEMPLE, NECK, THROAT), TODAY.minusDays(10), List.of(OVER_THE_TEMPLE), " Worse at night. ");
        PainDrawingId id = asNora(() -> drawings.draw(client, draft)).orThrow();

        PainDrawingDetails kept = asInes(() -> drawings.details(client, id));
        assertThat(kept.marks()).containsExactly(TEMPLE, NECK, THROAT);
        assertThat(kept.strokes()).containsExactly(OVER_THE_TEMPLE);
        assertThat(kept.onset()).isEqualTo(TODAY.minusDays(10));
        assertThat(kept.words()).isEqualTo("Worse at night.");
        assertThat(kept.byClient()).isTrue();
        assertThat(kept.drawnAt()).isEqualTo(TestClock.START);
        assertThat(kept.drawnOn()).isEqualTo(TODAY);
        assertThat(told.drawn).contains(new PainDrawn(client, id));
    }

    @Test
    void aNewerDrawingSupersedesTheOneBeforeWhichStays() {
        PainDrawingId first = asNora(() -> drawings.draw(client, draft(TEMPLE))).orThrow();
        clock.advance(Duration.ofDays(7));
        PainDrawingId second =
                asInes(() -> drawings.draw(client, draft(NECK, THROAT))).orThrow();

        List<PainDrawingRow> rows = asInes(() -> drawings.of(client));
        assertThat(rows).extracting(PainDrawingRow::id).containsExactly(second, first);
        assertThat(rows).extracting(PainDrawingRow::byClient).containsExactly(false, true);
        assertThat(rows).extracting(PainDrawingRow::zones).containsExactly(2, 1);
        assertThat(rows).extracting(PainDrawingRow::worst).containsExactly(4, 6);
        assertThat(rows).extracting(PainDrawingRow::drawnOn).containsExactly(TODAY.plusDays(7), TODAY);
        assertThat(asInes(() -> drawings.latest(client)))
                .hasValueSatisfying(latest -> assertThat(latest.id()).isEqualTo(second));
        assertThat(asNora(() -> drawings.details(client, first)).marks()).containsExactly(TEMPLE);
    }

    @Test
    void refusesWhatNoDrawingIsAndWritesNothing() {
        assertRefused("pain.nothingMarked", draft());
        assertRefused("pain.unknownZone", draft(mark("head.halo", Side.RIGHT, 5, PainQuality.DULL)));
        assertRefused("pain.wrongSide", draft(mark("neck.throat", Side.LEFT, 5, PainQuality.DULL)));
        assertRefused("pain.wrongSide", draft(mark("head.temple", Side.MIDLINE, 5, PainQuality.DULL)));
        assertRefused("pain.markedTwice", draft(TEMPLE, mark("head.temple", Side.RIGHT, 3, PainQuality.DULL)));
        assertRefused("pain.onsetIsAhead", new PainDrawingDraft(List.of(TEMPLE), TODAY.plusDays(1), List.of(), ""));
        assertRefused("pain.wordsTooLong", new PainDrawingDraft(List.of(TEMPLE), null, List.of(), "x".repeat(2001)));
        assertRefused("pain.tooMuchDrawn", drawn(Collections.nCopies(201, OVER_THE_TEMPLE)));
        assertRefused("pain.tooMuchDrawn", drawn(List.of(strokeOf(8001, "back", null))));
        assertRefused("pain.unknownView", drawn(List.of(strokeOf(2, "inside", null))));
        assertRefused("pain.unknownView", drawn(List.of(strokeOf(2, "back", Side.RIGHT))));
        assertRefused("pain.unknownView", drawn(List.of(strokeOf(2, "foot-sole", null))));

        assertThat(asInes(() -> drawings.of(client))).isEmpty();
    }

    @Test
    void theSameZoneOnBothSidesIsTwoMarks() {
        var left = mark("head.temple", Side.LEFT, 3, PainQuality.THROBBING);
        PainDrawingId id =
                asNora(() -> drawings.draw(client, draft(TEMPLE, left))).orThrow();

        assertThat(asInes(() -> drawings.details(client, id)).marks()).containsExactly(TEMPLE, left);
    }

    @Test
    void asMuchAsIsAllowedIsKept() {
        var most = drawn(List.of(strokeOf(8000, "back", null)));

        PainDrawingId id = asNora(() -> drawings.draw(client, most)).orThrow();

        assertThat(asNora(() -> drawings.details(client, id)).strokes()).isEqualTo(most.strokes());
    }

    @Test
    void whatWasBegunIsKeptUntilItIsGivenAndSeenByNobodyElse() {
        var begun = new UnfinishedDrawing(
                List.of(new UnfinishedDrawing.Mark(TEMPLE.zone(), Side.RIGHT, null, PainQuality.THROBBING)),
                null,
                List.of(OVER_THE_TEMPLE),
                "since");
        asNora(() -> drawings.keep(client, UnfinishedDrawing.EMPTY)).orThrow();
        asNora(() -> drawings.keep(client, begun)).orThrow();

        assertThat(asNora(() -> drawings.unfinished(client))).contains(begun);
        assertThat(asInes(() -> drawings.unfinished(client))).isEmpty();

        asNora(() -> drawings.draw(client, draft(TEMPLE))).orThrow();
        assertThat(asNora(() -> drawings.unfinished(client))).isEmpty();
        assertThat(count("select count(*) from unfinished_drawing where client_id = :client"))
                .isZero();
    }

    @Test
    void aDrawingOfAnotherClientIsNotThere() {
        ClientId other = fixtures.clientOf(ines);
        PainDrawingId id = asNora(() -> drawings.draw(client, draft(TEMPLE))).orThrow();

        assertThatThrownBy(() -> asInes(() -> drawings.details(other, id))).isInstanceOf(NoSuchRecord.class);
        AccountId stranger = fixtures.accountOf(other);
        assertThatThrownBy(() -> SignedInAs.client(stranger, other).get(() -> drawings.details(client, id)))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> SignedInAs.client(stranger, other).get(() -> drawings.draw(client, draft(NECK))))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> SignedInAs.reception().get(() -> drawings.of(client)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void drawingsMoveWithTheirRecordAndOfTwoThatWereBegunTheTargetsStays() {
        ClientId target = fixtures.clientOf(ines);
        PainDrawingId id = asNora(() -> drawings.draw(client, draft(TEMPLE))).orThrow();
        asInes(() -> drawings.keep(client, UnfinishedDrawing.EMPTY)).orThrow();
        var begun = new UnfinishedDrawing(List.of(), null, List.of(), "of the target");
        asInes(() -> drawings.keep(target, begun)).orThrow();

        SignedInAs.manager().run(() -> merges.merge(client, target, Set.of()).orThrow());

        assertThat(asInes(() -> drawings.of(target)))
                .extracting(PainDrawingRow::id)
                .containsExactly(id);
        assertThat(asInes(() -> drawings.unfinished(target))).contains(begun);
    }

    private void assertRefused(String key, PainDrawingDraft draft) {
        Outcome<PainDrawingId> outcome = asNora(() -> drawings.draw(client, draft));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo(key));
    }

    private long count(String sql) {
        return database.sql(sql)
                .param("client", client.value())
                .query(Long.class)
                .single();
    }

    private <T> T asNora(Supplier<T> deed) {
        return SignedInAs.client(nora, client).get(deed);
    }

    private <T> T asInes(Supplier<T> deed) {
        return SignedInAs.therapist(ines).get(deed);
    }

    private static PainDrawingDraft draft(PainMark... marks) {
        return new PainDrawingDraft(List.of(marks), null, List.of(), "");
    }

    private static PainDrawingDraft drawn(List<Stroke> strokes) {
        return new PainDrawingDraft(List.of(TEMPLE), null, strokes, "");
    }

    private static Stroke strokeOf(int dots, String view, @Nullable Side side) {
        return new Stroke(
                view,
                side,
                PainQuality.ACHING,
                2,
                IntStream.range(0, dots)
                        .mapToObj(i -> new Stroke.Dot(i / 100.0, 20))
                        .toList());
    }

    private static PainMark mark(String zone, Side side, int intensity, PainQuality quality) {
        return new PainMark(new ZoneId(zone), side, Score.of(intensity), quality);
    }

    /** What was told of drawings. */
    static class Told {

        private final List<PainDrawn> drawn = new ArrayList<>();

        @EventListener
        void on(PainDrawn event) {
            drawn.add(event);
        }
    }
}
