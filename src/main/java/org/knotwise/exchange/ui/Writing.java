package org.knotwise.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.Consumer;
import org.knotwise.exchange.ClientListImports;
import org.knotwise.exchange.ClientListPreview;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.exchange.Imported;
import org.knotwise.exchange.ui.ImportForm.Decision;
import org.knotwise.identity.Therapist;
import org.knotwise.shared.Outcome;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Writes a list beside the thread that serves the page, with the rights of the one who asked; the page polls. */
final class Writing {

    private static final int POLL_MILLIS = 500;
    private static final int NO_POLLING = -1;

    private final ClientListImports imports;
    private final Read read;
    private final Consumer<Outcome<Imported>> afterwards;

    Writing(ClientListImports imports, Read read, Consumer<Outcome<Imported>> afterwards) {
        this.imports = imports;
        this.read = read;
        this.afterwards = afterwards;
    }

    Component form(ClientListPreview preview, List<Therapist> therapists) {
        var form = new ImportForm[1];
        form[0] = new ImportForm(preview, therapists, decision -> start(form[0], decision));
        return form[0];
    }

    private void start(ImportForm form, Decision decision) {
        UI ui = UI.getCurrent();
        form.setRunning(true);
        ui.setPollInterval(POLL_MILLIS);
        Thread.ofVirtual()
                .name("client-import")
                .start(new DelegatingSecurityContextRunnable(() -> write(ui, form, decision)));
    }

    private void write(UI ui, ImportForm form, Decision decision) {
        Command then;
        try {
            Outcome<Imported> outcome =
                    imports.commit(read, decision.therapist().id(), decision.likeRows());
            then = () -> afterwards.accept(outcome);
        } catch (RuntimeException failure) {
            then = () -> {
                throw failure; // into the page's error handler, which notes it in the log and says so
            };
        }
        Command show = then;
        var _ = ui.access(() -> {
            ui.setPollInterval(NO_POLLING);
            form.setRunning(false);
            show.execute();
        });
    }
}
