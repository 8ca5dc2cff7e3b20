package org.knotwise.schedule.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.knotwise.identity.Access;
import org.knotwise.identity.Role;
import org.knotwise.identity.SignedIn;
import org.knotwise.notices.CalendarFeeds;
import org.knotwise.notices.ui.FeedCard;
import org.knotwise.practice.Practice;

/** The therapist's own calendar on the own phone. */
@org.springframework.stereotype.Component
class FeedPanel implements SchedulePanel {

    private final CalendarFeeds feeds;
    private final Practice practice;
    private final Access access;

    FeedPanel(CalendarFeeds feeds, Practice practice, Access access) {
        this.feeds = feeds;
        this.practice = practice;
        this.access = access;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> show(ScheduleDesk desk) {
        return access.whoIsSignedIn()
                .map(SignedIn::roles)
                .filter(roles -> roles.contains(Role.THERAPIST))
                .map(_ ->
                        new FeedCard("feed.names.clients", feeds::mine, feeds::makeMine, feeds::revokeMine, practice));
    }
}
