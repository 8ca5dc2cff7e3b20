package org.knotwise.portal.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.knotwise.identity.Roles;
import org.knotwise.messages.Messages;
import org.knotwise.messages.ui.MessageThread;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The client and the care team write to each other. */
@Route(value = "my/messages", layout = PortalLayout.class)
@Menu(title = "portal.messages", icon = "mail", order = 3)
@RolesAllowed(Roles.CLIENT)
class PortalMessagesView extends Page implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient OwnRecord own;
    private final transient Messages messages;
    private final transient Practice practice;

    PortalMessagesView(OwnRecord own, Messages messages, Practice practice) {
        this.own = own;
        this.messages = messages;
        this.practice = practice;
        setTitle(Words.of("portal.messages"));
        setLead(Words.of("portal.messages.lead"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("portal.messages"));
    }

    /** Before the frame counts what waits to be read. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        messages.markSeen(own.client());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var urgent = new Paragraph(Words.of("portal.messages.urgent", practice.emergencyNumber()));
        urgent.addClassNames("kw-quiet", "kw-small");
        show(
                new CardSection(
                        Words.of("portal.messages.thread"),
                        new MessageThread(
                                practice,
                                Words.of("portal.messages.none"),
                                () -> messages.of(own.client(), MessageThread.SHOWN),
                                text -> messages.send(own.client(), text))),
                urgent);
    }
}
