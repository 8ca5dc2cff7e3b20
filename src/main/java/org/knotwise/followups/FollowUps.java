package org.knotwise.followups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.Clients;
import org.knotwise.followups.FollowUpFilter.When;
import org.knotwise.followups.internal.FollowUp;
import org.knotwise.followups.internal.FollowUpRepository;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due so that care continues. */
@Service
@Transactional(readOnly = true)
public class FollowUps {

    private static final int NOTE_LIMIT = 1000;
    private static final int SOON_DAYS = 7;
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final FollowUpRepository followUps;
    private final Clients clients;
    private final Access access;
    private final Practice practice;
    private final Clock clock;

    FollowUps(FollowUpRepository followUps, Clients clients, Access access, Practice practice, Clock clock) {
        this.followUps = followUps;
        this.clients = clients;
        this.access = access;
        this.practice = practice;
        this.clock = clock;
    }

    /** What is due today, before or within a week, and what is to be booked, the longest due first. */
    @Needs(Right.FOLLOW_UP)
    public List<FollowUpRow> due(int page, int size) {
        return list(new FollowUpFilter(Set.of(), null, When.SOON), page, size);
    }

    /** What is open, the longest due first: a therapist's own, or all of the practice. */
    @Needs(Right.FOLLOW_UP)
    public List<FollowUpRow> list(FollowUpFilter filter, int page, int size) {
        return switch (access.scope(Right.FOLLOW_UP)) {
            case Scope.Everyone() -> list(filter.owner(), filter, PageRequest.of(page, size));
            case Scope.CareTeamOf(var self) -> list(self, filter, PageRequest.of(page, size));
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    private List<FollowUpRow> list(@Nullable AccountId owner, FollowUpFilter filter, Pageable page) {
        Set<FollowUpKind> kinds = kinds();
        if (!filter.kinds().isEmpty()) {
            kinds.retainAll(filter.kinds());
        }
        LocalDate today = practice.today();
        LocalDate until = switch (filter.when()) {
            case NOW -> today;
            case SOON -> today.plusDays(SOON_DAYS);
            case ALL, SNOOZED -> ANY_DAY;
        };
        return kinds.isEmpty()
                ? List.of()
                : followUps.list(
                        owner == null ? null : owner.value(), kinds, until, filter.when() == When.SNOOZED, today, page);
    }

    /** How many are open and due by this day, those put off beyond it left out: a therapist's own, or all of the practice. */
    @Needs(Right.FOLLOW_UP)
    public long countDue(LocalDate day) {
        return switch (access.scope(Right.FOLLOW_UP)) {
            case Scope.Everyone() -> followUps.countDue(null, kinds(), day);
            case Scope.CareTeamOf(var self) -> followUps.countDue(self.value(), kinds(), day);
            case Scope.OwnRecord _, Scope.Nobody _ -> 0;
        };
    }

    /**
     * Ends a follow-up that somebody saw to.
     *
     * @param note what was done; not blank
     */
    @Transactional
    @Needs(Right.FOLLOW_UP)
    public Outcome<FollowUpId> end(ClientId client, FollowUpId id, String note) {
        if (note.isBlank() || note.length() > NOTE_LIMIT) {
            return Outcome.refused("followUp.noteMissing", NOTE_LIMIT);
        }
        return open(client, id, followUp -> followUp.end(Ending.DONE, note.strip(), Instant.now(clock)));
    }

    /**
     * Puts a follow-up off: until that day it is not among what is due.
     *
     * @param until after today, within a year
     * @param note why; not blank
     */
    @Transactional
    @Needs(Right.FOLLOW_UP)
    public Outcome<FollowUpId> snooze(ClientId client, FollowUpId id, LocalDate until, String note) {
        if (note.isBlank() || note.length() > NOTE_LIMIT) {
            return Outcome.refused("followUp.whyMissing", NOTE_LIMIT);
        }
        LocalDate today = practice.today();
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            return Outcome.refused("followUp.untilWrong");
        }
        return open(client, id, followUp -> followUp.snooze(until, note.strip()));
    }

    /**
     * Gives a follow-up to somebody else.
     *
     * @param owner of the client's care team, or null for the managers
     * @return refused for anybody else
     */
    @Transactional
    @Needs(Right.FOLLOW_UP)
    public Outcome<FollowUpId> handTo(ClientId client, FollowUpId id, @Nullable AccountId owner) {
        boolean inTeam = owner == null
                || clients.details(client).team().stream()
                        .anyMatch(member -> member.id().equals(owner));
        return inTeam ? open(client, id, followUp -> followUp.handTo(owner)) : Outcome.refused("followUp.notInTeam");
    }

    private Outcome<FollowUpId> open(ClientId client, FollowUpId id, Consumer<FollowUp> deed) {
        FollowUp followUp = followUps
                .findByIdAndClientId(id.value(), client.value())
                .filter(known -> kinds().contains(known.kind()))
                .orElseThrow(NoSuchRecord::new);
        if (!followUp.isOpen()) {
            return Outcome.refused("followUp.hasEnded");
        }
        deed.accept(followUp);
        return Outcome.done(id);
    }

    /** What the one who asks may know of: the reception only of what asks to book. */
    @Needs(Right.FOLLOW_UP)
    public Set<FollowUpKind> kinds() {
        boolean reads = access.may(Right.NOTE_READ);
        return EnumSet.allOf(FollowUpKind.class).stream()
                .filter(kind -> reads || kind.isForDesk())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FollowUpKind.class)));
    }
}
