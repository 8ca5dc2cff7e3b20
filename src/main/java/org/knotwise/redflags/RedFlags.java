package org.knotwise.redflags;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.health.AlertDraft;
import org.knotwise.health.AlertId;
import org.knotwise.health.AlertKind;
import org.knotwise.health.Alerts;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.PortalAccounts;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.internal.RaisedListing;
import org.knotwise.redflags.internal.RaisedRepository;
import org.knotwise.redflags.internal.RaisedRow;
import org.knotwise.redflags.internal.SheetAndName;
import org.knotwise.redflags.internal.SheetRepository;
import org.knotwise.redflags.internal.SheetRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.VisitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The red-flag questions of the clients: what was answered, what a yes stops, and who cleared it. Answers are kept as
 * given. A yes that holds does so until a therapist lifts it with a signed note; a later no changes nothing about that. A
 * yes that does not hold is an alert, until a therapist hears a no to the same question.
 */
@Service
@Transactional(readOnly = true)
public class RedFlags {

    private static final Comparator<RaisedFlag> GRAVEST_FIRST = Comparator.comparing(
                    (RaisedFlag raised) -> raised.flag().severity())
            .thenComparing(RaisedFlag::since);

    private final SheetRepository sheets;
    private final RaisedRepository raised;
    private final AskedVisits visits;
    private final Alerts alerts;
    private final PortalAccounts portal;
    private final Atlas atlas;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RedFlags(
            SheetRepository sheets,
            RaisedRepository raised,
            AskedVisits visits,
            Alerts alerts,
            PortalAccounts portal,
            Atlas atlas,
            Access access,
            Practice practice,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.raised = raised;
        this.visits = visits;
        this.alerts = alerts;
        this.portal = portal;
        this.atlas = atlas;
        this.access = access;
        this.practice = practice;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps these answers, and raises what was not raised before and is answered with yes. Throws for a question that the
     * atlas does not know, for none at all, and for a visit of another client.
     *
     * @return refused for a visit that is signed
     */
    @Transactional
    @Needs(Right.HEALTH_ANSWER)
    public Outcome<Answered> answer(ClientId client, AnswerSource source, Map<RedFlagId, FlagAnswer> answers) {
        Map<RedFlag, FlagAnswer> given = inOrder(answers);
        if (source instanceof AnswerSource.InVisit(VisitId visit)) {
            Optional<Refusal> objection = visits.objectionTo(client, visit);
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
        }
        AnsweredAs as = answeredAs(client);
        var sheet = new SheetRow(client, source, as, access.signedIn().account(), now());
        given.forEach(sheet::add);
        sheets.save(sheet);
        given.forEach((flag, answer) -> follow(client, flag, answer, as));
        return Outcome.done(new Answered(
                sheet.id(),
                given.entrySet().stream()
                        .filter(one -> one.getValue() == FlagAnswer.YES)
                        .map(Map.Entry::getKey)
                        .toList()));
    }

    /** The gravest first, then as the atlas has them: so they were asked. */
    private Map<RedFlag, FlagAnswer> inOrder(Map<RedFlagId, FlagAnswer> answers) {
        Map<RedFlag, FlagAnswer> given = new LinkedHashMap<>();
        atlas.redFlags().stream()
                .sorted(Comparator.comparing(RedFlag::severity))
                .forEach(flag ->
                        Optional.ofNullable(answers.get(flag.id())).ifPresent(answer -> given.put(flag, answer)));
        if (given.isEmpty() || given.size() != answers.size()) {
            throw new IllegalArgumentException("These are no questions of the atlas: " + answers.keySet());
        }
        return given;
    }

    /** The client’s, or the guardian’s, own word where the record is theirs; otherwise the therapist noted it. */
    private AnsweredAs answeredAs(ClientId client) {
        if (!isOwn(client)) {
            return AnsweredAs.THERAPIST;
        }
        return portal.amGuardianOf(client) ? AnsweredAs.GUARDIAN : AnsweredAs.CLIENT;
    }

    private void follow(ClientId client, RedFlag flag, FlagAnswer answer, AnsweredAs as) {
        List<RaisedRow> unsettled = raised.unsettled(client.value(), flag.id().value());
        if (answer == FlagAnswer.YES && unsettled.isEmpty()) {
            raise(client, flag);
        } else if (answer != FlagAnswer.YES && as == AnsweredAs.THERAPIST) {
            unsettled.stream().filter(row -> !row.holds()).forEach(row -> settle(client, row));
        }
    }

    private void raise(ClientId client, RedFlag flag) {
        @Nullable AlertId alert = flag.hold() ? null : alerts.noteAnswer(client, alertOf(flag));
        RaisedRow row = raised.save(new RaisedRow(client, flag, alert, now()));
        events.publishEvent(new RedFlagRaised(client, row.id(), flag));
    }

    /** What to avoid, as it stands in the atlas of the practice's language; the desk sees its own wording. */
    private AlertDraft alertOf(RedFlag asked) {
        RedFlag flag = atlas.in(practice.contact().language().locale())
                .redFlag(asked.id())
                .orElse(asked);
        return new AlertDraft(flag.action(), AlertKind.CAUTION, null, flag.desk());
    }

    /** An alert that somebody ended before stays as that person left it. */
    private void settle(ClientId client, RaisedRow row) {
        row.alert().ifPresent(alert -> alerts.end(client, alert));
        row.settle(now());
        events.publishEvent(new RedFlagSettled(client, row.id()));
    }

    /**
     * Lifts what a question holds, with a signed note that is never changed.
     *
     * @return refused if it does not hold, and for a clearance that lies ahead
     */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<RedFlagId> lift(ClientId client, RedFlagId flag, LiftDraft note) {
        List<RaisedRow> holding = raised.unsettled(client.value(), flag.value()).stream()
                .filter(RaisedRow::holds)
                .toList();
        if (holding.isEmpty()) {
            return Outcome.refused("redFlag.notHolding");
        }
        if (note.clearedOn().isAfter(practice.today())) {
            return Outcome.refused("redFlag.clearedLater");
        }
        holding.forEach(row -> {
            row.lift(note, access.signedIn().account(), now());
            events.publishEvent(new RedFlagSettled(client, row.id()));
        });
        return Outcome.done(flag);
    }

    /** Why no treatment of this client can be recorded now; empty if it can. */
    @Needs(Right.NOTE_WRITE)
    public Optional<Refusal> objectionToTreatment(ClientId client) {
        return holds(client) ? Optional.of(Refusal.of("redFlag.noTreatment")) : Optional.empty();
    }

    /**
     * Why the one who asks cannot book for this client now; empty if he or she can. What is in the calendar stays.
     *
     * @param session whether a session of a plan is to be booked; the practice may always book a time to talk
     */
    @Needs(Right.APPOINTMENT_READ)
    public Optional<Refusal> objectionToBooking(ClientId client, boolean session) {
        if (!holds(client)) {
            return Optional.empty();
        }
        if (isOwn(client)) {
            return Optional.of(Refusal.of("redFlag.noBookingInPortal"));
        }
        return session ? Optional.of(Refusal.of("redFlag.noBooking")) : Optional.empty();
    }

    private boolean isOwn(ClientId client) {
        return access.signedIn().client().filter(client::equals).isPresent();
    }

    private boolean holds(ClientId client) {
        return raised.existsByClientIdAndHoldsTrueAndSettledAtIsNull(client.value());
    }

    /** What counts of a client now, the gravest first. */
    @Needs(Right.CLINICAL_READ)
    public List<RaisedFlag> raised(ClientId client) {
        return rows(raised.counting(client.value()));
    }

    /** All that was ever raised for a client, with the notes by which it was lifted; the newest first. */
    @Needs(Right.NOTE_READ)
    public List<RaisedFlag> everRaised(ClientId client) {
        return raised.ever(client.value()).stream().map(this::row).toList();
    }

    /** What holds for these clients, by client; one for whom nothing holds, or who is out of reach, is left out. */
    @Needs(Right.NOTE_READ)
    public Map<ClientId, List<RaisedFlag>> holding(Set<ClientId> clients) {
        return rows(inReach(Right.NOTE_READ, clients)).stream().collect(Collectors.groupingBy(RaisedFlag::client));
    }

    /** All that the reception sees of what holds for a client. */
    @Needs(Right.APPOINTMENT_BOOK)
    public List<String> deskWordings(ClientId client) {
        return wordings(rows(raised.holding(null, Set.of(client.value()))));
    }

    /** The same for a list of clients; one for whom nothing holds, or who is out of reach, is left out. */
    @Needs(Right.APPOINTMENT_BOOK)
    public Map<ClientId, List<String>> deskWordings(Set<ClientId> clients) {
        return rows(inReach(Right.APPOINTMENT_BOOK, clients)).stream()
                .collect(Collectors.groupingBy(
                        RaisedFlag::client, Collectors.collectingAndThen(Collectors.toList(), RedFlags::wordings)));
    }

    /** What was answered in a visit, the newest first. */
    @Needs(Right.CLINICAL_READ)
    public List<AnswerSheet> inVisit(ClientId client, VisitId visit) {
        return sheets.inVisit(client.value(), visit.value()).stream()
                .map(SheetAndName::sheet)
                .toList();
    }

    /** All that was ever answered for a client, the newest first. */
    @Needs(Right.CLINICAL_READ)
    public List<AnswerSheet> sheets(ClientId client) {
        return sheets.ofClient(client.value()).stream().map(SheetAndName::sheet).toList();
    }

    private List<RaisedListing> inReach(Right right, Set<ClientId> clients) {
        Set<UUID> ids = clients.stream().map(ClientId::value).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        return switch (access.scope(right)) {
            case Scope.Everyone() -> raised.holding(null, ids);
            case Scope.CareTeamOf(var therapist) -> raised.holding(therapist.value(), ids);
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    private List<RaisedFlag> rows(List<RaisedListing> listings) {
        return listings.stream().map(this::row).sorted(GRAVEST_FIRST).toList();
    }

    /** The atlas never forgets a question: what was raised by it could not be lifted any more. */
    private RaisedFlag row(RaisedListing listing) {
        return listing.row(atlas.redFlag(new RedFlagId(listing.flag()))
                .orElseThrow(() -> new IllegalStateException("The atlas knows no question " + listing.flag())));
    }

    private static List<String> wordings(List<RaisedFlag> rows) {
        return rows.stream().map(row -> row.flag().desk()).distinct().toList();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
