package org.knotwise.schedule.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;

/**
 * What of the calendar is shown, as the address has it; what an address gets wrong counts as not said.
 *
 * @param day one of the days shown
 * @param with the therapists whose columns are shown; empty if nobody said
 * @param client whose appointments stand out; null for nobody's
 * @param session what is to be booked for the client; null for nothing
 */
record ScheduleAddress(
        LocalDate day,
        Span span,
        By by,
        List<AccountId> with,
        @Nullable ClientId client,
        @Nullable SessionId session) {

    /** How many days are shown. */
    enum Span {
        WEEK,
        DAY
    }

    /** What the columns are. */
    enum By {
        THERAPISTS,
        ROOMS
    }

    private static final String DAY = "day";
    private static final String SPAN = "show";
    private static final String BY = "by";
    private static final String WITH = "with";
    private static final String CLIENT = "client";
    private static final String SESSION = "session";
    private static final String BETWEEN = ",";

    ScheduleAddress {
        with = List.copyOf(with);
    }

    static ScheduleAddress of(QueryParameters parameters, LocalDate today) {
        Optional<ClientId> client = id(parameters, CLIENT, ClientId::new);
        return new ScheduleAddress(
                day(parameters).orElse(today),
                constant(parameters, SPAN, Span.values()).orElse(Span.WEEK),
                constant(parameters, BY, By.values()).orElse(By.THERAPISTS),
                with(parameters),
                client.orElse(null),
                client.flatMap(_ -> id(parameters, SESSION, SessionId::new)).orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> named = new TreeMap<>();
        named.put(DAY, day.toString());
        if (span != Span.WEEK) {
            named.put(SPAN, span.name().toLowerCase(Locale.ROOT));
        }
        if (by != By.THERAPISTS) {
            named.put(BY, by.name().toLowerCase(Locale.ROOT));
        }
        if (!with.isEmpty()) {
            named.put(
                    WITH,
                    String.join(BETWEEN, with.stream().map(AccountId::toString).toList()));
        }
        if (client != null) {
            named.put(CLIENT, client.toString());
        }
        if (session != null) {
            named.put(SESSION, session.toString());
        }
        return QueryParameters.simple(named);
    }

    /** The first day to be read: the day itself, or Monday. */
    LocalDate first() {
        return span == Span.DAY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last day to be read, included. */
    LocalDate last() {
        return span == Span.DAY ? day : first().plusDays(6);
    }

    ScheduleAddress on(LocalDate other) {
        return new ScheduleAddress(other, span, by, with, client, session);
    }

    ScheduleAddress later(int steps) {
        return on(span == Span.DAY ? day.plusDays(steps) : day.plusWeeks(steps));
    }

    ScheduleAddress showing(Span other) {
        return new ScheduleAddress(day, other, by, with, client, session);
    }

    ScheduleAddress by(By other) {
        return new ScheduleAddress(day, span, other, with, client, session);
    }

    ScheduleAddress with(List<AccountId> others) {
        return new ScheduleAddress(day, span, by, others, client, session);
    }

    ScheduleAddress forClient(@Nullable ClientId other, @Nullable SessionId toBook) {
        return new ScheduleAddress(day, span, by, with, other, toBook);
    }

    private static Optional<LocalDate> day(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter(DAY).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static List<AccountId> with(QueryParameters parameters) {
        List<AccountId> with = new ArrayList<>();
        parameters.getSingleParameter(WITH).map(text -> text.split(BETWEEN)).stream()
                .flatMap(Arrays::stream)
                .flatMap(text -> uuid(text).stream())
                .forEach(id -> with.add(new AccountId(id)));
        return with;
    }

    private static <E extends Enum<E>> Optional<E> constant(QueryParameters parameters, String name, E[] constants) {
        return parameters
                .getSingleParameter(name)
                .flatMap(text -> Stream.of(constants)
                        .filter(one -> one.name().equalsIgnoreCase(text))
                        .findFirst());
    }

    private static <T> Optional<T> id(QueryParameters parameters, String name, Function<UUID, T> type) {
        return parameters
                .getSingleParameter(name)
                .flatMap(ScheduleAddress::uuid)
                .map(type);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
