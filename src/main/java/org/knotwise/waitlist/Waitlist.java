package org.knotwise.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.Scope;
import org.knotwise.identity.SignedIn;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.scheduling.CalendarChanges;
import org.knotwise.scheduling.CalendarStep;
import org.knotwise.scheduling.Change;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.waitlist.internal.Entry;
import org.knotwise.waitlist.internal.EntryListing;
import org.knotwise.waitlist.internal.EntryRepository;
import org.knotwise.waitlist.internal.EntryStatus;
import org.knotwise.waitlist.internal.Offer;
import org.knotwise.waitlist.internal.OfferListing;
import org.knotwise.waitlist.internal.OfferRepository;
import org.knotwise.waitlist.internal.OfferStatus;
import org.knotwise.waitlist.internal.Overdue;
import org.knotwise.waitlist.internal.RulesStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Clients who wait for a time, and the times that are offered to them. */
@Service
public class Waitlist {

    private static final int MOST_WAITING = 5;

    private final EntryRepository entries;
    private final OfferRepository offers;
    private final Overdue overdue;
    private final RulesStore rules;
    private final Fitting fitting;
    private final Offering offering;
    private final CalendarChanges changes;
    private final RedFlags redFlags;
    private final Access access;
    private final Practice practice;
    private final TransactionOperations transaction;
    private final Clock clock;

