package org.knotwise.messages.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalLong;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.messages.Messages;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** The messages of a client's record. */
@org.springframework.stereotype.Component
class MessagesSection implements ClientSection {

    private final Messages messages;
    private final Practice practice;
    private final Access access;

    MessagesSection(Messages messages, Practice practice, Access access) {
        this.messages = messages;
        this.practice = practice;
        this.access = access;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String path() {
        return "messages";
    }

    @Override
    public String title() {
        return "message.title";
    }

    @Override
    public Right needs() {
        return Right.MESSAGE_READ;
    }

    /** Only what waits to be read is worth a number. */
    @Override
    public OptionalLong count(ClientDetails client) {
        int unread = access.may(Right.MESSAGE_WRITE, client.id()) ? messages.unread(client.id()) : 0;
        return unread == 0 ? OptionalLong.empty() : OptionalLong.of(unread);
    }

    @Override
    public Component show(ClientDetails client) {
        ClientId id = client.id();
        boolean mayWrite = access.may(Right.MESSAGE_WRITE, id);
        if (mayWrite) {
            messages.markSeen(id);
        }
        return new CardSection(
                Words.of("message.title"),
                new MessageThread(
                        practice,
                        Words.of("message.none"),
                        () -> messages.of(id, MessageThread.SHOWN),
                        mayWrite ? text -> messages.send(id, text) : null));
    }
}
