package org.knotwise.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Optional;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** The one form dialog and the notices. */
final class KitDialogs {

    private KitDialogs() {}

    static Component all() {
        var dialogs = new Div(
                new Button(Words.of("kit.dialog.open"), _ -> openForm()),
                new Button(Words.of("kit.notice.open"), _ -> Notices.done("kit.done")),
                new Button(
                        Words.of("kit.undo.open"),
                        _ -> Notices.undoable(
                                Duration.ofMinutes(3),
                                Words.of("kit.undo.until"),
                                () -> Notices.done("kit.undone"),
                                "kit.done")),
                new Button(Words.of("kit.refusal.open"), _ -> Notices.refused(Refusal.of("kit.refusal"))));
        dialogs.addClassNames("kw-card", "demo-kit__row");
        return dialogs;
    }

    private static void openForm() {
        FormDialog.open(
                Words.of("kit.dialog.title"),
                Words.of("kit.dialog.verb"),
                new NameForm(),
                name -> name.equals("taken") ? Outcome.refused("kit.refusal") : Outcome.done(name),
                () -> Notices.done("kit.done"));
    }

    /** One field that says itself what is wrong with it. */
    private static final class NameForm implements FormDialog.Form<String> {

        private final TextField name = new TextField(Words.of("kit.dialog.name"));

        NameForm() {
            name.setRequiredIndicatorVisible(true);
            name.setErrorMessage(Words.of("field.required"));
        }

        @Override
        public Component component() {
            return name;
        }

        @Override
        public Optional<String> read() {
            name.setInvalid(name.getValue().isBlank());
            return name.isInvalid() ? Optional.empty() : Optional.of(name.getValue());
        }
    }
}
