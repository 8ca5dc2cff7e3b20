package org.knotwise.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.knotwise.shared.Outcome;

/** Shows an invitation code, this once, to whoever hands it over. */
public final class InvitationDialog {

    private InvitationDialog() {}

    /**
     * Opens the dialog.
     *
     * @param code as it is to be read aloud or written down
     * @param mail sends a link to the account's address instead, and answers with the address
     */
    public static void open(String name, String code, Supplier<Outcome<String>> mail) {
        var dialog = new Dialog(Words.of("invitation.title", name));
        var shown = new Paragraph(code);
        shown.addClassName("kw-code");
        dialog.add(new Paragraph(Words.of("invitation.text")), shown, new Paragraph(Words.of("invitation.once")));
        var done = new Button(Words.of("invitation.done"), _ -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var link = new Button(Words.of("invitation.mail"));
        link.setDisableOnClick(true);
        link.addClickListener(_ -> {
            switch (mail.get()) {
                case Outcome.Done<String>(String address) -> {
                    dialog.close();
                    Notices.done("invitation.mailed", address);
                }
                case Outcome.Refused<String>(var why) -> Notices.refused(why);
            }
        });
        dialog.getFooter().add(link, done);
        dialog.open();
    }
}
