package org.knotwise.health.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.knotwise.shared.ui.Words;

/** Asks before something ends. */
final class Ask {

    private Ask() {}

    static void before(String title, String text, String verb, Runnable deed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("dialog.cancel"));
        dialog.setConfirmText(verb);
        dialog.addConfirmListener(_ -> deed.run());
        dialog.open();
    }
}
