package org.knotwise.scheduling.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.HoursException;
import org.knotwise.scheduling.HoursException.Away;
import org.knotwise.scheduling.HoursException.OtherHours;
import org.knotwise.scheduling.HoursExceptionId;
import org.knotwise.scheduling.HoursExceptionRow;
import org.knotwise.scheduling.LocationId;

/** A deviation from a therapist's week, as it is kept: made and removed, never edited. */
@Entity
@Table(name = "hours_exception")
public class HoursExceptionEntry {

    private static final int END_OF_DAY = 24 * 60;

    /** Which of the two it is. */
    public enum Kind {
        AWAY,
        HOURS
    }

    @Id
    private UUID id;

    private UUID therapistId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate fromDay;
    private int fromMinute;
    private LocalDate toDay;
    private int toMinute;
    private @Nullable UUID locationId;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected HoursExceptionEntry() {} // for JPA

    private HoursExceptionEntry(AccountId therapist, HoursException exception) {
        // Midnight is kept as the end of the day before it, so that the last day of an absence is the one that was
        // meant.
        LocalDateTime end = exception.to();
        boolean midnight = end.toLocalTime().equals(LocalTime.MIDNIGHT);
        this.id = UUID.randomUUID();
        this.therapistId = therapist.value();
        this.fromDay = exception.from().toLocalDate();
        this.fromMinute = exception.from().get(ChronoField.MINUTE_OF_DAY);
        this.toDay = midnight ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        this.toMinute = midnight ? END_OF_DAY : end.get(ChronoField.MINUTE_OF_DAY);
        this.reason = exception.reason();
        switch (exception) {
            case Away _ -> this.kind = Kind.AWAY;
            case OtherHours hours -> {
                this.kind = Kind.HOURS;
                this.locationId =
                        hours.location() == null ? null : hours.location().value();
            }
        }
    }

    public static HoursExceptionEntry of(AccountId therapist, HoursException exception) {
        return new HoursExceptionEntry(therapist, exception);
    }

    public AccountId therapist() {
        return new AccountId(therapistId);
    }

    public HoursExceptionRow row() {
        LocalDateTime from = fromDay.atStartOfDay().plusMinutes(fromMinute);
        LocalDateTime to = toDay.atStartOfDay().plusMinutes(toMinute);
        HoursException exception = switch (kind) {
            case AWAY -> new Away(from, to, reason);
            case HOURS ->
                new OtherHours(
                        fromDay,
                        from.toLocalTime(),
                        to.toLocalTime(),
                        locationId == null ? null : new LocationId(locationId),
                        reason);
        };
        return new HoursExceptionRow(new HoursExceptionId(id), exception);
    }
}
