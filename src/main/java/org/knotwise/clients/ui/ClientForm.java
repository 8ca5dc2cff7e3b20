package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.Former;
import org.knotwise.clients.TextKind;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** What a person edits of a client's record, under headings. */
class ClientForm extends Composite<Div> implements FormDialog.Form<ClientDraft> {

    private final String country;
    private final PersonFields person;
    private final ContactFields contact = new ContactFields();
    private final EmergencyFields emergency = new EmergencyFields();
    private final GuardianFields guardian = new GuardianFields();
    private final TextArea alerts = new TextArea(Words.of("client.alerts"));
    private final TextArea notes = new TextArea(Words.of("client.notes"));
    private @Nullable ClientDraft shown;

    /**
     * @param country two letters; telephone numbers without a country code are read as of here
     * @param today no birth date lies behind it
     * @param withAlerts whether a first alert can be typed, as for a client who is being added
     * @param withNotes whether the one who edits may read what therapists note
     */
    ClientForm(String country, LocalDate today, boolean withAlerts, boolean withNotes) {
        this.country = country;
        person = new PersonFields(today);
        alerts.setManualValidation(true);
        notes.setManualValidation(true);
        person.whenMinor(guardian::ask);
        var texts = new FieldGroup("client.group.notes", alerts, notes);
        alerts.setVisible(withAlerts);
        texts.setVisible(withNotes);
        getContent().addClassName("clients-form");
        getContent()
                .add(
                        person.group(),
                        guardian.group(),
                        contact.group(),
                        contact.addressGroup(),
                        emergency.group(),
                        texts);
    }

    @Override
    public Component component() {
        return this;
    }

    /** Fills the fields; what the form has no field for is kept as it is. */
    void show(ClientDraft draft) {
        shown = draft;
        person.fill(draft);
        contact.fill(draft.contact());
        emergency.fill(draft.emergency());
        guardian.fill(draft.guardian());
        guardian.ask(person.isMinor());
        Fields.show(notes, draft.notes());
    }

    /** Every field is asked, so that each says at once what is wrong with it. */
    @Override
    public Optional<ClientDraft> read() {
        boolean right = Fields.all(
                person.areRight(),
                guardian.areRight(person.isMinor()),
                contact.areRight(),
                emergency.areRight(),
                Fields.isRight(alerts, TextKind.PARAGRAPH),
                Fields.isRight(notes, TextKind.PARAGRAPH));
        return right ? person.birthDate().map(this::draft) : Optional.empty();
    }

    private ClientDraft draft(LocalDate birthDate) {
        return new ClientDraft(
                person.names(),
                birthDate,
                contact.read(country),
                person.work(),
                emergency.read(country),
                guardian.read(country),
                alerts.isVisible() ? Fields.orNull(alerts) : null,
                Fields.orNull(notes),
                shown == null ? Former.NONE : shown.former());
    }
}
