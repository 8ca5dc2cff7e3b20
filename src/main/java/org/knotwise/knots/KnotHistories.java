package org.knotwise.knots;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.knots.internal.Finding;
import org.knotwise.knots.internal.FindingRepository;
import org.knotwise.knots.internal.FoundKnot;
import org.knotwise.knots.internal.Knot;
import org.knotwise.knots.internal.KnotClosing;
import org.knotwise.knots.internal.KnotClosingRepository;
import org.knotwise.knots.internal.KnotHistoryReader;
import org.knotwise.knots.internal.KnotRepository;
import org.knotwise.knots.internal.KnotReturns;
import org.knotwise.knots.internal.KnotStates;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of one knot, and how it is put right. A finding in force is not edited: it is superseded or withdrawn,
 * stays visible, and the state follows from those that are in force.
 */
@Service
@Transactional(readOnly = true)
public class KnotHistories {

    private final KnotRepository knots;
    private final FindingRepository findings;
    private final KnotClosingRepository closings;
    private final KnotHistoryReader reader;
    private final KnotStates states;
    private final KnotReturns returns;
    private final RedFlags redFlags;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KnotHistories(
            KnotRepository knots,
            FindingRepository findings,
            KnotClosingRepository closings,
            KnotHistoryReader reader,
            KnotStates states,
            KnotReturns returns,
            RedFlags redFlags,
            Access access,
            Practice practice,
            ApplicationEventPublisher events,
            Clock clock) {
        this.knots = knots;
        this.findings = findings;
        this.closings = closings;
        this.reader = reader;
        this.states = states;
        this.returns = returns;
        this.redFlags = redFlags;
        this.access = access;
        this.practice = practice;
        this.events = events;
        this.clock = clock;
    }

    /** Everything known of a knot, with the notes of the therapists. */
    @Needs(Right.NOTE_READ)
    public KnotHistory of(ClientId client, KnotId knot) {
        return reader.read(found(client, knot));
    }

    /**
     * Puts another finding in the place of one that is in force, at the same visit.
     *
     * @param why in the therapist's words; not blank, at most {@link Amendment#REASON_LIMIT}
     * @return the new finding; refused for one of another therapist, one that does not count, without a reason, and for a
     *     treatment that was not in it before while a red flag holds
     */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<FindingId> amend(ClientId client, FindingId id, FindingDraft draft, String why) {
        return amending(client, id, why, finding -> {
            if (!finding.toDraft().treatments().containsAll(draft.treatments())) {
                Optional<Refusal> held = redFlags.objectionToTreatment(client);
                if (held.isPresent()) {
                    return Outcome.refused(held.get());
                }
            }
            Finding next = finding.supersede(draft, me(), now(), why.strip());
            // The old one must be out of force before the new one is in its place.
            findings.flush();
            return Outcome.done(findings.save(next).id());
        });
    }

    /** Takes back a finding that is in force, with nothing in its place; refused as {@link #amend} is. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<FindingId> withdraw(ClientId client, FindingId id, String why) {
        return amending(client, id, why, finding -> {
            finding.withdraw(me(), now(), why.strip());
            return Outcome.done(id);
        });
    }

    /**
     * Closes the episode without a release, which counts as none in any figure. The state stays as it was last found.
     *
     * @return refused if no episode is open
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<KnotId> close(ClientId client, KnotId id, ClosingDraft draft) {
        FoundKnot found = found(client, id);
        if (!reader.read(found).hasOpenEpisode()) {
            return Outcome.refused("knot.noOpenEpisode");
        }
        closings.save(new KnotClosing(id, client, draft, me(), practice.today(), now()));
        follow(found.knot(), client);
        return Outcome.done(id);
    }

    /** What is done to a finding in force. */
    private interface Deed {

        Outcome<FindingId> on(Finding finding);
    }

    private Outcome<FindingId> amending(ClientId client, FindingId id, String why, Deed deed) {
        Finding finding =
                findings.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
        if (finding.isAmended()) {
            return Outcome.refused("finding.isAmended");
        }
        if (!finding.isInForce()) {
            return Outcome.refused("finding.isDraft");
        }
        if (!finding.recordedBy().equals(me())) {
            return Outcome.refused("finding.notYours");
        }
        if (why.isBlank() || why.length() > Amendment.REASON_LIMIT) {
            return Outcome.refused("finding.whyMissing", Amendment.REASON_LIMIT);
        }
        Outcome<FindingId> outcome = deed.on(finding);
        if (outcome instanceof Outcome.Done<FindingId>) {
            follow(found(client, finding.knot()).knot(), client);
        }
        return outcome;
    }

    private void follow(Knot knot, ClientId client) {
        returns.follow(knot, client, states.follow(knot, client));
        events.publishEvent(new KnotFollowed(client, knot.id()));
    }

    private FoundKnot found(ClientId client, KnotId knot) {
        return knots.found(knot.value(), client.value()).orElseThrow(NoSuchRecord::new);
    }

    private AccountId me() {
        return access.signedIn().account();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
