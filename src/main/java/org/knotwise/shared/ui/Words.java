package org.knotwise.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Locale;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.Refusal;

/** The words on the screen, from the message bundles, in the language of the one who reads. */
public final class Words {

    private Words() {}

    /** The sentence of that key, with the arguments filled in; people's names as they may be seen at this moment. */
    public static String of(String key, Object... arguments) {
        return I18NProvider.translate(
                key, Arrays.stream(arguments).map(Words::shown).toArray());
    }

    /** The language of the one who reads. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    private static Object shown(Object argument) {
        return argument instanceof PersonName name ? Names.of(name) : argument;
    }

    /** The word for a constant: the key is the prefix, a dot, and the constant's name in lower case. */
    public static String of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /** Why a rule said no. */
    public static String of(Refusal refusal) {
        return of(refusal.key(), refusal.arguments().toArray());
    }
}
