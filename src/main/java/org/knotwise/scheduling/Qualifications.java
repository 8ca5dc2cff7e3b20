package org.knotwise.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.scheduling.internal.QualificationRepository;
import org.knotwise.scheduling.internal.QualificationRow;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What therapists may have learned and services may need, as the practice calls it. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class Qualifications {

    private final QualificationRepository qualifications;
    private final SettingsChanges changes;
    private final SettingsReader settings;

    Qualifications(QualificationRepository qualifications, SettingsChanges changes, SettingsReader settings) {
        this.qualifications = qualifications;
        this.changes = changes;
        this.settings = settings;
    }

    /** All of it, by name. */
    @Needs(Right.STAFF_READ)
    public List<Qualification> all() {
        return qualifications.findAllByOrderByNameAscIdAsc().stream()
                .map(QualificationRow::qualification)
                .toList();
    }

    /** Refused if the name is empty, longer than 100 characters or taken */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<QualificationId> add(String name) {
        return changes.ofNames(() -> refusal(name.strip(), Optional.empty())
                .<Outcome<QualificationId>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(qualifications
                        .save(QualificationRow.named(name.strip()))
                        .qualification()
                        .id())));
    }

    /** Refused as {@link #add} is */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<QualificationId> rename(QualificationId id, String name, long version) {
        return changes.ofNames(() -> {
            QualificationRow row = row(id, version);
            Optional<Refusal> refusal = refusal(name.strip(), Optional.of(id.value()));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            row.rename(name.strip());
            return Outcome.done(id);
        });
    }

    /** Refused while something names it, which is said by name */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<QualificationId> remove(QualificationId id, long version) {
        return changes.ofNames(() -> {
            QualificationRow row = row(id, version);
            Optional<Refusal> refusal = stillUsed(row.qualification(), settings.now());
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            qualifications.delete(row);
            return Outcome.done(id);
        });
    }

    /** Retired rooms and services count too: they may come back, with all they had. */
    static Optional<Refusal> stillUsed(Qualification qualification, SettingsPicture picture) {
        String where = Stream.concat(
                        picture.services().stream()
                                .filter(service -> service.qualifications().contains(qualification.id()))
                                .map(Service::name),
                        picture.therapists().stream()
                                .filter(one -> one.profile().held().stream()
                                        .anyMatch(held -> held.qualification().equals(qualification.id())))
                                .map(SettingsPicture.Member::name))
                .collect(Collectors.joining(", "));
        return where.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of("settings.stillUsed", qualification.name(), where));
    }

    private Optional<Refusal> refusal(String name, Optional<UUID> self) {
        Optional<UUID> holder = qualifications
                .findByName(name)
                .map(row -> row.qualification().id().value());
        return SettingsChanges.nameRefusal(name, holder, self);
    }

    private QualificationRow row(QualificationId id, long version) {
        QualificationRow row = qualifications.findById(id.value()).orElseThrow(NoSuchRecord::new);
        SettingsChanges.requireVersion(version, row.qualification().version());
        return row;
    }
}
