package org.knotwise.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.identity.Roles;
import org.knotwise.messages.Messages;
import org.knotwise.messages.ThreadRow;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The clients who wrote or were written to, the newest message first. */
@Route("messages")
@Menu(title = "message.title", icon = "mail", order = 4.5)
@RolesAllowed({Roles.THERAPIST, Roles.MANAGER})
class MessagesView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN = 100;

    private final transient Messages messages;
    private final transient Practice practice;

    MessagesView(Messages messages, Practice practice) {
        this.messages = messages;
        this.practice = practice;
        setTitle(Words.of("message.title"));
        setLead(Words.of("message.lead"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("message.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<ThreadRow> threads = messages.threads(0, SHOWN);
        show(
                threads.isEmpty()
                        ? new EmptyState("mail", Words.of("message.noThread.title"), Words.of("message.noThread.text"))
                        : new CardSection(Words.of("message.threads"), list(threads)));
    }

    private Component list(List<ThreadRow> threads) {
        var rows = new UnorderedList();
        rows.addClassName("kw-rows");
        threads.forEach(thread -> rows.add(row(thread)));
        return rows;
    }

    private ListItem row(ThreadRow thread) {
        var name = ClientNavigation.link(Names.of(thread.name()), thread.client(), "messages");
        name.addClassName("kw-lead");
        var last = new Span(Words.of(
                thread.lastByClient() ? "message.lastByClient" : "message.lastByTeam",
                Formats.moment(practice.local(thread.lastAt()))));
        last.addClassNames("kw-quiet", "kw-small");
        var main = new Div(name, last);
        main.addClassNames("kw-row__main", "messages-list__main");
        var row = new ListItem(main);
        row.addClassName("kw-row");
        if (thread.unread() > 0) {
            var unread = new Span(Words.of("message.unread", thread.unread()));
            unread.addClassNames("kw-badge", "kw-badge--accent");
            row.add(unread);
        }
        return row;
    }
}
