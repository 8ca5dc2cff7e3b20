package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientHeaderPart;
import org.knotwise.clients.ClientHeaderPart.Place;
import org.knotwise.identity.Access;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Words;

/** The header above every section of a record: who it is, what to mind, and what is next. It stays in sight. */
@org.springframework.stereotype.Component
class RecordHeader {

    private final Access access;
    private final Practice practice;
    private final RecordDialogs dialogs;
    private final MergeDialogs merges;
    private final List<ClientHeaderPart> parts;

    RecordHeader(
            Access access,
            Practice practice,
            RecordDialogs dialogs,
            MergeDialogs merges,
            List<ClientHeaderPart> parts) {
        this.access = access;
        this.practice = practice;
        this.dialogs = dialogs;
        this.merges = merges;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ClientHeaderPart::order))
                .toList();
    }

    Header of(ClientDetails client) {
        var name = new H1(Names.of(client.name()));
        name.addClassName("kw-page__title");
        name.getElement().setAttribute("dir", "auto");
        var first = new Div(name);
        first.addClassName("clients-record__name");
        archived(client).ifPresent(first::add);
        partsAt(Place.NAME, client).forEach(first::add);
        var avatar = Names.avatar(client.name(), client.number());
        avatar.addClassName("clients-record__avatar");
        var who = new Div(first, lead(client));
        who.addClassName("clients-record__who");
        var header = new Header(avatar, who, actions(client));
        header.addClassName("clients-record__header");
        partsAt(Place.BANNER, client).forEach(header::add);
        return header;
    }

    private Component actions(ClientDetails client) {
        var actions = new Div();
        actions.addClassName("clients-record__actions");
        partsAt(Place.ACTIONS, client).forEach(actions::add);
        actions.add(new RecordMenu(client, access, dialogs, merges));
        return actions;
    }

    private List<Component> partsAt(Place place, ClientDetails client) {
        return parts.stream()
                .filter(part -> part.place() == place && access.may(part.needs(), client.id()))
                .map(part -> part.show(client))
                .flatMap(Optional::stream)
                .toList();
    }

    /** That the record is only read, plainly and in words. */
    private static Optional<Component> archived(ClientDetails client) {
        LocalDate archivedOn = client.archivedOn();
        if (archivedOn == null) {
            return Optional.empty();
        }
        var badge = new Span(Icons.of("lock"), new Span(Words.of("client.archivedSince", Formats.date(archivedOn))));
        badge.addClassName("clients-record__archived");
        return Optional.of(badge);
    }

    /** The second half is left out where there is little room: it stands in the details too. */
    private Paragraph lead(ClientDetails client) {
        ClientDraft draft = client.draft();
        var born = new Span(Words.of(
                "client.lead", Formats.date(draft.birthDate()), draft.ageOn(practice.today()), client.number()));
        var more = new Span(more(client));
        more.addClassName("clients-record__more");
        more.getElement().setAttribute("dir", "auto");
        var lead = new Paragraph(born, more);
        lead.addClassName("clients-record__lead");
        return lead;
    }

    private String more(ClientDetails client) {
        ClientDraft draft = client.draft();
        List<String> sentences = new ArrayList<>();
        add(sentences, draft.names().pronouns());
        sentences.add(Words.of(
                "client.since", Formats.month(practice.local(client.createdAt()).toLocalDate())));
        add(sentences, draft.work().occupation(), draft.work().posture());
        client.primary().ifPresent(therapist -> sentences.add(Words.of("client.treatedBy", therapist.name())));
        return String.join(" ", sentences);
    }

    /** What was typed, as one sentence; nothing if nothing was. */
    private static void add(List<String> sentences, @Nullable String... typed) {
        String joined = Stream.of(typed).filter(Objects::nonNull).collect(Collectors.joining(", "));
        if (!joined.isEmpty()) {
            sentences.add(joined.endsWith(".") ? joined : joined + ".");
        }
    }
}
