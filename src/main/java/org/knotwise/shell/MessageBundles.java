package org.knotwise.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.knotwise.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the screens, from {@code messages.properties} and {@code messages_es.properties}. */
@Component
class MessageBundles implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient MessageSource messages;

    MessageBundles(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return messages.getMessage(key, params, locale);
    }
}
