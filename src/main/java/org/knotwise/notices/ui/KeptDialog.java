package org.knotwise.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.knotwise.outbox.KeptMessage;
import org.knotwise.shared.ui.Words;

/** A message of the demonstration, as its reader would have it. */
final class KeptDialog {

    private KeptDialog() {}

    static void open(KeptMessage message) {
        var dialog = new Dialog(
                message.subject().isEmpty() ? Words.of("notices.channel", message.channel()) : message.subject());
        var to = new Paragraph(Words.of("notices.kept.to", message.recipient()));
        to.addClassName("kw-quiet");
        var text = new Div(message.text());
        text.addClassName("notices-kept__text");
        dialog.add(to, text);
        if (!message.calendar().isEmpty()) {
            dialog.add(calendar(message.calendar()));
        }
        dialog.addClassName("notices-kept");
        var done = new Button(Words.of("notices.kept.close"), _ -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        dialog.open();
    }

    private static Anchor calendar(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "appointment.ics", "text/calendar", bytes.length)),
                Words.of("notices.kept.calendar"));
        link.getElement().setAttribute("download", true);
        return link;
    }
}
