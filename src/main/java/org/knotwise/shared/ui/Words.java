package org.knotwise.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.Collator;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.Refusal;

/** The words on the screen and on paper, from the message bundles, in the language of the one who reads. */
public final class Words {

    private static final ScopedValue<Locale> READER = ScopedValue.newInstance();

    private Words() {}

    /** The sentence of that key, with the arguments filled in; people's names as they may be seen at this moment. */
    public static String of(String key, Object... arguments) {
        return I18NProvider.translate(
                locale(), key, Arrays.stream(arguments).map(Words::shown).toArray());
    }

    /** The language of the one who reads: the reader of {@link #readBy}, or else the one at the screen. */
    public static Locale locale() {
        if (READER.isBound()) {
            return READER.get();
        }
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    /**
     * Writes something that another one will read than the one at the screen, such as a paper or a notice: every word,
     * date, number and text of the atlas in it is in the language of the reader.
     */
    public static <T> T readBy(Locale reader, Supplier<T> writing) {
        return ScopedValue.where(READER, reader).call(writing::get);
    }

    /** In which order the reader looks for words: accents and capitals count last. */
    public static Collator order() {
        return Collator.getInstance(locale());
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
