package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.knotwise.clients.ClientPortal;
import org.knotwise.identity.Access;
import org.knotwise.identity.OwnLanguage;
import org.knotwise.identity.PortalAccounts;
import org.knotwise.identity.Roles;
import org.knotwise.identity.SignedIn;
import org.knotwise.identity.ui.LanguageItems;
import org.knotwise.messages.Messages;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.ComponentWords;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** The frame of the client's pages: who is signed in above, the way to the other pages within reach of the thumb. */
@RolesAllowed(Roles.CLIENT)
class PortalLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final transient ClientPortal portal;
    private final transient PortalAccounts accounts;
    private final transient OwnLanguage language;
    private final transient Messages messages;
    private final transient OwnRecord own;
    private final transient AuthenticationContext authentication;
    private final List<RouterLink> links = List.of(
            link("portal.home", "house", PortalHomeView.class),
            link("portal.plan", "route", PortalPlanView.class),
            link("portal.visits", "calendar-days", PortalVisitsView.class),
            link("portal.messages", "mail", PortalMessagesView.class));
    private final Span unread = new Span();
    private final Nav bar = new Nav();

    PortalLayout(
            Access access,
            ClientPortal portal,
            PortalAccounts accounts,
            OwnLanguage language,
            Messages messages,
            OwnRecord own,
            AuthenticationContext authentication) {
        this.messages = messages;
        this.own = own;
        this.portal = portal;
        this.accounts = accounts;
        this.language = language;
        this.authentication = authentication;
        var skip = new Anchor("#main", Words.of("shell.skip"));
        skip.addClassName("kw-skip");
        unread.addClassName("portal-layout__unread");
        links.getLast().add(unread);
        links.forEach(bar::add);
        bar.addClassName("kw-bottom-bar");
        bar.setAriaLabel(Words.of("shell.navigation"));
        getContent().addClassNames("kw-portal", "portal-layout");
        getContent().add(skip, me(access.signedIn()), bar);
    }

    /** The page stands before the bar, as it is read. */
    @Override
    public void showRouterLayoutContent(HasElement page) {
        getElement().insertChild(getElement().indexOfChild(bar.getElement()), page.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        int waiting = messages.unread(own.client());
        unread.setText(waiting == 0 ? "" : Words.of("portal.messages.unread", waiting));
        String here = event.getLocation().getPath();
        for (RouterLink link : links) {
            if (link.getHref().equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }

    private MenuBar me(SignedIn who) {
        var avatar = new Avatar(who.name());
        avatar.addClassName("kw-tone-5");
        var menu = new MenuBar();
        ComponentWords.give(menu);
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("portal-layout__me");
        var item = menu.addItem(avatar);
        item.setAriaLabel(Words.of("portal.me", who.name()));
        offerOthers(item.getSubMenu(), who);
        LanguageItems.addTo(item.getSubMenu(), who, language);
        item.getSubMenu().addItem(signOut(), _ -> authentication.logout());
        return menu;
    }

    /** A guardian of several goes from one record to the other; whose is open is said first. */
    private void offerOthers(SubMenu menu, SignedIn who) {
        List<ClientPortal.OwnRecord> all = portal.mine();
        if (all.size() < 2) {
            return;
        }
        for (ClientPortal.OwnRecord one : all) {
            boolean open = who.client().filter(one.client()::equals).isPresent();
            menu.addItem(Words.of(open ? "portal.showing" : "portal.switchTo", one.name()), _ -> switchTo(one.client()))
                    .setEnabled(!open);
        }
    }

    /** Every other window of this sign-in begins anew, so that none acts on a record that it does not show. */
    private void switchTo(ClientId client) {
        accounts.switchTo(client);
        UI here = UI.getCurrent();
        here.getSession().getUIs().stream()
                .filter(other -> other.getUIId() != here.getUIId())
                .forEach(other -> other.close());
        here.getPage().setLocation(RouteConfiguration.forSessionScope().getUrl(PortalHomeView.class));
    }

    private static Div signOut() {
        var content = new Div(Icons.of("log-out"), new Span(Words.of("shell.signOut")));
        content.addClassName("portal-layout__sign-out");
        return content;
    }

    private static RouterLink link(String title, String icon, Class<? extends Component> view) {
        var link = new RouterLink(view);
        link.add(Icons.of(icon), new Span(Words.of(title)));
        return link;
    }
}
