package org.knotwise.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.knotwise.shared.Language;
import org.knotwise.shared.ui.Words;

/** The languages by their own names, below the form of the pages before sign-in. */
class LanguageChoice extends Composite<Div> {

    LanguageChoice() {
        getContent().addClassName("kw-login__languages");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Words.of("language.choose"));
        for (Language language : Language.values()) {
            getContent().add(button(language));
        }
    }

    private static NativeButton button(Language language) {
        var button = new NativeButton(Words.of("language", language), _ -> choose(language));
        button.addClassName("kw-login__language");
        button.getElement().setAttribute("lang", language.code());
        boolean chosen = Language.of(Words.locale()) == language;
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        return button;
    }

    private static void choose(Language language) {
        ChosenLanguage.keep(language);
        UI.getCurrent().getPage().reload();
    }
}
