package org.knotwise.practice.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import org.knotwise.practice.PracticeDetails;

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

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PracticeRow() {} // for JPA

    private PracticeRow(PracticeDetails details) {
        this.id = ONLY;
        this.name = details.name();
        this.timeZone = details.zone().getId();
        this.country = details.country();
    }

    public static PracticeRow of(PracticeDetails details) {
        return new PracticeRow(details);
    }

    public PracticeDetails details() {
        return new PracticeDetails(name, ZoneId.of(timeZone), country);
    }
}
