package org.knotwise.waitlist.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.shared.ClientId;
import org.knotwise.waitlist.WaitlistEntryId;
import org.knotwise.waitlist.WaitlistWish;

/** Somebody who waits, with the wish. */
@Entity
@Table(name = "waitlist_entry")
public class Entry {

    private static final int MINUTES_OF_HOUR = 60;
    private static final int DAY = 24 * MINUTES_OF_HOUR;

    @Id
    private UUID id;

    private UUID clientId;
    private @Nullable UUID appointmentId;
    private @Nullable UUID serviceId;
    private @Nullable UUID therapistId;
    private String weekdays;
    private int fromMinute;

    /** After the latest time at which a treatment may begin. */
    private int toMinute;

    private LocalDate earliest;
    private LocalDate expiresOn;
    private String note;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private UUID addedBy;
    private Instant addedAt;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {} // for JPA

    public Entry(ClientId client, WaitlistWish wish, AccountId by, Instant at) {
        AppointmentId appointment = wish.appointment();
        ServiceId service = wish.service();
        AccountId therapist = wish.therapist();
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.appointmentId = appointment == null ? null : appointment.value();
        this.serviceId = service == null ? null : service.value();
        this.therapistId = therapist == null ? null : therapist.value();
        this.weekdays = wish.days().stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
        this.fromMinute = minute(wish.from());
        this.toMinute = Math.min(DAY, minute(wish.to()) + 1);
        this.earliest = wish.earliest();
        this.expiresOn = wish.expiresOn();
        this.note = wish.note();
        this.status = EntryStatus.WAITING;
        this.addedBy = by.value();
        this.addedAt = at;
    }

    public void end(EntryStatus how, Instant at) {
        if (status == EntryStatus.WAITING) {
            status = how;
            endedAt = at;
        }
    }

    public WaitlistWish wish() {
        return new WaitlistWish(
                appointmentId == null ? null : new AppointmentId(appointmentId),
                serviceId == null ? null : new ServiceId(serviceId),
                therapistId == null ? null : new AccountId(therapistId),
                days(),
                time(fromMinute),
                time(toMinute - 1),
                earliest,
                expiresOn,
                note);
    }

    private Set<DayOfWeek> days() {
        return weekdays.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet());
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES_OF_HOUR + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES_OF_HOUR, minute % MINUTES_OF_HOUR);
    }

    public WaitlistEntryId id() {
        return new WaitlistEntryId(id);
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public Instant addedAt() {
        return addedAt;
    }

    public boolean isWaiting() {
        return status == EntryStatus.WAITING;
    }
}
