package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientFilter;
import org.knotwise.clients.ClientMerges;
import org.knotwise.clients.ClientRow;
import org.knotwise.clients.Clients;
import org.knotwise.clients.MergePreview;
import org.knotwise.clients.MergedRecord;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** Makes one record of two: first which other one, then what that would do, then the deed; and takes it back. */
@org.springframework.stereotype.Component
class MergeDialogs {

    private final Clients clients;
    private final ClientMerges merges;

    MergeDialogs(Clients clients, ClientMerges merges) {
        this.clients = clients;
        this.merges = merges;
    }

    /** Asks which other record is the same person's. */
    void choose(ClientDetails client) {
        var chosen = new ClientId[1];
        FormDialog.open(
                Words.of("merge.choose.title", client.name()),
                Words.of("merge.choose.confirm"),
                new OtherRecord(client, clients),
                row -> {
                    chosen[0] = row.id();
                    return Outcome.done(row);
                },
                () -> preview(chosen[0], client.id()));
    }

    /** Shows what would become of both, and merges them once that was confirmed. */
    void preview(ClientId source, ClientId target) {
        MergePreview preview = merges.preview(source, target);
        FormDialog.open(
                Words.of("merge.title"),
                Words.of("merge.confirm"),
                new MergeForm(preview),
                fromSource -> merges.merge(source, target, fromSource),
                () -> shown("merge.done", target));
    }

    void undo(MergedRecord merged, ClientId target) {
        switch (merges.undo(merged.source(), target)) {
            case Outcome.Done<ClientId> _ -> shown("merge.undone", target);
            case Outcome.Refused<ClientId>(var why) -> Notices.refused(why);
        }
    }

    private static void shown(String done, ClientId target) {
        Notices.done(done);
        ClientNavigation.open(target, "details");
        UI.getCurrent().refreshCurrentRoute(false);
    }

    /** The other record, found by name or number, whatever its status. */
    private static final class OtherRecord implements FormDialog.Form<ClientRow> {

        /** So many rows that whoever looks for more types more of the name. */
        private static final int MOST_SHOWN = 50;

        private final ComboBox<ClientRow> other = new ComboBox<>(Words.of("merge.choose.other"));
        private final Div all;

        OtherRecord(ClientDetails client, Clients clients) {
            other.setItems(query -> found(client, clients, query.getFilter().orElse(""))
                    .skip(query.getOffset())
                    .limit(query.getLimit()));
            other.setItemLabelGenerator(row -> Words.of("client.duplicate", row.name(), row.number()));
            other.setPlaceholder(Words.of("clients.search"));
            other.setRequiredIndicatorVisible(true);
            other.setManualValidation(true);
            all = new Div(new Paragraph(Words.of("merge.choose.text", client.number())), other);
            all.addClassName("clients-dialog");
        }

        private static Stream<ClientRow> found(ClientDetails client, Clients clients, String typed) {
            return Stream.of(ClientFilter.Status.values())
                    .flatMap(status -> clients.rows(new ClientFilter(typed, null, status), 0, MOST_SHOWN).stream())
                    .filter(row -> !row.id().equals(client.id()));
        }

        @Override
        public Component component() {
            return all;
        }

        @Override
        public Optional<ClientRow> read() {
            Fields.mark(other, other.isEmpty() ? Words.of("field.required") : "");
            return other.getOptionalValue();
        }
    }
}
