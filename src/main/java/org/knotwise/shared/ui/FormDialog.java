package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.RecordArchived;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The one shell of every dialog with a form. It alone knows cancel, Escape, double click, refusal and lost update, and
 * it keeps what was typed until it was saved.
 */
public final class FormDialog<T> extends Dialog {

    /** A form over one record. */
    public interface Form<T> {

        /** The form as it is shown. */
        Component component();

        /** What was entered; empty if a field refused it and says so itself. */
        Optional<T> read();
    }

    /** Saves what was entered. */
    @FunctionalInterface
    public interface Save<T> {

        Outcome<?> save(T value);
    }

    private static final int LATER = 200;

    private final Form<T> form;
    private final Save<T> save;
    private final Runnable afterwards;
    private final Paragraph refusal = new Paragraph();
    private final Button cancel = new Button(Words.of("dialog.cancel"), _ -> leave());
    private final Button confirm = new Button();
    private boolean touched;

    private FormDialog(String title, String verb, Form<T> form, Save<T> save, Runnable afterwards) {
        this.form = form;
        this.save = save;
        this.afterwards = afterwards;
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        refusal.addClassName("kw-form__refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(refusal, form.component());
        confirm.setText(verb);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(_ -> trySave());
        getFooter().add(cancel, confirm);
        addDialogCloseActionListener(_ -> leave());
        noticeTyping();
    }

    /** The first change is enough to know that something would be lost. */
    private void noticeTyping() {
        for (String event : new String[] {"input", "change"}) {
            form.component()
                    .getElement()
                    .addEventListener(event, _ -> touched = true)
                    .debounce(LATER);
        }
    }

    /** Closes, after asking if something that was typed would be lost. */
    private void leave() {
        if (!touched) {
            close();
            return;
        }
        var ask = new ConfirmDialog(
                Words.of("dialog.leave.title"),
                Words.of("dialog.leave.text"),
                Words.of("dialog.leave.confirm"),
                _ -> close());
        ask.setCancelable(true);
        ask.setCancelText(Words.of("dialog.leave.stay"));
        ask.open();
    }

    /**
     * Opens a dialog.
     *
     * @param verb names the result on the button, such as "Add client"
     * @param afterwards runs once it was saved and closed
     */
    public static <T> FormDialog<T> open(String title, String verb, Form<T> form, Save<T> save, Runnable afterwards) {
        var dialog = new FormDialog<>(title, verb, form, save, afterwards);
        dialog.open();
        return dialog;
    }

    /** Says something else than "Cancel" on the button that closes it without saving, such as "Back". */
    public FormDialog<T> leaveBy(String verb) {
        cancel.setText(verb);
        return this;
    }

    private void trySave() {
        try {
            Optional<T> value = form.read();
            if (value.isPresent()) {
                show(save.save(value.get()));
            }
        } catch (RecordArchived archived) {
            refuse(Words.of(archived.refusal()));
        } catch (OptimisticLockingFailureException lost) {
            refuse(Words.of("dialog.lostUpdate"));
        } finally {
            confirm.setEnabled(true);
        }
    }

    private void show(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> {
                close();
                afterwards.run();
            }
            case Outcome.Refused<?>(var why) -> refuse(Words.of(why));
        }
    }

    private void refuse(String text) {
        refusal.setText(text);
        refusal.setVisible(true);
    }
}
