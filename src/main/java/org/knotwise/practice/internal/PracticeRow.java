package org.knotwise.practice.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.knotwise.practice.Policies;
import org.knotwise.practice.PracticeContact;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.practice.PracticeSettings;
import org.knotwise.shared.Language;

/** The one row that holds the practice. */
@Entity
@Table(name = "practice")
public class PracticeRow {

    public static final int ONLY = 1;

    @Id
    private int id;

    private String name;
    private String timeZone;
    private String country;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String emergencyNumber;
    private String language;
    private int lateWithinHours;
    private int leastNoticeHours;
    private int bookAheadDays;
    private int recursWithinMonths;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PracticeRow() {} // for JPA

    private PracticeRow(PracticeDetails details) {
        this.id = ONLY;
        this.name = details.name();
        this.timeZone = details.zone().getId();
        this.country = details.country();
        this.language = Language.ofCountry(details.country()).code();
        keep(Policies.AT_FIRST);
    }

    public static PracticeRow of(PracticeDetails details) {
        return new PracticeRow(details);
    }

    public void rename(String newName) {
        name = newName;
    }

    public void reachedBy(PracticeContact contact) {
        phone = contact.phone();
        email = contact.email();
        emergencyNumber = contact.emergencyNumber();
        language = contact.language().code();
    }

    public void hold(Policies policies) {
        keep(policies);
    }

    private void keep(Policies policies) {
        lateWithinHours = policies.lateWithinHours();
        leastNoticeHours = policies.leastNoticeHours();
        bookAheadDays = policies.bookAheadDays();
        recursWithinMonths = policies.recursWithinMonths();
    }

    public long version() {
        return version;
    }

    public PracticeSettings settings() {
        return new PracticeSettings(
                new PracticeDetails(name, ZoneId.of(timeZone), country),
                new PracticeContact(
                        phone, email, emergencyNumber, Language.of(language).orElse(Language.ENGLISH)),
                new Policies(lateWithinHours, leastNoticeHours, bookAheadDays, recursWithinMonths),
                version);
    }
}
