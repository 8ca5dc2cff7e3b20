package org.knotwise.followups.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.followups.internal.CareFacts.TreatedVisit;
import org.knotwise.homecare.CheckInDraft;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * What a client drew last, or the last such report of home care that is paused because of one, has pain of 7 or more, or
 * numbness, and there was no visit since. Due on that day.
 */
@Component
class PainReportedRule implements FollowUpRule {

    private static final int STRONG = CheckInDraft.STRONG_PAIN;

    private final CareFacts facts;

    PainReportedRule(CareFacts facts) {
        this.facts = facts;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.PAIN_REPORTED;
    }

    private record Drawn(UUID drawing, LocalDate on, OffsetDateTime at, int worst, int numb) {}

    @Override
    public List<Cause> causes(ClientId client) {
        Optional<TreatedVisit> last = facts.lastTreatedVisit(client);
        Stream<Drawn> alarming = Stream.concat(drawn(client).stream(), reported(client).stream());
        return alarming.filter(drawing -> drawing.worst() >= STRONG || drawing.numb() > 0)
                .filter(drawing -> last.map(TreatedVisit::begun)
                        .filter(begun -> begun.isAfter(drawing.at().toInstant()))
                        .isEmpty())
                .map(drawing -> Cause.on(
                        drawing.on(),
                        drawing.drawing(),
                        facts.primaryTherapist(client).orElse(null)))
                .toList();
    }

    private Optional<Drawn> reported(ClientId client) {
        return facts.ask("""
                select c.id, c.told_on, c.told_at, c.pain, c.numb from check_in c
                where c.client_id = :client and (c.pain >= 7 or c.numb)
                  and exists (select 1 from home_care_pause p where p.client_id = c.client_id and p.until is null)
                order by c.told_at desc, c.id desc fetch first 1 row only
                """, client)
                .query((row, _) -> new Drawn(
                        row.getObject("id", UUID.class),
                        row.getObject("told_on", LocalDate.class),
                        row.getObject("told_at", OffsetDateTime.class),
                        row.getInt("pain"),
                        row.getBoolean("numb") ? 1 : 0))
                .optional();
    }

    private Optional<Drawn> drawn(ClientId client) {
        return facts.ask("""
                select d.id, d.drawn_on, d.drawn_at,
                  (select max(m.intensity) from pain_mark m where m.drawing_id = d.id) as worst,
                  (select count(*) from pain_mark m where m.drawing_id = d.id and m.quality = 'NUMB') as numb
                from pain_drawing d where d.client_id = :client and d.by_client
                order by d.drawn_at desc, d.id fetch first 1 row only
                """, client)
                .query((row, _) -> new Drawn(
                        row.getObject("id", UUID.class),
                        row.getObject("drawn_on", LocalDate.class),
                        row.getObject("drawn_at", OffsetDateTime.class),
                        row.getInt("worst"),
                        row.getInt("numb")))
                .optional();
    }
}
