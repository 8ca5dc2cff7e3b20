package org.knotwise.waitlist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.outbox.NoticeRulesStore;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.HoldId;
import org.knotwise.scheduling.Holds;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.waitlist.Fitting.Needed;
import org.knotwise.waitlist.internal.Entry;
import org.knotwise.waitlist.internal.EntryListing;
import org.knotwise.waitlist.internal.EntryRepository;
import org.knotwise.waitlist.internal.EntryStatus;
import org.knotwise.waitlist.internal.FreedTimes;
import org.knotwise.waitlist.internal.FreedTimes.Freed;
import org.knotwise.waitlist.internal.Offer;
import org.knotwise.waitlist.internal.OfferRepository;
import org.knotwise.waitlist.internal.OfferStatus;
import org.knotwise.waitlist.internal.Overdue;
import org.knotwise.waitlist.internal.RulesStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Offers times that came free to those who wait, a group at a time, and holds them meanwhile. */
@Component
class Offering {

    private final EntryRepository entries;
    private final OfferRepository offers;
    private final FreedTimes freed;
    private final RulesStore rules;
    private final NoticeRulesStore hours;
    private final ApplicationEventPublisher events;
    private final Overdue overdue;
    private final Fitting fitting;
    private final Holds holds;
    private final Practice practice;
    private final TransactionOperations transaction;
    private final Clock clock;

    Offering(
            EntryRepository entries,
            OfferRepository offers,
            FreedTimes freed,
            RulesStore rules,
            NoticeRulesStore hours,
            ApplicationEventPublisher events,
            Overdue overdue,
            Fitting fitting,
            Holds holds,
            Practice practice,
            TransactionOperations transaction,
            Clock clock) {
        this.entries = entries;
        this.offers = offers;
        this.freed = freed;
        this.rules = rules;
        this.hours = hours;
        this.events = events;
        this.overdue = overdue;
        this.fitting = fitting;
        this.holds = holds;
        this.practice = practice;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A candidate, with the time that he or she could take. */
    private record Fit(Entry entry, FreeTime time, Duration turnOver) {}

    /** What is due by now: offers that nobody answered, wishes that are over, and times to be offered. In no transaction. */
    void offerDue() {
        transaction.executeWithoutResult(_ -> {
            offers.lapsed(now()).forEach(offer -> end(offer, OfferStatus.LAPSED));
            entries.over(practice.today()).forEach(entry -> entry.end(EntryStatus.EXPIRED, now()));
        });
        for (UUID id : freed.due(now())) {
            Optional<Freed> taken = transaction.execute(_ -> freed.take(id, now()));
            taken.filter(time -> isInTime(time.start())).ifPresent(this::offerToGroup);
        }
    }

    private void offerToGroup(Freed time) {
        WaitlistRules now = rules.read();
        Instant tell = hours.read().nextToTell(practice.local(now())).toInstant();
        if (tell.isAfter(now())) {
            transaction.executeWithoutResult(_ -> freed.add(time.therapist(), time.start(), time.end(), tell));
            return;
        }
        List<Fit> group = new ArrayList<>();
        for (Entry entry : byUrgency()) {
            if (group.size() < now.groupSize()) {
                fit(entry, time, group).ifPresent(group::add);
            }
        }
        if (!group.isEmpty()) {
            offer(group, now);
        }
    }

    private List<Entry> byUrgency() {
        List<Entry> waiting =
                entries.waiting(null).stream().map(EntryListing::entry).toList();
        Map<ClientId, Integer> days =
                overdue.days(waiting.stream().map(Entry::client).toList());
        return waiting.stream()
                .sorted(Comparator.comparingInt((Entry entry) -> -days.getOrDefault(entry.client(), 0))
                        .thenComparing(Entry::addedAt))
                .toList();
    }

    /** The time that this one could take: of a group all begin at the same moment, in the same room. */
    private Optional<Fit> fit(Entry entry, Freed freedTime, List<Fit> group) {
        if (!offers.openOf(entry.client().value()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Needed> needed = fitting.needed(entry.client(), entry.wish());
        return needed.flatMap(what ->
                fitting
                        .within(entry.client(), entry.wish(), freedTime.therapist(), freedTime.start(), freedTime.end())
                        .stream()
                        .filter(time -> isInTime(time.start()))
                        .filter(time -> group.isEmpty()
                                || isSamePlace(time, group.getFirst().time()))
                        .filter(time -> !offers.existsByEntryIdAndTherapistIdAndStartsAt(
                                entry.id().value(), time.therapist().value(), time.start()))
                        .findFirst()
                        .map(time -> new Fit(entry, time, what.time().turnOver())));
    }

    private static boolean isSamePlace(FreeTime one, FreeTime other) {
        return one.start().equals(other.start()) && one.room().equals(other.room());
    }

    private Optional<OfferId> offer(List<Fit> group, WaitlistRules now) {
        Fit longest = group.stream()
                .max(Comparator.comparing((Fit fit) -> fit.time().end().plus(fit.turnOver())))
                .orElseThrow();
        Instant answerBy =
                earlier(now().plus(now.hold()), longest.time().start().minus(now.cutOff()));
        Optional<HoldId> hold = holds.hold(longest.time(), longest.turnOver(), answerBy);
        return hold.map(id -> transaction.execute(_ -> group.stream()
                .map(fit -> made(new Offer(fit.entry(), id, fit.time(), fit.turnOver(), now(), answerBy)))
                .toList()
                .getFirst()));
    }

    private OfferId made(Offer offer) {
        offers.save(offer);
        events.publishEvent(new TimeOffered(offer.client(), offer.id()));
        return offer.id();
    }

    /** One time to one client, at the wish of somebody of the staff. */
    Outcome<OfferId> offer(Entry entry, FreeTime time) {
        Optional<Needed> needed = fitting.needed(entry.client(), entry.wish());
        if (needed.isEmpty()) {
            return Outcome.refused("waitlist.nothingToBook");
        }
        if (!isInTime(time.start())) {
            return Outcome.refused("waitlist.tooSoon", rules.read().cutOffHours());
        }
        if (!offers.openOf(entry.client().value()).isEmpty()) {
            return Outcome.refused("waitlist.offerIsOpen");
        }
        boolean fits = fitting.within(entry.client(), entry.wish(), time.therapist(), time.start(), time.end())
                .contains(time);
        return fits
                ? offer(List.of(new Fit(entry, time, needed.get().time().turnOver())), rules.read())
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused("waitlist.timeIsGone"))
                : Outcome.refused("waitlist.timeIsGone");
    }

    /** Ends an offer; when nobody of its group can answer any more, the time is free again, and offered to the next. */
    void end(Offer offer, OfferStatus how) {
        offer.end(how, now());
        boolean over = offers.findByHoldId(offer.hold().value()).stream().noneMatch(Offer::isOpen);
        if (over) {
            holds.release(offer.hold());
            FreeTime time = offer.time();
            freed.add(time.therapist(), time.start(), time.end(), now());
        }
    }

    private boolean isInTime(Instant start) {
        return start.minus(rules.read().cutOff()).isAfter(now());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