    Waitlist(
            EntryRepository entries,
            OfferRepository offers,
            Overdue overdue,
            RulesStore rules,
            Fitting fitting,
            Offering offering,
            CalendarChanges changes,
            RedFlags redFlags,
            Access access,
            Practice practice,
            TransactionOperations transaction,
            Clock clock) {
        this.entries = entries;
        this.offers = offers;
        this.overdue = overdue;
        this.rules = rules;
        this.fitting = fitting;
        this.offering = offering;
        this.changes = changes;
        this.redFlags = redFlags;
        this.access = access;
        this.practice = practice;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Who waits, the most urgent first: those whose plan's gap has ended, the longest ago first, then who waits longest. */
    @Transactional(readOnly = true)
    @Needs(Right.APPOINTMENT_BOOK)
    public List<WaitlistRow> waiting() {
        return switch (access.scope(Right.APPOINTMENT_BOOK)) {
            case Scope.Everyone() -> rows(entries.waiting(null));
            case Scope.CareTeamOf(var self) -> rows(entries.waiting(self.value()));
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    private List<WaitlistRow> rows(List<EntryListing> listings) {
        if (listings.isEmpty()) {
            return List.of();
        }
        Map<ClientId, Integer> days =
                overdue.days(listings.stream().map(row -> row.entry().client()).toList());
        Map<WaitlistEntryId, WaitlistOffer> open = offers.open(now()).stream()
                .map(OfferListing::row)
                .collect(Collectors.toMap(WaitlistOffer::entry, Function.identity(), (one, _) -> one));
        return listings.stream()
                .map(row -> row.row(
                        days.getOrDefault(row.entry().client(), 0),
                        open.get(row.entry().id())))
                .sorted(Comparator.comparingInt(WaitlistRow::overdueDays)
                        .reversed()
                        .thenComparing(WaitlistRow::since))
                .toList();
    }

    /** What this client waits for. */
    @Transactional(readOnly = true)
    @Needs(Right.APPOINTMENT_BOOK)
    public List<WaitlistRow> of(ClientId client) {
        return rows(entries.waitingWith(client.value()));
    }

    /**
     * Puts a client on the list.
     *
     * @return refused for a wish that is over before it began, for one without anything to book, and for a sixth one
     */
    @Transactional
    @Needs(Right.APPOINTMENT_BOOK)
    public Outcome<WaitlistEntryId> add(ClientId client, WaitlistWish wish) {
        LocalDate today = practice.today();
        if (wish.expiresOn().isBefore(today) || wish.earliest().isAfter(today.plusYears(1))) {
            return Outcome.refused("waitlist.isOver");
        }
        if (entries.waitingOf(client.value()).size() >= MOST_WAITING) {
            return Outcome.refused("waitlist.tooMany", MOST_WAITING);
        }
        if (fitting.needed(client, wish).isEmpty()) {
            return Outcome.refused("waitlist.nothingToBook");
        }
        return Outcome.done(entries.save(new Entry(client, wish, me(), now())).id());
    }

    /** Takes a client off the list; what was offered is offered to the next. */
    @Transactional
    @Needs(Right.APPOINTMENT_BOOK)
    public Outcome<WaitlistEntryId> withdraw(ClientId client, WaitlistEntryId id) {
        Entry entry = find(client, id);
        entry.end(EntryStatus.WITHDRAWN, now());
        offers.openOf(client.value()).stream()
                .filter(offer -> offer.entry().equals(id))
                .forEach(offer -> offering.end(offer, OfferStatus.DECLINED));
        return Outcome.done(id);
    }

    /** The first times that are free and fit the wish, within four weeks of its first day; in one room each. */
    @Transactional(readOnly = true)
    @Needs(Right.APPOINTMENT_BOOK)
    public List<FreeTime> fits(ClientId client, WaitlistEntryId id) {
        Entry entry = find(client, id);
        return fitting.first(entry.client(), entry.wish());
    }

    /**
     * Offers a time to one client now, and holds it until the client has answered or the time to answer is over.
     *
     * <p>Begins its own transaction, so the caller must be in none.
     *
     * @return refused if it is not free any more, begins too soon, or does not fit the wish
     */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.APPOINTMENT_BOOK)
    public Outcome<OfferId> offer(ClientId client, WaitlistEntryId id, FreeTime time) {
        return offering.offer(find(client, id), time);
    }

    /** What is offered to a client and not answered yet. */
    @Transactional(readOnly = true)
    @Needs(Right.OFFER_ANSWER)
    public List<WaitlistOffer> offersTo(ClientId client) {
        return offers.openTo(client.value(), now()).stream()
                .map(OfferListing::row)
                .toList();
    }

    /**
     * The client takes the time: it is booked, or the appointment that was to be earlier is moved to it. Of several to whom
     * it was offered at once the first one gets it.
     *
     * <p>Begins its own transaction, so the caller must be in none.
     *
     * @return refused while a red flag holds, and if there is nothing to book any more
     */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.OFFER_ANSWER)
    public Answer accept(ClientId client, OfferId id) {
        Offer offer = offers.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
        Entry entry = find(client, offer.entry());
        SignedIn desk = deskFor(access.signedIn());
        if (!offer.isOpen(now())) {
            return new Answer.TooLate(RunAs.apart(desk, () -> fitting.first(client, entry.wish())));
        }
        Optional<Refusal> held = redFlags.objectionToBooking(client, true);
        if (held.isPresent()) {
            return new Answer.Refused(held.get());
        }
        return RunAs.apart(desk, () -> take(client, entry, offer));
    }

    private Answer take(ClientId client, Entry entry, Offer offer) {
        Optional<CalendarStep> step = step(client, entry.wish(), offer);
        if (step.isEmpty()) {
            return new Answer.Refused(Refusal.of("waitlist.nothingToBook"));
        }
        return switch (changes.applyHeld(List.of(step.get()), Set.of(offer.hold()))) {
            case Change.Changed(var _, var rows) -> new Answer.Booked(rows.getFirst());
            case Change.NotFree(var _, var _) -> {
                transaction.executeWithoutResult(
                        _ -> offers.findByIdAndClientId(offer.id().value(), client.value())
                                .ifPresent(lost -> lost.end(OfferStatus.TAKEN, now())));
                yield new Answer.TooLate(fitting.first(client, entry.wish()));
            }
            case Change.Refused(var _, Refusal why) -> new Answer.Refused(why);
        };
    }

    private Optional<CalendarStep> step(ClientId client, WaitlistWish wish, Offer offer) {
        AppointmentId earlier = wish.appointment();
        if (earlier != null) {
            return Optional.of(new CalendarStep.Move(client, earlier, offer.time()));
        }
        return fitting.needed(client, wish)
                .map(needed -> new CalendarStep.Book(
                        client,
                        new BookingWish(
                                needed.session(),
                                wish.service(),
                                offer.time().therapist(),
                                offer.time().room(),
                                offer.time().start(),
                                needed.time().length(),
                                needed.time().turnOver())));
    }

    /** The client does not take the time; it is offered to the next. */
    @Transactional
    @Needs(Right.OFFER_ANSWER)
    public Outcome<OfferId> decline(ClientId client, OfferId id) {
        Offer offer = offers.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
        if (!offer.isOpen()) {
            return Outcome.refused("waitlist.offerIsOver");
        }
        offering.end(offer, OfferStatus.DECLINED);
        return Outcome.done(id);
    }

    /** How times are offered. */
    @Transactional(readOnly = true)
    @Needs(Right.SETTINGS_READ)
    public WaitlistRules rules() {
        return rules.read();
    }

    /** Changes how times are offered; refused if somebody else did meanwhile. */
    @Transactional
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<WaitlistRules> change(WaitlistRules changed) {
        return rules.write(changed) ? Outcome.done(changed) : Outcome.refused("waitlist.rulesChanged");
    }

    /** A client may not book, but may take what the desk has offered: what follows is the desk's, in the client's name. */
    private static SignedIn deskFor(SignedIn who) {
        return who.client().isEmpty()
                ? who
                : new SignedIn(
                        who.account(), who.getUsername(), who.name(), EnumSet.of(Role.RECEPTION), null, true, null);
    }

    private Entry find(ClientId client, WaitlistEntryId id) {
        return entries.findByIdAndClientId(id.value(), client.value())
                .filter(Entry::isWaiting)
                .orElseThrow(NoSuchRecord::new);
    }

    private AccountId me() {
        return access.signedIn().account();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
