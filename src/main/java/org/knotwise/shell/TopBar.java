package org.knotwise.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.knotwise.shared.ui.HasKeys;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.SearchSource;
import org.knotwise.shared.ui.Words;

/** The bar above a page: where one is, the search, and whether names are hidden. */
class TopBar extends Composite<Div> {

    private final transient List<SearchSource> sources;
    private final Crumbs crumbs = new Crumbs();
    private final Button names = new Button();
    private final Keys keys = new Keys(this::fulfil);
    private transient List<String> ofThePage = List.of();

    TopBar(List<SearchSource> sources) {
        this.sources = sources;
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.of("shell.menu"));
        names.addThemeVariants(ButtonVariant.TERTIARY);
        names.addThemeName("icon");
        names.addClickListener(_ -> switchNames());
        showWhetherNamesAreHidden();
        var end = new Div(search(), names);
        end.addClassName("kw-topbar__end");
        getContent().addClassName("kw-topbar");
        getContent().add(toggle, crumbs, end, keys);
    }

    /** Says where one is, after the page has changed. */
    void show(HasElement page) {
        crumbs.show(page);
        ofThePage = page instanceof HasKeys some ? some.keys() : List.of();
    }

    private Component search() {
        var key = new Span(Words.of("search.key"));
        key.addClassName("kw-search__key");
        var words = new Span(Words.of("search.placeholder"));
        words.addClassName("kw-search__words");
        var open = new NativeButton("", _ -> openSearch());
        open.addClassName("kw-search");
        open.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        open.getElement().setAttribute("aria-label", Words.of("search.label"));
        open.add(Icons.of("search"), words, key);
        open.setVisible(!sources.isEmpty());
        return open;
    }

    private void openSearch() {
        var dialog = new Dialog();
        dialog.getElement().setAttribute("aria-label", Words.of("search.label"));
        dialog.addClassName("kw-search__dialog");
        dialog.add(new Finder(sources, dialog::close));
        dialog.open();
    }

    private void switchNames() {
        Names.setHidden(!Names.areHidden());
        showWhetherNamesAreHidden();
        // Not the frame with it: this bar stays, and with it where the keyboard was.
        UI.getCurrent().refreshCurrentRoute(false);
        Notices.done(Names.areHidden() ? "names.hidden" : "names.shown");
    }

    private void showWhetherNamesAreHidden() {
        boolean hidden = Names.areHidden();
        names.setIcon(Icons.of(hidden ? "eye-off" : "eye"));
        names.setAriaLabel(Words.of("names.hide"));
        names.setTooltipText(Words.of(hidden ? "names.show.tooltip" : "names.hide.tooltip"));
        names.getElement().setAttribute("aria-pressed", Boolean.toString(hidden));
        names.getElement().setAttribute("aria-keyshortcuts", "Shift+P");
    }

    private void fulfil(Keys.Wish wish) {
        switch (wish) {
            case SEARCH -> openSearch();
            case HIDE_NAMES -> switchNames();
            case LIST_KEYS -> KeyList.open(keys, ofThePage);
        }
    }
}
