package org.knotwise.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.intake.IntakeDetails;
import org.knotwise.intake.IntakeDue;
import org.knotwise.intake.IntakeId;
import org.knotwise.intake.IntakeNote;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** What a client said with each form, as given; what staff noted beside it; and whether another one is due. */
class IntakeBox extends Composite<Div> {

    private final ClientId client;
    private final transient IntakeDesk desk;
    private final boolean mayWrite;

    IntakeBox(ClientId client, IntakeDesk desk, boolean mayWrite) {
        this.client = client;
        this.desk = desk;
        this.mayWrite = mayWrite;
        refresh();
    }

    private void refresh() {
        List<IntakeDetails> sent = desk.intakes.sent(client);
        List<IntakeNote> notes = desk.intakes.notes(client);
        Optional<IntakeDue> due = desk.intakes.due(client);
        var content = new Div();
        content.addClassName("intake-box");
        due.ifPresent(why -> content.add(quiet(Words.of("intakeDue", why))));
        for (IntakeDetails form : sent) {
            boolean newest = form.equals(sent.getFirst());
            var details = new Details(title(form), given(form, notes));
            details.setOpened(newest);
            content.add(details);
        }
        var card = new CardSection(Words.of("intake.title"), content);
        if (mayWrite && due.isEmpty()) {
            card.withActions(button("intake.askAgain", this::askAgain));
        }
        getContent().removeAll();
        getContent().add(card);
    }

    private String title(IntakeDetails form) {
        IntakeDetails.Sent sent = form.sent();
        return Words.of("intake.version", form.number(), sent == null ? "" : when(sent.at()));
    }

    private Div given(IntakeDetails form, List<IntakeNote> notes) {
        var given = new IntakeGiven(form, desk);
        IntakeDetails.Sent sent = form.sent();
        if (sent != null) {
            given.add(quiet(Words.of(
                    sent.byGuardian() ? "intake.signedByGuardian" : "intake.signedBy",
                    new PersonName(sent.signature(), ""),
                    sent.through())));
        }
        notes.stream().filter(note -> note.intake().equals(form.id())).forEach(note -> given.add(note(note)));
        if (mayWrite) {
            given.add(button("intake.addNote", () -> addNote(form.id())));
        }
        return given;
    }

    private Div note(IntakeNote note) {
        var text = new Paragraph(note.text());
        text.addClassName("intake-box__note");
        return new Div(text, quiet(Words.of("intake.noteBy", note.by(), when(note.at()))));
    }

    private void addNote(IntakeId form) {
        FormDialog.open(
                Words.of("intake.addNote"),
                Words.of("intake.keepNote"),
                new NoteForm(),
                text -> desk.intakes.note(client, form, text),
                this::refresh);
    }

    private void askAgain() {
        desk.intakes.askFor(client);
        Notices.done("intake.askedAgain");
        refresh();
    }

    private String when(Instant at) {
        return Formats.date(desk.practice.local(at).toLocalDate());
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassNames("kw-quiet", "kw-small");
        return line;
    }

    private static Button button(String key, Runnable deed) {
        var button = new Button(Words.of(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /** One text. */
    private static final class NoteForm extends Composite<Div> implements FormDialog.Form<String> {

        private final TextArea text = new TextArea(Words.of("intake.note"));

        NoteForm() {
            text.setHelperText(Words.of("intake.noteHelp"));
            text.setMaxLength(TextKind.PARAGRAPH.longest());
            text.setWidthFull();
            getContent().add(text);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public Optional<String> read() {
            return TextInput.isRight(text, TextKind.PARAGRAPH, true) ? TextInput.typed(text) : Optional.empty();
        }
    }
}
