package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.Contact;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.EmergencyContact;
import org.knotwise.clients.Guardian;
import org.knotwise.clients.TeamMember;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** The cards of the details, each with one group of fields. */
class DetailsCards {

    private final ClientDetails client;
    private final ClientDraft draft;
    private final Practice practice;
    private final RecordDialogs dialogs;
    private final Access access;

    DetailsCards(ClientDetails client, Practice practice, RecordDialogs dialogs, Access access) {
        this.client = client;
        this.draft = client.draft();
        this.practice = practice;
        this.dialogs = dialogs;
        this.access = access;
    }

    CardSection person() {
        var facts = new Facts()
                .with("client.legalName", Words.of("client.named", draft.names().legal()))
                .with("client.preferredName", preferred())
                .with("client.pronouns", draft.names().pronouns())
                .with(
                        "client.birthDate",
                        Words.of(
                                "client.birthDateAndAge",
                                Formats.date(draft.birthDate()),
                                draft.ageOn(practice.today())))
                .with("client.occupation", draft.work().occupation())
                .with("client.posture", draft.work().posture());
        return new CardSection(Words.of("client.group.person"), facts).withActions(editing());
    }

    private @Nullable String preferred() {
        return draft.names().preferred() == null ? null : Words.of("client.named", draft.name());
    }

    CardSection contact() {
        Contact contact = draft.contact();
        EmailAddress email = contact.email();
        var facts = new Facts()
                .with("client.email", email == null ? null : email.value())
                .with("client.phone", contact.phone())
                .with("client.secondPhone", contact.secondPhone())
                .with(
                        "client.group.address",
                        String.join(", ", contact.address().lines()))
                .with("client.language", ClientLanguage.of(contact.language()).words())
                .with("client.consentEmail", yesOrNo(contact.consentEmail()))
                .with("client.consentText", yesOrNo(contact.consentText()));
        return new CardSection(Words.of("client.group.contact"), facts).withActions(editing());
    }

    /** Empty for those who may not read what therapists note. */
    Optional<CardSection> notes() {
        if (!access.may(Right.NOTE_READ, client.id())) {
            return Optional.empty();
        }
        String notes = draft.notes();
        var text = new Paragraph(notes == null ? Words.of("client.noNotes") : notes);
        text.addClassName(notes == null ? "kw-quiet" : "clients-details__notes");
        text.getElement().setAttribute("dir", "auto");
        return Optional.of(new CardSection(Words.of("client.notes"), text).withActions(editing()));
    }

    CardSection team() {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        client.team().forEach(member -> list.add(row(member)));
        return new CardSection(Words.of("careTeam.title"), list)
                .withActions(
                        button("careTeam.change", Right.CLIENT_ASSIGN, dialogs::changeTeam),
                        button("handOver.menu", Right.CLIENT_ASSIGN, dialogs::handOver));
    }

    private static ListItem row(TeamMember member) {
        var name = new Span(member.name());
        name.addClassName("kw-row__main");
        var row = new ListItem(name);
        row.addClassName("kw-row");
        if (member.primary()) {
            var primary = new Span(Words.of("client.primaryTherapist"));
            primary.addClassName("kw-row__end");
            row.add(primary);
        }
        return row;
    }

    /** Shown for a client under age, and as long as there is one on record. */
    Optional<CardSection> guardian() {
        Guardian guardian = draft.guardian();
        boolean minor = draft.isMinorOn(practice.today());
        if (guardian == null) {
            return minor
                    ? Optional.of(new CardSection(
                                    Words.of("client.group.guardian"),
                                    new Paragraph(Words.of("client.guardianMissing")))
                            .withActions(editing()))
                    : Optional.empty();
        }
        EmailAddress email = guardian.email();
        var facts = new Facts()
                .with("client.person.name", Words.of("client.named", guardian.called()))
                .with("client.person.relation", guardian.relation())
                .with("client.phone", guardian.phone())
                .with("client.email", email == null ? null : email.value());
        return Optional.of(new CardSection(Words.of("client.group.guardian"), facts).withActions(editing()));
    }

    CardSection emergency() {
        EmergencyContact person = draft.emergency();
        Component content = person == null
                ? quiet(Words.of("client.noEmergency"))
                : new Facts()
                        .with("client.person.name", person.name())
                        .with("client.person.relation", person.relation())
                        .with("client.phone", person.phone());
        return new CardSection(Words.of("client.group.emergency"), content).withActions(editing());
    }

    CardSection record() {
        LocalDate archivedOn = client.archivedOn();
        var facts = new Facts()
                .with("client.number", Words.of("client.numberOnly", client.number()))
                .with(
                        "client.status",
                        archivedOn == null
                                ? Words.of("clients.status.in_care")
                                : Words.of("client.archivedSince", Formats.date(archivedOn)))
                .with(
                        "client.addedOn",
                        Formats.date(practice.local(client.createdAt()).toLocalDate()));
        if (draft.former().number() != null) {
            facts.with("client.formerNumber", draft.former().number());
        }
        if (draft.former().therapist() != null) {
            facts.with("client.formerTherapist", draft.former().therapist());
        }
        return new CardSection(Words.of("client.record"), facts)
                .withActions(
                        client.archived()
                                ? button("archive.bringBack", Right.CLIENT_ARCHIVE, dialogs::bringBack)
                                : button("archive.menu", Right.CLIENT_ARCHIVE, dialogs::archive));
    }

    private Button editing() {
        Button edit = button("client.editShort", Right.CONTACT_WRITE, dialogs::edit);
        edit.setAriaLabel(Words.of("client.edit"));
        return edit;
    }

    private Button button(String title, Right right, Consumer<ClientDetails> deed) {
        var button = new Button(Words.of(title), _ -> deed.accept(client));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setVisible(access.may(right, client.id()));
        return button;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("kw-quiet");
        return paragraph;
    }

    private static String yesOrNo(boolean agreed) {
        return Words.of(agreed ? "client.yes" : "client.no");
    }
}
