package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientMerges;
import org.knotwise.clients.Clients;
import org.knotwise.clients.Duplicate;
import org.knotwise.clients.MergedRecord;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** Notes above the details: which records look like this one, and which were merged into it. */
@org.springframework.stereotype.Component
class MergeCards {

    private final Clients clients;
    private final ClientMerges merges;
    private final MergeDialogs dialogs;
    private final Access access;
    private final Practice practice;

    MergeCards(Clients clients, ClientMerges merges, MergeDialogs dialogs, Access access, Practice practice) {
        this.clients = clients;
        this.merges = merges;
        this.dialogs = dialogs;
        this.access = access;
        this.practice = practice;
    }

    /** Only for those who may do something about it. */
    List<Component> of(ClientDetails client) {
        if (!access.may(Right.CLIENT_MERGE, client.id())) {
            return List.of();
        }
        Stream<Component> merged = merges.into(client.id()).stream().map(one -> merged(one, client));
        Stream<Component> alike = client.archived()
                ? Stream.empty()
                : clients.lookAlikes(client.id()).stream().map(one -> alike(one, client));
        return Stream.concat(merged, alike).toList();
    }

    private Component alike(Duplicate duplicate, ClientDetails client) {
        RouterLink link = ClientNavigation.link(
                Words.of("client.duplicate", duplicate.name(), duplicate.number()), duplicate.id());
        var text = new Div(
                new Paragraph(Words.of("merge.looksLike")),
                link,
                new Paragraph(NewClientDialog.reasons(duplicate.likeness())));
        var merge = new Button(Words.of("merge.compare"), _ -> dialogs.preview(duplicate.id(), client.id()));
        merge.setVisible(access.may(Right.CLIENT_MERGE, duplicate.id()));
        return note("users", text, merge);
    }

    private Component merged(MergedRecord merged, ClientDetails client) {
        var text = new Div(new Paragraph(Words.of(
                "merge.was",
                merged.name(),
                merged.number(),
                Formats.moment(practice.local(merged.mergedAt())),
                merged.by())));
        merged.undoRefusal().ifPresent(why -> text.add(new Paragraph(Words.of(why))));
        var undo = new Button(Words.of("merge.undo"), _ -> dialogs.undo(merged, client.id()));
        undo.setVisible(merged.undoRefusal().isEmpty() && access.may(Right.CLIENT_MERGE, merged.source()));
        return note("history", text, undo);
    }

    private static Component note(String icon, Component text, Component action) {
        var note = new Div(Icons.of(icon), text, action);
        note.addClassNames("kw-note", "clients-details__note");
        return note;
    }
}
