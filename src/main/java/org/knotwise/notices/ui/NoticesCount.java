package org.knotwise.notices.ui;

import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.notices.ToldNotices;
import org.knotwise.shared.ui.NavCount;
import org.springframework.stereotype.Component;

/** How much could not be told, beside the entry in the drawer. */
@Component
class NoticesCount implements NavCount {

    private final ToldNotices notices;
    private final Access access;

    NoticesCount(ToldNotices notices, Access access) {
        this.notices = notices;
        this.access = access;
    }

    @Override
    public String path() {
        return NoticesView.PATH;
    }

    @Override
    public long count() {
        return access.may(Right.NOTICES_SEE) ? notices.countToSeeTo() : 0;
    }
}
