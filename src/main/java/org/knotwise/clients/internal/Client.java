package org.knotwise.clients.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.Folding;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** A person in care. */
@Entity
public class Client {

    private static final int SEARCH_TEXT_LIMIT = 1000;

    @Id
    private UUID id;

    private int number;
    private String legalFirstName;
    private String legalLastName;
    private @Nullable String preferredName;
    private @Nullable String pronouns;
    private LocalDate birthDate;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String phoneNormalised;
    private @Nullable String secondPhone;
    private @Nullable String secondPhoneNormalised;
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String region;
    private @Nullable String postCode;
    private @Nullable String occupation;
    private @Nullable String emergencyContact;
    private boolean consentEmail;
    private boolean consentText;
    private @Nullable String notes;
    private @Nullable String formerNumber;
    private @Nullable String formerTherapist;
    private @Nullable LocalDate archivedOn;

    private String searchText;

    private Instant createdAt;

    /** Null until it is saved for the first time: that tells a new record from one that may be there already. */
    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "care_team_member", joinColumns = @JoinColumn(name = "client_id"))
    private Set<CareTeamMember> careTeam = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Client() {} // for JPA

    @SuppressWarnings("NullAway.Init") // change() sets the names and the birth date
    private Client(ClientId id, int number, Instant createdAt) {
        this.id = id.value();
        this.number = number;
        this.createdAt = createdAt;
    }

    /** A new record in the care of one therapist. */
    public static Client inCareOf(AccountId primaryTherapist, int number, ClientDraft draft, Instant createdAt) {
        var client = new Client(ClientId.random(), number, createdAt);
        client.change(draft);
        client.archivedOn = draft.archivedOn();
        client.careTeam.add(new CareTeamMember(primaryTherapist, true));
        return client;
    }

    /** Takes what a person edited; the status of the record is not part of that. */
    public final void change(ClientDraft draft) {
        legalFirstName = draft.legalFirstName();
        legalLastName = draft.legalLastName();
        preferredName = draft.preferredName();
        pronouns = draft.pronouns();
        birthDate = draft.birthDate();
        EmailAddress newEmail = draft.email();
        email = newEmail == null ? null : newEmail.value();
        PhoneNumber newPhone = draft.phone();
        phone = newPhone == null ? null : newPhone.typed();
        phoneNormalised = newPhone == null ? null : newPhone.normalised();
        PhoneNumber newSecondPhone = draft.secondPhone();
        secondPhone = newSecondPhone == null ? null : newSecondPhone.typed();
        secondPhoneNormalised = newSecondPhone == null ? null : newSecondPhone.normalised();
        street = draft.street();
        city = draft.city();
        region = draft.region();
        postCode = draft.postCode();
        occupation = draft.occupation();
        emergencyContact = draft.emergencyContact();
        consentEmail = draft.consentEmail();
        consentText = draft.consentText();
        notes = draft.notes();
        formerNumber = draft.formerNumber();
        formerTherapist = draft.formerTherapist();
        searchText = searchTextOf();
    }

    private String searchTextOf() {
        String all = String.join(
                " ",
                Folding.fold(legalFirstName),
                Folding.fold(legalLastName),
                preferredName == null ? "" : Folding.fold(preferredName),
                Integer.toString(number),
                email == null ? "" : email.toLowerCase(Locale.ROOT),
                phoneNormalised == null ? "" : phoneNormalised);
        return all.length() > SEARCH_TEXT_LIMIT ? all.substring(0, SEARCH_TEXT_LIMIT) : all;
    }

    public void assignTo(AccountId therapist) {
        careTeam.removeIf(member -> member.therapist().equals(therapist));
        Set<CareTeamMember> others = new HashSet<>();
        careTeam.forEach(member -> others.add(new CareTeamMember(member.therapist(), false)));
        careTeam.clear();
        careTeam.addAll(others);
        careTeam.add(new CareTeamMember(therapist, true));
    }

    public ClientId id() {
        return new ClientId(id);
    }

    public boolean isArchived() {
        return archivedOn != null;
    }

    public int number() {
        return number;
    }

    public ClientDraft toDraft() {
        return new ClientDraft(
                legalFirstName,
                legalLastName,
                preferredName,
                pronouns,
                birthDate,
                email == null ? null : new EmailAddress(email),
                phone == null ? null : new PhoneNumber(phone, phoneNormalised),
                secondPhone == null ? null : new PhoneNumber(secondPhone, secondPhoneNormalised),
                street,
                city,
                region,
                postCode,
                occupation,
                emergencyContact,
                consentEmail,
                consentText,
                null,
                notes,
                archivedOn,
                formerNumber,
                formerTherapist);
    }

    public Set<CareTeamMember> careTeam() {
        return careTeam;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
