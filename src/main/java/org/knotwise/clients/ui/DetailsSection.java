package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientPortal;
import org.knotwise.clients.ClientSection;
import org.knotwise.identity.Access;
import org.knotwise.identity.PortalAccounts;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;

/** Every field of the record, who treats the client, who signs in to the portal, and where the record came from. */
@org.springframework.stereotype.Component
class DetailsSection implements ClientSection {

    private final RecordDialogs dialogs;
    private final MergeCards merges;
    private final ClientPortal portal;
    private final PortalAccounts accounts;
    private final Access access;
    private final Practice practice;

    DetailsSection(
            RecordDialogs dialogs,
            MergeCards merges,
            ClientPortal portal,
            PortalAccounts accounts,
            Access access,
            Practice practice) {
        this.dialogs = dialogs;
        this.merges = merges;
        this.portal = portal;
        this.accounts = accounts;
        this.access = access;
        this.practice = practice;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String path() {
        return "details";
    }

    @Override
    public String title() {
        return "client.details";
    }

    @Override
    public Right needs() {
        return Right.CONTACT_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        var cards = new DetailsCards(client, practice, dialogs, access);
        var left = new Div(cards.person(), cards.contact());
        cards.notes().ifPresent(left::add);
        var right = new Div(cards.team());
        cards.guardian().ifPresent(right::add);
        right.add(cards.emergency());
        if (access.reaches(Right.PORTAL_INVITE, client.id())) {
            right.add(new PortalAccess(client, portal, accounts, access.may(Right.PORTAL_INVITE, client.id())));
        }
        right.add(cards.record());
        left.addClassName("kw-stack");
        right.addClassName("kw-stack");
        var both = new Div(left, right);
        both.addClassNames("kw-panes", "kw-panes--even");
        var all = new Div();
        all.addClassName("kw-stack");
        merges.of(client).forEach(all::add);
        all.add(both);
        return all;
    }
}
