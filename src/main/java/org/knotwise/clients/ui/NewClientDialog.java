package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.Clients;
import org.knotwise.clients.Duplicate;
import org.knotwise.clients.Likeness;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Adds a client: who, in whose care, and whether it is nobody who is here already. */
final class NewClientDialog implements FormDialog.Form<NewClientDialog.Entry> {

    /** What was entered. */
    record Entry(ClientDraft draft, Therapist therapist, boolean mayBeDuplicate) {}

    private final Clients clients;
    private final ClientForm form;
    private final Select<Therapist> therapist = new Select<>();
    private final Div duplicates = new Div();
    private final Checkbox another = new Checkbox(Words.of("client.anotherPerson"));
    private final Div all;

    private NewClientDialog(Clients clients, List<Therapist> choice, ClientForm form) {
        this.clients = clients;
        this.form = form;
        therapist.setLabel(Words.of("client.primaryTherapist"));
        therapist.setItems(choice);
        therapist.setItemLabelGenerator(Therapist::name);
        if (choice.size() == 1) {
            therapist.setValue(choice.getFirst());
        }
        duplicates.addClassName("kw-note");
        duplicates.setVisible(false);
        all = new Div(duplicates, form, therapist);
        all.addClassName("clients-new");
    }

    static void open(
            Clients clients,
            List<Therapist> therapists,
            Access access,
            Practice practice,
            Consumer<ClientDetails> afterwards) {
        var country = practice.details().map(PracticeDetails::country).orElse("US");
        var dialog = new NewClientDialog(
                clients,
                mayChoose(therapists, access),
                new ClientForm(country, practice.today(), access.may(Right.NOTE_READ), access.may(Right.NOTE_READ)));
        var added = new ClientDetails[1];
        FormDialog.open(
                Words.of("clients.add"),
                Words.of("clients.add"),
                dialog,
                entry -> {
                    Outcome<ClientDetails> outcome = dialog.add(entry);
                    if (outcome instanceof Outcome.Done<ClientDetails>(ClientDetails done)) {
                        added[0] = done;
                    }
                    return outcome;
                },
                () -> afterwards.accept(added[0]));
    }

    private static List<Therapist> mayChoose(List<Therapist> therapists, Access access) {
        return therapists.stream()
                .filter(one -> access.mayAddToCareOf(one.id()))
                .toList();
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Entry> read() {
        therapist.setInvalid(therapist.isEmpty());
        therapist.setErrorMessage(Words.of("field.required"));
        Optional<ClientDraft> draft = form.read();
        return draft.isEmpty() || therapist.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(draft.get(), therapist.getValue(), another.getValue()));
    }

    private Outcome<ClientDetails> add(Entry entry) {
        if (!entry.mayBeDuplicate()) {
            showDuplicates(clients.duplicatesOf(entry.draft()));
        }
        return clients.add(entry.draft(), entry.therapist().id(), entry.mayBeDuplicate());
    }

    private void showDuplicates(List<Duplicate> found) {
        duplicates.setVisible(!found.isEmpty());
        duplicates.removeAll();
        for (Duplicate duplicate : found) {
            var link = new Anchor(
                    "clients/" + duplicate.id(), Words.of("client.duplicate", duplicate.name(), duplicate.number()));
            link.setTarget("_blank");
            duplicates.add(new Div(link, new Paragraph(reasons(duplicate.likeness()))));
        }
        duplicates.add(another);
    }

    static String reasons(Likeness likeness) {
        return String.join(
                " ",
                likeness.reasons().stream()
                        .map(reason -> Words.of("client.likeness", reason))
                        .toList());
    }
}
