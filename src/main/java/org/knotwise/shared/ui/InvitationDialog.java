package org.knotwise.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Shows an invitation code, this once, to whoever hands it over. */
public final class InvitationDialog {

    private InvitationDialog() {}

    /**
     * Opens the dialog.
     *
     * @param code as it is to be read aloud or written down
     */
    public static void open(String name, String code) {
        var dialog = new Dialog(Words.of("invitation.title", name));
        var shown = new Paragraph(code);
        shown.addClassName("kw-code");
        dialog.add(new Paragraph(Words.of("invitation.text")), shown, new Paragraph(Words.of("invitation.once")));
        var done = new Button(Words.of("invitation.done"), _ -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        dialog.open();
    }
}
