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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.Address;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientNames;
import org.knotwise.clients.Contact;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.EmergencyContact;
import org.knotwise.clients.Folding;
import org.knotwise.clients.Former;
import org.knotwise.clients.Guardian;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.clients.Work;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Language;

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
    private @Nullable String workPosture;
    private @Nullable String emergencyName;
    private @Nullable String emergencyRelation;
    private @Nullable String emergencyPhone;
    private @Nullable String emergencyPhoneNormalised;
    private @Nullable String guardianName;
    private @Nullable String guardianRelation;
    private @Nullable String guardianPhone;
    private @Nullable String guardianPhoneNormalised;
    private @Nullable String guardianEmail;
    private boolean consentEmail;
    private boolean consentText;
    private @Nullable String language;
    private @Nullable String notes;
    private @Nullable String formerNumber;
    private @Nullable String formerTherapist;
    private @Nullable LocalDate archivedOn;
    private @Nullable UUID mergedInto;

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
        client.archivedOn = draft.former().archivedOn();
        client.careTeam.add(new CareTeamMember(primaryTherapist, true));
        return client;
    }

    /** Takes what a person edited; the status of the record is not part of that. */
    public final void change(ClientDraft draft) {
        legalFirstName = draft.names().legalFirst();
        legalLastName = draft.names().legalLast();
        preferredName = draft.names().preferred();
        pronouns = draft.names().pronouns();
        birthDate = draft.birthDate();
        changeContact(draft.contact());
        occupation = draft.work().occupation();
        workPosture = draft.work().posture();
        changeEmergency(draft.emergency());
        changeGuardian(draft.guardian());
        notes = draft.notes();
        formerNumber = draft.former().number();
        formerTherapist = draft.former().therapist();
        searchText = searchTextOf();
    }

    private void changeContact(Contact contact) {
        email = valueOf(contact.email());
        phone = typed(contact.phone());
        phoneNormalised = normalised(contact.phone());
        secondPhone = typed(contact.secondPhone());
        secondPhoneNormalised = normalised(contact.secondPhone());
        street = contact.address().street();
        city = contact.address().city();
        region = contact.address().region();
        postCode = contact.address().postCode();
        consentEmail = contact.consentEmail();
        consentText = contact.consentText();
        Language chosen = contact.language();
        language = chosen == null ? null : chosen.code();
    }

    private void changeEmergency(@Nullable EmergencyContact person) {
        emergencyName = person == null ? null : person.name();
        emergencyRelation = person == null ? null : person.relation();
        emergencyPhone = person == null ? null : typed(person.phone());
        emergencyPhoneNormalised = person == null ? null : normalised(person.phone());
    }

    private void changeGuardian(@Nullable Guardian person) {
        guardianName = person == null ? null : person.name();
        guardianRelation = person == null ? null : person.relation();
        guardianPhone = person == null ? null : typed(person.phone());
        guardianPhoneNormalised = person == null ? null : normalised(person.phone());
        guardianEmail = person == null ? null : valueOf(person.email());
    }

    private String searchTextOf() {
        String all = String.join(
                " ",
                Folding.fold(legalFirstName),
                Folding.fold(legalLastName),
                preferredName == null ? "" : Folding.fold(preferredName),
                Integer.toString(number),
                email == null ? "" : email.toLowerCase(Locale.ROOT),
                phoneNormalised == null ? "" : phoneNormalised,
                secondPhoneNormalised == null ? "" : secondPhoneNormalised);
        return all.length() > SEARCH_TEXT_LIMIT ? all.substring(0, SEARCH_TEXT_LIMIT) : all;
    }

    /** Makes this therapist the primary one; the one before stays in the team. */
    public void assignTo(AccountId therapist) {
        Set<CareTeamMember> team = new HashSet<>();
        careTeam.forEach(member -> team.add(new CareTeamMember(member.therapist(), false)));
        team.remove(new CareTeamMember(therapist, false));
        team.add(new CareTeamMember(therapist, true));
        changeTeam(team);
    }

    /** Makes these the therapists beside the primary one. */
    public void treatWith(Set<AccountId> others) {
        Set<CareTeamMember> team = new HashSet<>();
        careTeam.stream().filter(CareTeamMember::isPrimary).forEach(team::add);
        others.forEach(therapist -> team.add(new CareTeamMember(therapist, false)));
        changeTeam(team);
    }

    private void changeTeam(Set<CareTeamMember> team) {
        careTeam.retainAll(team);
        careTeam.addAll(team);
    }

    public void archive(LocalDate on) {
        archivedOn = on;
    }

    public void bringBack() {
        if (mergedInto != null) {
            throw new IllegalStateException("This record is another one's now; undo the merge first");
        }
        archivedOn = null;
    }

    /** Leaves this record as the address of another one. */
    public void mergeInto(ClientId target, LocalDate on) {
        archivedOn = archivedOn == null ? on : archivedOn;
        mergedInto = target.value();
    }

    /** Makes it a record of its own again. */
    public void standAlone(@Nullable LocalDate archivedBefore) {
        mergedInto = null;
        archivedOn = archivedBefore;
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

    public @Nullable LocalDate archivedOn() {
        return archivedOn;
    }

    /** The record that this one turned out to be; empty for a record of its own. */
    public Optional<ClientId> mergedInto() {
        return Optional.ofNullable(mergedInto).map(ClientId::new);
    }

    public ClientDraft toDraft() {
        return new ClientDraft(
                new ClientNames(legalFirstName, legalLastName, preferredName, pronouns),
                birthDate,
                contact(),
                new Work(occupation, workPosture),
                emergency(),
                guardian(),
                null,
                notes,
                new Former(archivedOn, formerNumber, formerTherapist));
    }

    private Contact contact() {
        return new Contact(
                address(email),
                number(phone, phoneNormalised),
                number(secondPhone, secondPhoneNormalised),
                new Address(street, city, region, postCode),
                consentEmail,
                consentText,
                Language.of(language).orElse(null));
    }

    private @Nullable EmergencyContact emergency() {
        return emergencyName == null
                ? null
                : new EmergencyContact(
                        emergencyName, emergencyRelation, number(emergencyPhone, emergencyPhoneNormalised));
    }

    private @Nullable Guardian guardian() {
        return guardianName == null || guardianRelation == null
                ? null
                : new Guardian(
                        guardianName,
                        guardianRelation,
                        number(guardianPhone, guardianPhoneNormalised),
                        address(guardianEmail));
    }

    private static @Nullable String valueOf(@Nullable EmailAddress address) {
        return address == null ? null : address.value();
    }

    private static @Nullable String typed(@Nullable PhoneNumber number) {
        return number == null ? null : number.typed();
    }

    private static @Nullable String normalised(@Nullable PhoneNumber number) {
        return number == null ? null : number.normalised();
    }

    private static @Nullable EmailAddress address(@Nullable String value) {
        return value == null ? null : new EmailAddress(value);
    }

    private static @Nullable PhoneNumber number(@Nullable String typed, @Nullable String normalised) {
        return typed == null ? null : new PhoneNumber(typed, normalised);
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
