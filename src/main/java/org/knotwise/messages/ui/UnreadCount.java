package org.knotwise.messages.ui;

import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.messages.Messages;
import org.knotwise.shared.ui.NavCount;
import org.springframework.stereotype.Component;

/** How many messages of clients wait to be read, beside their entry in the drawer. */
@Component
class UnreadCount implements NavCount {

    private final Messages messages;
    private final Access access;

    UnreadCount(Messages messages, Access access) {
        this.messages = messages;
        this.access = access;
    }

    @Override
    public String path() {
        return "messages";
    }

    @Override
    public long count() {
        return access.may(Right.MESSAGE_READ) ? messages.unread() : 0;
    }
}
