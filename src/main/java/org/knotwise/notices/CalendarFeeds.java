package org.knotwise.notices;

import java.util.Optional;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.OpenToAll;
import org.knotwise.identity.Right;
import org.knotwise.identity.Role;
import org.knotwise.identity.SignedIn;
import org.knotwise.notices.internal.FeedContent;
import org.knotwise.notices.internal.FeedRows;
import org.knotwise.notices.internal.FeedToken;
import org.knotwise.outbox.Channels;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses under which the calendar program of a therapist or a client reads when they have appointments: one each, known
 * to its owner only, shown once. Who has the address can read it, so it says no names unless its owner asked for them.
 */
@Service
@Transactional
public class CalendarFeeds {

    private final FeedRows rows;
    private final FeedContent content;
    private final Channels channels;
    private final Access access;

    CalendarFeeds(FeedRows rows, FeedContent content, Channels channels, Access access) {
        this.rows = rows;
        this.content = content;
        this.channels = channels;
        this.access = access;
    }

    /** One's own as a therapist; empty if there is none. */
    @Transactional(readOnly = true)
    @Needs(Right.STAFF_READ)
    public Optional<CalendarFeed> mine() {
        return rows.of(new FeedRows.Owner.Therapist(me().account()));
    }

    /**
     * Makes one's own as a therapist; the address before is void.
     *
     * @return the address, which is not kept; refused for who is no therapist
     */
    @Needs(Right.STAFF_READ)
    public Outcome<String> makeMine(boolean withNames) {
        return me().roles().contains(Role.THERAPIST)
                ? Outcome.done(make(new FeedRows.Owner.Therapist(me().account()), withNames))
                : Outcome.refused("feed.noTherapist");
    }

    /** Voids one's own. */
    @Needs(Right.STAFF_READ)
    public void revokeMine() {
        rows.remove(new FeedRows.Owner.Therapist(me().account()));
    }

    /** The client's own; empty if there is none. */
    @Transactional(readOnly = true)
    @Needs(Right.CALENDAR_FEED)
    public Optional<CalendarFeed> of(ClientId client) {
        return rows.of(new FeedRows.Owner.Client(client));
    }

    /** Makes the client's own and answers with its address, which is not kept; the one before is void. */
    @Needs(Right.CALENDAR_FEED)
    public Outcome<String> make(ClientId client, boolean withNames) {
        return Outcome.done(make(new FeedRows.Owner.Client(client), withNames));
    }

    /** Voids the client's own. */
    @Needs(Right.CALENDAR_FEED)
    public void revoke(ClientId client) {
        rows.remove(new FeedRows.Owner.Client(client));
    }

    /** The calendar behind an address; empty for one that was never made or is void, and for owners who may not look any more. */
    @OpenToAll(why = "The token in the address is the secret; a wrong one and a void one answer alike")
    public Optional<String> read(String token) {
        return FeedToken.typed(token).flatMap(given -> rows.find(given.hash())).flatMap(content::of);
    }

    private String make(FeedRows.Owner owner, boolean withNames) {
        FeedToken token = FeedToken.random();
        rows.replace(owner, token.hash(), withNames);
        return channels.address("feed/" + token.value() + ".ics");
    }

    private SignedIn me() {
        return access.signedIn();
    }
}
