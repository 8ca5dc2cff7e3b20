package org.knotwise.scheduling.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.LocationId;
import org.knotwise.scheduling.WeeklyHours.Shift;

/** A shift of a therapist's week, as it is kept. */
@Entity
@Table(name = "weekly_hours")
public class ShiftRow {

    private static final int MINUTES_OF_HOUR = 60;

    @Id
    private UUID id;

    private UUID therapistId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek dayOfWeek;

    private int fromMinute;
    private int toMinute;
    private @Nullable UUID locationId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ShiftRow() {} // for JPA

    public ShiftRow(AccountId therapist, Shift shift) {
        this.id = UUID.randomUUID();
        this.therapistId = therapist.value();
        this.dayOfWeek = shift.day();
        this.fromMinute = shift.from().get(ChronoField.MINUTE_OF_DAY);
        this.toMinute = shift.to().get(ChronoField.MINUTE_OF_DAY);
        this.locationId = shift.location() == null ? null : shift.location().value();
    }

    public AccountId therapist() {
        return new AccountId(therapistId);
    }

    public Shift shift() {
        return new Shift(
                dayOfWeek,
                timeOf(fromMinute),
                timeOf(toMinute),
                locationId == null ? null : new LocationId(locationId));
    }

    private static LocalTime timeOf(int minute) {
        return LocalTime.of(minute / MINUTES_OF_HOUR, minute % MINUTES_OF_HOUR);
    }
}
