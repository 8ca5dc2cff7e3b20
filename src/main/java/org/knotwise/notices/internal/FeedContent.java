package org.knotwise.notices.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.identity.AccountId;
import org.knotwise.outbox.AddressBook;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.outbox.Recipient;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.shared.ClientId;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a calendar that reads along is given: appointments of the last month and of the year to come that take place. */
@Component
public class FeedContent {

    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final JdbcClient database;
    private final Practice practice;
    private final AddressBook addresses;
    private final MessageSource bundles;
    private final Clock clock;

    FeedContent(JdbcClient database, Practice practice, AddressBook addresses, MessageSource bundles, Clock clock) {
        this.database = database;
        this.practice = practice;
        this.addresses = addresses;
        this.bundles = bundles;
        this.clock = clock;
    }

    /** Empty if its owner may not look any more: an account that was disabled, a record that was archived. */
    public Optional<String> of(FeedRows.Read feed) {
        return isOpen(feed.owner()) ? Optional.of(calendar(feed)) : Optional.empty();
    }

    private boolean isOpen(FeedRows.Owner owner) {
        return switch (owner) {
            case FeedRows.Owner.Therapist(AccountId account) -> count("""
                        select count(*) from account a join account_role r on r.account_id = a.id and r.role = 'THERAPIST'
                        where a.id = :id and a.enabled
                        """, account.value());
            case FeedRows.Owner.Client(ClientId client) ->
                count(
                        "select count(*) from client where id = :id and archived_on is null and merged_into is null",
                        client.value());
        };
    }

    private boolean count(String sql, UUID id) {
        return database.sql(sql).param("id", id).query(Long.class).single() > 0;
    }

    private String calendar(FeedRows.Read feed) {
        Instant now = Instant.now(clock);
        NoticeWords words = words(feed.owner());
        String name = practice.details().map(PracticeDetails::name).orElse("");
        boolean staff = feed.owner() instanceof FeedRows.Owner.Therapist;
        UUID owner = switch (feed.owner()) {
            case FeedRows.Owner.Therapist(AccountId account) -> account.value();
            case FeedRows.Owner.Client(ClientId client) -> client.value();
        };
        List<CalendarEntry> entries = database.sql("""
                select a.id, a.starts_at, a.ends_at, th.display_name, r.name as room, l.name as location, l.address,
                  c.legal_first_name, c.legal_last_name, c.preferred_name,
                  (select count(*) from appointment_history h where h.appointment_id = a.id) as changes
                from appointment a
                join account th on th.id = a.therapist_id
                join client c on c.id = a.client_id
                join room r on r.id = a.room_id
                join location l on l.id = r.location_id
                where a.status in ('BOOKED', 'DONE') and a.starts_at > :from and a.starts_at < :to
                  and a.%s = :owner
                order by a.starts_at, a.id
                """.formatted(staff ? "therapist_id" : "client_id"))
                .param("from", ToldAppointments.utc(now.minus(BACK)))
                .param("to", ToldAppointments.utc(now.plus(AHEAD)))
                .param("owner", owner)
                .query((row, _) -> entry(row, summary(row, feed, words, name), staff))
                .list();
        return CalendarEntry.feed(name, entries, now);
    }

    private NoticeWords words(FeedRows.Owner owner) {
        Locale language = switch (owner) {
            case FeedRows.Owner.Client(ClientId client) -> addresses.languageOf(new Recipient.OfClient(client));
            case FeedRows.Owner.Therapist _ -> addresses.languageOf(new Recipient.Mailbox(""));
        };
        return new NoticeWords(bundles, language, practice.zone());
    }

    private static String summary(ResultSet row, FeedRows.Read feed, NoticeWords words, String practice)
            throws SQLException {
        return switch (feed.owner()) {
            case FeedRows.Owner.Therapist _ -> feed.withNames() ? client(row) : words.of("feed.summary");
            case FeedRows.Owner.Client _ ->
                feed.withNames()
                        ? words.of("feed.summary.with", practice, row.getString("display_name"))
                        : words.of("feed.summary");
        };
    }

    private static String client(ResultSet row) throws SQLException {
        String preferred = row.getString("preferred_name");
        return (preferred == null ? row.getString("legal_first_name") : preferred)
                + " "
                + row.getString("legal_last_name");
    }

    /** Colleagues know the room; a client wants to know where the house stands. */
    private static CalendarEntry entry(ResultSet row, String summary, boolean staff) throws SQLException {
        String address = row.getString("address");
        String location = row.getString("location");
        return new CalendarEntry(
                new AppointmentId(row.getObject("id", UUID.class)),
                Math.max(0, row.getInt("changes") - 1),
                ToldAppointments.instant(row, "starts_at"),
                ToldAppointments.instant(row, "ends_at"),
                summary,
                staff ? row.getString("room") : address == null ? location : location + ", " + address);
    }
}
