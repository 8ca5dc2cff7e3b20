package org.knotwise.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.knotwise.identity.Access;
import org.knotwise.identity.OwnLanguage;
import org.knotwise.identity.Roles;
import org.knotwise.identity.SignedIn;
import org.knotwise.identity.ui.LanguageItems;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.ui.ComponentWords;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.NavCount;
import org.knotwise.shared.ui.SearchSource;
import org.knotwise.shared.ui.Words;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of the staff's pages. What stands in the drawer follows from the pages and from who is signed in. */
@Layout
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient OwnLanguage language;
    private final transient AuthenticationContext authentication;
    private final transient ObjectProvider<NavCount> counts;
    private final TopBar bar;

    MainLayout(
            Access access,
            Practice practice,
            OwnLanguage language,
            AuthenticationContext authentication,
            ObjectProvider<NavCount> counts,
            ObjectProvider<SearchSource> sources) {
        this.language = language;
        this.authentication = authentication;
        this.counts = counts;
        this.bar = new TopBar(sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList());
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer(access.signedIn(), practice));
    }

    /** The bar stands inside the sheet, above the page. */
    @Override
    public void showRouterLayoutContent(HasElement page) {
        var sheet = new Div(bar);
        sheet.getElement().appendChild(page.getElement());
        setContent(sheet);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .ifPresent(bar::show);
    }

    private Div drawer(SignedIn who, Practice practice) {
        var drawer = new Div(
                new Anchor("#main", Words.of("shell.skip")),
                brand(practice.details().map(PracticeDetails::name).orElse("")),
                navigation(),
                me(who));
        drawer.getComponentAt(0).addClassName("kw-skip");
        drawer.addClassName("kw-drawer");
        return drawer;
    }

    private static Div brand(String practiceName) {
        var site = new Span(practiceName);
        site.addClassName("kw-brand__site");
        var brand = new Div(new Image("images/knotwise-mark.svg", ""), new Span(Words.of("app.name")), site);
        brand.addClassName("kw-brand");
        return brand;
    }

    private SideNav navigation() {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", Words.of("shell.navigation"));
        MenuConfiguration.getMenuEntries().forEach(entry -> navigation.addItem(item(entry)));
        return navigation;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(Words.of(entry.title()), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(Icons.of(entry.icon()));
        }
        item.setMatchNested(true);
        counts.stream()
                .filter(count -> count.path().equals(entry.path()) || ("/" + count.path()).equals(entry.path()))
                .mapToLong(NavCount::count)
                .filter(count -> count > 0)
                .findFirst()
                .ifPresent(count -> item.setSuffixComponent(countOf(count)));
        return item;
    }

    private static Span countOf(long count) {
        var shown = new Span(Words.of("shell.count", count));
        shown.addClassName("kw-nav-count");
        return shown;
    }

    private MenuBar languages(SignedIn who) {
        var menu = new MenuBar();
        ComponentWords.give(menu);
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("kw-me__language");
        var word = new Div(Icons.of("globe"), new Span(Words.of("language.choose")));
        word.addClassName("kw-me__language-word");
        var item = menu.addItem(word);
        LanguageItems.addTo(item.getSubMenu(), who, language);
        return menu;
    }

    private Div me(SignedIn who) {
        var avatar = new Avatar(who.name());
        avatar.addClassName("kw-tone-1");
        var name = new Span(who.name());
        name.addClassName("kw-me__name");
        var role = new Span(
                who.roles().stream().sorted().map(one -> Words.of("role", one)).collect(Collectors.joining(", ")));
        role.addClassName("kw-me__role");
        var signOut = new Button(Icons.of("log-out"), _ -> authentication.logout());
        signOut.setAriaLabel(Words.of("shell.signOut"));
        signOut.setTooltipText(Words.of("shell.signOut"));
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        var words = new Div(name, role);
        words.addClassName("kw-me__who");
        var me = new Div(avatar, words, signOut, languages(who));
        me.addClassName("kw-me");
        return me;
    }
}
