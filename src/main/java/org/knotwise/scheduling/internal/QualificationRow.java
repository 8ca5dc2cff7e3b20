package org.knotwise.scheduling.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.Qualification;
import org.knotwise.scheduling.QualificationId;

/** A qualification, as it is kept. */
@Entity
@Table(name = "qualification")
public class QualificationRow {

    @Id
    private UUID id;

    private String name;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected QualificationRow() {} // for JPA

    private QualificationRow(QualificationId id, String name) {
        this.id = id.value();
        this.name = name;
    }

    public static QualificationRow named(String name) {
        return new QualificationRow(QualificationId.random(), name);
    }

    public void rename(String newName) {
        name = newName;
    }

    public Qualification qualification() {
        return new Qualification(new QualificationId(id), name, version == null ? 0 : version);
    }
}
