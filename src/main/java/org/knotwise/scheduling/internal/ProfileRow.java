package org.knotwise.scheduling.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.Held;
import org.knotwise.scheduling.QualificationId;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.scheduling.ServicesGiven;

/** What a therapist gives, holds and takes on, as it is kept; its version counts for the hours too. */
@Entity
@Table(name = "therapist_profile")
public class ProfileRow {

    /** The version of a profile that was never changed, and so is not kept. */
    public static final long NONE = -1;

    @Id
    private UUID therapistId;

    private boolean givesAllServices = true;
    private @Nullable Integer capacity;
    private boolean trainedPoints;

    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "therapist_service", joinColumns = @JoinColumn(name = "therapist_id"))
    @Column(name = "service_id")
    private Set<UUID> services = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "therapist_qualification", joinColumns = @JoinColumn(name = "therapist_id"))
    private List<HeldPart> held = new ArrayList<>();

    /** A qualification, and until when. */
    @Embeddable
    public record HeldPart(UUID qualificationId, @Nullable LocalDate expiresOn) {}

    @SuppressWarnings("NullAway.Init")
    protected ProfileRow() {} // for JPA

    private ProfileRow(AccountId therapist) {
        this.therapistId = therapist.value();
    }

    public static ProfileRow of(AccountId therapist) {
        return new ProfileRow(therapist);
    }

    public void give(ServicesGiven given) {
        givesAllServices = given.all();
        services.clear();
        given.only().forEach(service -> services.add(service.value()));
    }

    public void hold(List<Held> all) {
        held.clear();
        all.forEach(one -> held.add(new HeldPart(one.qualification().value(), one.expiresOn())));
    }

    public void limit(@Nullable Integer clients) {
        capacity = clients;
    }

    public void train(boolean trained) {
        trainedPoints = trained;
    }

    public boolean trained() {
        return trainedPoints;
    }

    public AccountId therapist() {
        return new AccountId(therapistId);
    }

    public ServicesGiven services() {
        return new ServicesGiven(
                givesAllServices, services.stream().map(ServiceId::new).collect(Collectors.toSet()));
    }

    public List<Held> held() {
        return held.stream()
                .map(part -> new Held(new QualificationId(part.qualificationId()), part.expiresOn()))
                .toList();
    }

    public @Nullable Integer capacity() {
        return capacity;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
