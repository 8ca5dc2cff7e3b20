package org.knotwise.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.knotwise.documents.DocumentRow;
import org.knotwise.documents.Documents;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** The documents of a client, where new ones are put, and what was removed. */
class DocumentsOverview extends Composite<Div> {

    private final ClientId client;
    private final transient Documents documents;
    private final boolean mayWrite;
    private final Div list = new Div();

    DocumentsOverview(ClientId client, Documents documents, boolean mayWrite) {
        this.client = client;
        this.documents = documents;
        this.mayWrite = mayWrite;
        getContent().addClassName("kw-stack");
        if (mayWrite) {
            getContent().add(new DocumentUpload(documents, client, this::refresh));
        }
        getContent().add(new CardSection(Words.of("documents.title"), list));
        refresh();
    }

    private void refresh() {
        List<DocumentRow> rows = documents.of(client);
        var there = new UnorderedList();
        there.addClassName("kw-rows");
        rows.stream().filter(row -> !row.isRemoved()).forEach(row -> there.add(item(row)));
        var gone = new UnorderedList();
        gone.addClassName("kw-rows");
        rows.stream().filter(DocumentRow::isRemoved).forEach(row -> gone.add(trace(row)));
        list.removeAll();
        list.add(
                there.getComponentCount() > 0
                        ? there
                        : new EmptyState(
                                "file-text", Words.of("documents.empty.title"), Words.of("documents.empty.text")));
        if (gone.getComponentCount() > 0) {
            list.add(new Details(Words.of("documents.removed"), gone));
        }
    }

    private ListItem item(DocumentRow row) {
        var name = new Anchor(
                new DocumentDownload(documents, client, row.id()),
                AttachmentType.DOWNLOAD,
                row.name().value());
        name.addClassName("documents-row__name");
        var main = new Div(name, quiet(Words.of("documentKind", row.draft().kind()) + ". " + about(row)));
        main.addClassNames("kw-row__main", "documents-row");
        if (!row.draft().note().isEmpty()) {
            main.add(quiet(row.draft().note()));
        }
        var item = new ListItem(Icons.of("file-text"), main);
        item.addClassName("kw-row");
        if (mayWrite) {
            var actions = new Div(
                    action("pencil", Words.of("document.change", row.name().value()), () -> change(row)),
                    action("trash-2", Words.of("document.remove", row.name().value()), () -> remove(row)));
            actions.addClassName("kw-row__end");
            item.add(actions);
        }
        return item;
    }

    private static String about(DocumentRow row) {
        return Words.of(
                "document.about", row.format().name(), size(row.size()), row.addedBy(), Formats.date(row.addedOn()));
    }

    private static String size(int bytes) {
        return bytes < 1_000_000
                ? Words.of("document.kilobytes", Math.max(1, Math.round(bytes / 1_000.0)))
                : Words.of("document.megabytes", bytes / 1_000_000.0);
    }

    private static ListItem trace(DocumentRow row) {
        var name = new Span(row.name().value());
        name.addClassName("documents-row__name");
        var main = new Div(
                name,
                quiet(about(row)),
                quiet(Words.of(
                        "document.removedBy",
                        String.valueOf(row.removedBy()),
                        row.removedOn() == null ? "" : Formats.date(row.removedOn()))));
        main.addClassNames("kw-row__main", "documents-row");
        var item = new ListItem(main);
        item.addClassName("kw-row");
        return item;
    }

    private static Button action(String icon, String spoken, Runnable deed) {
        var button = new Button(Icons.of(icon), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(spoken);
        button.setTooltipText(spoken);
        return button;
    }

    private void change(DocumentRow row) {
        var form = new DocumentForm();
        form.show(row.draft());
        FormDialog.open(
                Words.of("document.change", row.name().value()),
                Words.of("document.save"),
                form,
                draft -> documents.change(client, row.id(), draft, row.version()),
                () -> {
                    refresh();
                    Notices.done("document.saved");
                });
    }

    private void remove(DocumentRow row) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Words.of("document.remove.title", row.name().value()));
        dialog.setText(Words.of("document.remove.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("dialog.cancel"));
        dialog.setConfirmText(Words.of("document.remove.confirm"));
        dialog.addConfirmListener(_ -> {
            switch (documents.remove(client, row.id())) {
                case Outcome.Done<?> _ -> Notices.done("document.wasRemoved");
                case Outcome.Refused<?>(var why) -> Notices.refused(why);
            }
            UI.getCurrent().refreshCurrentRoute(false);
        });
        dialog.open();
    }

    private static Component quiet(String text) {
        var line = new Span(text);
        line.addClassNames("kw-quiet", "kw-small");
        return line;
    }
}
