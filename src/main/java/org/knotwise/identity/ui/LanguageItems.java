package org.knotwise.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.HasMenuItems;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.OwnLanguage;
import org.knotwise.identity.SignedIn;
import org.knotwise.shared.Language;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** The languages in the menu of one's own account, each by its own name; the page begins anew in the one chosen. */
@NamedInterface("language")
public final class LanguageItems {

    private LanguageItems() {}

    /** Adds an entry for each language, and one that leaves it to the browser. */
    public static void addTo(HasMenuItems menu, SignedIn who, OwnLanguage own) {
        for (Language language : Language.values()) {
            add(menu, who, own, language).getElement().setAttribute("lang", language.code());
        }
        add(menu, who, own, null);
    }

    private static MenuItem add(HasMenuItems menu, SignedIn who, OwnLanguage own, @Nullable Language language) {
        String name = language == null ? Words.of("language.ofBrowser") : Words.of("language", language);
        MenuItem item = menu.addItem(name, _ -> {
            own.choose(language);
            UI.getCurrent().getPage().reload();
        });
        item.setCheckable(true);
        item.setChecked(who.language().equals(Optional.ofNullable(language)));
        return item;
    }
}
