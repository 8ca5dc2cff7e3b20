package org.knotwise.followups.ui;

import org.knotwise.followups.FollowUps;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.NavCount;
import org.springframework.stereotype.Component;

/** How many follow-ups are due, beside their entry in the drawer. */
@Component
class DueCount implements NavCount {

    private final FollowUps followUps;
    private final Access access;
    private final Practice practice;

    DueCount(FollowUps followUps, Access access, Practice practice) {
        this.followUps = followUps;
        this.access = access;
        this.practice = practice;
    }

    @Override
    public String path() {
        return "follow-ups";
    }

    @Override
    public long count() {
        return access.may(Right.FOLLOW_UP) ? followUps.countDue(practice.today()) : 0;
    }
}
